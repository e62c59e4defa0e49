import type { Change } from './compare.ts'
import { capital, countOf, figureWords, fromTo, listed, percentWords, withPercent } from './figure-words.ts'
import type { ChangeGroup } from './group-changes.ts'
import type { OurPart } from './our-part.ts'
import type { DatasetChanges, NewFile, ReleaseChanges } from './release-changes.ts'
import type { RevisionGroup } from './revised-figures.ts'

/** `changes.md`: what moved between two releases, in sentences, what weighs most first. */
export const changesText = (all: ReleaseChanges): string => {
  const { release, previous, datasets } = all
  const head = `# Changes in release ${release}\n`
  if (previous === null) {
    const lines = datasets.map(({ dataset, rows }) => `- \`${dataset}\`: ${countOf(rows, 'row')}.`)
    return `${head}\nThis is the first release of this store.\n\n${lines.join('\n')}\n`
  }
  const moved = datasets.filter((each) => each.isNew || each.isGone || total(each) > 0)
  if (moved.length === 0 && all.files.length === 0) return `${head}\nNo figure moved since release ${previous}.\n`
  const figures = moved.filter(({ dataset, isNew, isGone }) => !isNew && !isGone && !isLedger(dataset))
  const ledgers = moved.filter(({ dataset, isNew, isGone }) => !isNew && !isGone && isLedger(dataset))
  const still = datasets.filter((each) => !moved.includes(each)).map(({ dataset }) => `\`${dataset}\``)
  const sections = [
    summary(all, moved),
    part('New files', all.files.length === 0 ? [] : fileLines(all)),
    part(
      'Figures told otherwise',
      all.revisions.map((group) => revisionWords(group, all.publishers)),
    ),
    part(
      'Datasets that came or went',
      moved
        .filter(({ isNew, isGone }) => isNew || isGone)
        .map(({ dataset, title, rows, isNew }) =>
          isNew
            ? `- \`${dataset}\` (${title}) is new: ${countOf(rows, 'row')}.`
            : `- \`${dataset}\` is no longer there.`,
        ),
    ),
    ...figures.map((each) => `## ${each.dataset}\n\n${datasetWords(each, all.publishers)}`),
    part(
      'Histories and ledgers',
      ledgers.map((each) => `- \`${each.dataset}\`: ${countWords(each)}.`),
    ),
    still.length === 0 ? '' : `## Unchanged\n\n${listed(still)}.\n`,
  ]
  return `${head}\n${sections.filter((text) => text !== '').join('\n')}`
}

/** Datasets that record what happened; their figures are told elsewhere. */
const isLedger = (dataset: string): boolean => /^(history|quality|provenance)\.|^trade\.product_choices$/.test(dataset)
const total = ({ counts }: DatasetChanges): number => counts.added + counts.removed + counts.changed

const part = (title: string, lines: readonly string[]): string =>
  lines.length === 0 ? '' : `## ${title}\n\n${lines.join('\n')}\n`

const summary = ({ previous, files, revisions }: ReleaseChanges, moved: readonly DatasetChanges[]): string => {
  const tier = (name: string): number => revisions.reduce((sum, group) => sum + (group.tiers[name] ?? 0), 0)
  const count = (code: string): number =>
    revisions.filter((group) => group.change_code === code).reduce((sum, group) => sum + group.count, 0)
  const digits = revisions.reduce((sum, group) => sum + group.within_rounding, 0)
  const large = [
    ...(tier('at_least_15_pct') > 0 ? [`${tier('at_least_15_pct')} by 15 % or more`] : []),
    ...(digits > 0 ? [`${digits} only by more digits`] : []),
  ]
  const parts = [
    ...(files.length > 0 ? [`${countOf(files.length, 'file')} came`] : []),
    ...(count('revised') > 0
      ? [`${countOf(count('revised'), 'figure')} were revised${large.length > 0 ? ` (${large.join(', ')})` : ''}`]
      : []),
    ...(count('withdrawn') > 0 ? [`${countOf(count('withdrawn'), 'figure')} were withdrawn`] : []),
    ...(count('restored') > 0 ? [`${countOf(count('restored'), 'figure')} came back`] : []),
    `${countOf(moved.length, 'dataset')} moved`,
  ]
  return `Compared with release ${previous}: ${listed(parts)}.\n`.replaceAll('1 figure were', '1 figure was')
}

