import type { Change } from './compare.ts'

export type DatasetChanges = {
  readonly dataset: string
  /** Titles of the columns, for people. */
  readonly titles: Readonly<Record<string, string>>
  readonly rows: number
  readonly isNew: boolean
  readonly changes: readonly Change[]
  readonly counts: Readonly<Record<Change['change'], number>>
}

/** `changes.md`: what moved between two releases, in sentences. */
export const changesText = (release: string, previous: string | null, datasets: readonly DatasetChanges[]): string => {
  const moved = datasets.filter(({ counts, isNew }) => isNew || counts.added + counts.removed + counts.changed > 0)
  const head = `# Changes in release ${release}\n`
  if (previous === null) {
    const lines = datasets.map(({ dataset, rows }) => `- \`${dataset}\`: ${countOf(rows, 'row')}.`)
    return `${head}\nThis is the first release of this store.\n\n${lines.join('\n')}\n`
  }
  if (moved.length === 0) return `${head}\nNo figure moved since release ${previous}.\n`
  return `${head}\nCompared with release ${previous}.\n\n${moved.map(section).join('\n')}`
}

const section = ({ dataset, titles, rows, isNew, changes, counts }: DatasetChanges): string => {
  if (isNew) return `## ${dataset}\n\nThis dataset is new: ${countOf(rows, 'row')}.\n`
  const parts = [
    ...(counts.added > 0 ? [`${countOf(counts.added, 'row')} came`] : []),
    ...(counts.removed > 0 ? [`${countOf(counts.removed, 'row')} went`] : []),
    ...(counts.changed > 0 ? [`${countOf(counts.changed, 'cell')} changed`] : []),
  ]
  const total = counts.added + counts.removed + counts.changed
  const more = total > changes.length ? `- … and ${total - changes.length} more.\n` : ''
  return `## ${dataset}\n\n${capital(parts.join(', '))}.\n\n${changes.map((change) => `- ${sentence(change, titles)}\n`).join('')}${more}`
}

/** One change in words. */
export const sentence = (change: Change, titles: Readonly<Record<string, string>> = {}): string => {
  if (change.change === 'added') return `${change.label}: new.`
  if (change.change === 'removed') return `${change.label}: no longer there.`
  return `${change.label}: ${titles[change.column ?? ''] ?? change.column} moved from ${shown(change.before)} to ${shown(change.after)}${relative(change)}.`
}

const relative = ({ before, after }: Change): string => {
  if (typeof before !== 'number' || typeof after !== 'number' || before === 0) return ''
  const percent = ((after - before) / Math.abs(before)) * 100
  return ` (${percent > 0 ? '+' : ''}${percent.toFixed(1)} %)`
}

const shown = (value: Change['before']): string =>
  value === null
    ? 'nothing'
    : typeof value === 'number'
      ? value.toLocaleString('en-US', { maximumFractionDigits: 6 })
      : `“${String(value)}”`

const countOf = (count: number, noun: string): string =>
  `${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'}`

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
