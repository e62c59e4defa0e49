import { parseCsv } from '@corridor/contracts'

/** Texts of `docs/transcription`: one map per file of published figures, and the rules by which lines were left out. */
export type Transcription = {
  /** File name without extension → CSV of line, source_id, partition, rule. */
  readonly maps: Readonly<Record<string, string>>
  /** CSVs of rule, meaning. */
  readonly rules: readonly string[]
}

/** `docs/left-out.md`: how many published figures became records, and by which rule the others did not. */
export const leftOutText = ({ maps, rules }: Transcription): string => {
  const meanings = new Map(rules.flatMap(parseCsv).map((row) => [row.rule ?? '', row.meaning ?? '']))
  const files = Object.entries(maps)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, text]) => ({ name, lines: parseCsv(text) }))
  const counts = files.flatMap(({ name, lines }) =>
    [
      ...Map.groupBy(
        lines.filter((each) => each.rule !== ''),
        (each) => each.rule ?? '',
      ),
    ].map(([rule, left]) => ({ name, rule, count: left.length })),
  )
  const total = files.reduce((sum, { lines }) => sum + lines.length, 0)
  const left = counts.reduce((sum, { count }) => sum + count, 0)
  return `# What was left out

Generated from \`docs/transcription\` by \`npm run generate\`; do not edit. The curated sources were transcribed from lists of
published figures. Of ${total} lines, ${total - left} became records and ${left} were left out, each by a named rule.

| list | lines | became records | left out |
| --- | --- | --- | --- |
${files
  .map(({ name, lines }) => {
    const out = lines.filter((each) => each.rule !== '').length
    return `| ${name} | ${lines.length} | ${lines.length - out} | ${out} |`
  })
  .join('\n')}

| rule | list | lines | meaning |
| --- | --- | --- | --- |
${counts
  .sort((a, b) => (a.rule + a.name < b.rule + b.name ? -1 : 1))
  .map(({ name, rule, count }) => `| ${rule} | ${name} | ${count} | ${meanings.get(rule) ?? ''} |`)
  .join('\n')}
`
}