const fileLines = ({ files, publishers }: ReleaseChanges): readonly string[] => {
  const bySource = Map.groupBy(files, (file: NewFile) => file.source_id)
  return [...bySource].map(([source, found]) => {
    const shown = found.slice(0, 3).map(({ file, row_count }) => `${file} (${countOf(row_count, 'row')})`)
    const more = found.length > 3 ? ` and ${countOf(found.length - 3, 'more file')}` : ''
    return `- ${publishers[source] ?? source} (\`${source}\`): ${shown.join(', ')}${more}.`
  })
}

/** Who did what to how many figures, when, and which are the largest of them. */
export const revisionWords = (group: RevisionGroup, publishers: Readonly<Record<string, string>>): string => {
  const who = publishers[group.source_id] ?? group.source_id
  const figures = countOf(group.count, group.is_status ? 'status' : 'figure').replace('statuss', 'statuses')
  const verb = verbOf(group)
  const since = `known since ${group.known_on}`
  const [first = '', ...others] = group.examples
  if (group.count === 1) return `- ${verb(who, first)}, ${since}.`
  const sizes = sizeWords(group)
  const told = [first, ...others].map((example) => `  - ${capital(example)}.`)
  const heading = group.count > group.examples.length ? ' The largest:' : ''
  return `- ${verb(who, figures)}${sizes}, ${since}.${heading}\n${told.join('\n')}`
}

const sizeWords = ({ tiers, count, within_rounding }: RevisionGroup): string => {
  const words = { at_least_15_pct: '15 % or more', at_least_1_pct: '1 to 15 %', below_1_pct: 'less than 1 %' }
  const parts = Object.entries(words).flatMap(([tier, size]) => {
    const found = tiers[tier] ?? 0
    return found === 0 ? [] : [`${found === count ? 'all' : found} by ${size}`]
  })
  const digits =
    within_rounding === count
      ? ['these are more digits of the same figures']
      : within_rounding > 0
        ? [`${within_rounding} only say more digits`]
        : []
  return parts.length + digits.length === 0 ? '' : ` (${[...parts, ...digits].join(', ')})`
}

const verbOf = ({
  change_code,
  cause_code,
  is_status,
  is_corrected,
}: RevisionGroup): ((who: string, what: string) => string) => {
  if (cause_code === 'our_correction' && is_corrected)
    return (who, what) => `${who} and a correction of ours together moved ${what}`
  if (cause_code === 'our_correction')
    return change_code === 'withdrawn'
      ? (who, what) => `We took out what we had wrongly read in ${who}: ${what}`
      : (who, what) => `We corrected what we had transcribed from ${who}: ${what}`
  if (change_code === 'withdrawn' && cause_code === 'classification')
    return (who, what) => `${who} tells under another code: ${what}`
  if (change_code === 'withdrawn') return (who, what) => `${who} withdrew ${what}`
  if (change_code === 'restored') return (who, what) => `${who} tells again, after having withdrawn: ${what}`
  if (is_status) return (who, what) => `${who} changed the status of ${what}`
  if (cause_code === 'classification') return (who, what) => `${who} counts in another unit or edition: ${what}`
  if (cause_code === 'rate') return (who, what) => `Converted with another rate, as ${who} publishes it: ${what}`
  return (who, what) => `${who} revised ${what}`
}

const countWords = ({ counts }: DatasetChanges): string =>
  listed([
    ...(counts.added > 0 ? [`${countOf(counts.added, 'row')} came`] : []),
    ...(counts.removed > 0 ? [`${countOf(counts.removed, 'row')} went`] : []),
    ...(counts.changed > 0 ? [`${countOf(counts.changed, 'cell')} changed`] : []),
  ])

