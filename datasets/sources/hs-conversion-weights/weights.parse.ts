import { CorridorError, type Likeness, type ShapedRow, type TextLine } from '@corridor/contracts'

export const weightColumns = ['from_scheme', 'to_scheme', 'from_code', 'to_code', 'weight', 'group_id', 'line'] as const

const header = /^\uFEFF?(H[0-6]),(H[0-6]),weight,group_id\s*$/

const editions = (lines: readonly TextLine[]): readonly [from: string, to: string] | undefined => {
  const [, from, to] = header.exec(lines[0]?.text ?? '') ?? []
  return from === undefined || to === undefined || from === to ? undefined : [from, to]
}

export const recogniseWeights = (lines: readonly TextLine[]): Likeness =>
  editions(lines) === undefined ? undefined : 'certain'

/** @throws SourceChanged where the first line does not name two editions, weight and group_id */
export function* reshapeWeights(lines: readonly TextLine[]): Iterable<ShapedRow> {
  const schemes = editions(lines)
  if (schemes === undefined) {
    throw new CorridorError(
      'SourceChanged',
      `the header is ${lines[0]?.text ?? 'missing'}, not two editions, weight, group_id`,
      {
        place: 'line 1',
      },
    )
  }
  const [from_scheme, to_scheme] = schemes
  for (const [index, { record, text }] of lines.entries()) {
    const locator = `line ${record}`
    const [from_code, to_code, weight, group_id, ...rest] = text.split(',')
    if (index === 0) yield { record, locator, ignored_by: 'heading' }
    else if (group_id === undefined || rest.length > 0) yield { record, locator, cells: { line: text } }
    else yield { record, locator, cells: { from_scheme, to_scheme, from_code, to_code, weight, group_id, line: text } }
  }
}