const partWords: Readonly<Record<OurPart, string>> = {
  correction: 'our corrections',
  rate: 'the exchange rates',
  parser: 'our reading of the files',
  declaration: 'what we declare of sources',
  code_table: 'our code tables',
  computation: 'our computation',
  program: 'our program',
}

const datasetWords = (each: DatasetChanges, publishers: Readonly<Record<string, string>>): string => {
  const groups = each.groups.map((group) => groupWords(each, group, publishers))
  return `${capital(countWords(each))}.${becauseWords(each)}\n\n${groups.join('\n')}\n`
}

/** What feeds a dataset anew, where its rows do not name their snapshot themselves. */
const becauseWords = ({ behind, groups }: DatasetChanges): string => {
  if (groups.some((group) => group.is_new_snapshot !== null)) return ''
  const sourceOf = (ids: readonly string[]): string => listed([...new Set(ids.map((id) => `\`${id.split('/')[0]}\``))])
  const reasons = [
    ...(behind.came.length > 0 ? [`new files of ${sourceOf(behind.came)}`] : []),
    ...(behind.went.length > 0 ? [`files of ${sourceOf(behind.went)} that are gone`] : []),
    ...(behind.ours.length > 0 ? [`changes in ${listed(behind.ours.map((part) => partWords[part]))}`] : []),
  ]
  return reasons.length === 0 ? '' : ` Behind it: ${reasons.join('; ')}.`
}

const groupWords = (each: DatasetChanges, group: ChangeGroup, publishers: Readonly<Record<string, string>>): string => {
  const who = group.source_id === null ? '' : ` of ${publishers[group.source_id] ?? group.source_id}`
  const what =
    group.change === 'changed'
      ? `${countOf(group.cells, 'cell')} in ${countOf(group.rows, 'row')}${who} changed`
      : `${countOf(group.rows, 'row')}${who} ${group.change === 'added' ? 'came' : 'went'}`
  const examples = group.largest.map((change) => `  - ${sentence(change, each.titles)}`)
  const isCut = group.rows > group.largest.length
  const heading = isCut ? (group.change === 'changed' ? ' The largest:' : ' For example:') : ''
  const shown = group.change !== 'changed' && isCut ? examples.slice(0, 1) : examples
  return `- ${what}${originWords(each, group)}.${heading}${shown.map((line) => `\n${line}`).join('')}`
}

/** Another snapshot says so, or the same bytes are read, converted or computed otherwise. */
const originWords = (each: DatasetChanges, { is_new_snapshot, snapshot_ids, change }: ChangeGroup): string => {
  if (is_new_snapshot === null) return ''
  if (is_new_snapshot)
    return `: ${snapshot_ids.length === 1 ? 'a file that is new says so' : 'files that are new say so'}`
  const read = [...new Set(snapshot_ids.flatMap((id) => each.readOtherwise[id] ?? []))]
  const ours = read.length > 0 ? read : each.behind.ours
  if (ours.length > 0) return `: the bytes are the same, what changed is ${listed(ours.map((part) => partWords[part]))}`
  return change === 'removed' ? ': later statements take their place' : ''
}

/** One change in words. */
export const sentence = (change: Change, titles: Readonly<Record<string, string>> = {}): string => {
  if (change.change === 'added') return `${change.label}: new.`
  if (change.change === 'removed') return `${change.label}: no longer there.`
  const title = titles[change.column ?? ''] ?? change.column
  const unit = /_usd$/.test(change.column ?? '') ? 'USD' : null
  const { before, after } = change
  if (typeof before === 'number' && typeof after === 'number') {
    const percent = /_pct$/.test(change.column ?? '') ? '' : percentWords(before, after)
    return `${change.label}: ${title} moved ${withPercent(fromTo(before, after, unit), percent)}.`
  }
  return `${change.label}: ${title} moved from ${shown(before, unit)} to ${shown(after, unit)}.`
}

const shown = (value: Change['before'], unit: string | null): string =>
  value === null
    ? 'nothing'
    : typeof value === 'number'
      ? figureWords(value, unit)
      : (marks[String(value)] ?? `“${String(value)}”`)

/** Cells were compared as text. */
const marks: Readonly<Record<string, string>> = { true: 'yes', false: 'no' }
