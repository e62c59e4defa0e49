import { datasetId, type Model, type ReleasedFile, type ReleaseManifest } from '@corridor/contracts'
import type { AttributedSource } from './attribution.ts'
import { hasScript, whatFile } from './what-file.ts'

type ReadmeTask = {
  readonly release: string
  readonly releasedAt: string
  readonly files: readonly (ReleasedFile & { readonly path: string })[]
  readonly models: readonly Model[]
  readonly sources: readonly AttributedSource[]
  readonly withheld: ReleaseManifest['withheld']
  /** How many records that may leave are not in an SDMX file, for want of a period. */
  readonly withoutPeriod: Readonly<Record<string, number>>
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')
const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n')

const sql = (...lines: readonly string[]): string => `\`\`\`sql\n${lines.join('\n')}\n\`\`\``
const byTime = [
  "FROM trade.by_partner_as_of(DATE '2025-04-11');   -- as the world could know it at the first moment of that day, UTC",
  "FROM updated_since(DATE '2025-04-11');            -- every version that became known since",
]

/** How the database is asked, with the history in it and without. */
const asking = {
  whole: `In DuckDB, in this folder:

${sql("ATTACH 'corridor.duckdb' AS corridor (READ_ONLY);", 'USE corridor;', 'FROM trade.by_partner;', ...byTime)}`,
  beside: `The history is too large for the database and stays in \`data/history\`; \`history.sql\` brings both together. In this folder,
\`duckdb -init history.sql\`, or \`.read history.sql\` in a session of DuckDB, then, without USE:

${sql('FROM trade.by_partner;', ...byTime)}`,
} as const

const terms: Readonly<Record<string, string>> = {
  rows: 'single figures may leave, with their source',
  derived: 'only what was computed from several figures may leave',
  no: 'nothing may leave, and nothing uses it',
}

const leftOut = (withoutPeriod: ReadmeTask['withoutPeriod']): string => {
  const counts = Object.entries(withoutPeriod).filter(([, count]) => count > 0)
  return counts.length === 0
    ? ' (none in this release)'
    : ` (${counts.map(([name, count]) => `${count} of \`${name.replace('.csv', '')}\``).join(', ')})`
}

/** `README.md` of a release: what it is, what it holds, how to ask and to cite it, and whose figures it rests on. */
export const releaseReadme = (task: ReadmeTask): string => {
  const { release, releasedAt, files, models, sources, withheld, withoutPeriod } = task
  const titles = new Map(models.map((model) => [datasetId(model), model]))
  const held = Object.entries(withheld).sort(([a], [b]) => (a < b ? -1 : 1))
  return `# Corridor, release ${release}

Trade and investment between China and Kazakhstan, Kyrgyzstan, Tajikistan, Turkmenistan and Uzbekistan, as it is published,
each figure with its source. Released at ${releasedAt}. A release never changes; \`manifest.json\` lists every file with its SHA-256.

## Files

${table(
  ['File', 'Rows', 'What it is'],
  files.map(({ path, rows, dataset }) => [
    `\`${path}\``,
    rows > 0 || dataset !== undefined ? String(rows) : '',
    titles.get(dataset ?? '')?.title ?? whatFile(path, files),
  ]),
)}

## How to ask it

${hasScript(files) ? asking.beside : asking.whole}

or one file alone: \`FROM 'data/trade/by_partner.parquet'\`. The cells of
the workbook lead to its sheet Provenance; the command \`corridor explain\` leads further, to the bytes.

Columns are described in \`datapackage.json\` and in the comments of the
tables. \`sdmx/*.csv\` are read with \`sdmx/structure.xml\`: a key of \`_T\` stands for a total that is not broken down, \`_X\` for what the
source does not specify, \`_Z\` for what does not apply; periods that are no calendar period are start and duration (\`2024-01-01/P9M\`).
SDMX has no place for records without a period: they are in the Parquet files only${leftOut(withoutPeriod)}.

## How to cite it

Corridor, release ${release}, ${releasedAt.slice(0, 10)}: name of the dataset. A single figure is cited by its own source: \`citation_id\` leads to
\`provenance.citations\`, which holds a citation that is ready to use.

## Attribution

Rights in the figures stay with their publishers. Each row and each cell carries its terms (columns ending in \`licence_code\`):
${Object.entries(terms)
  .map(([code, meaning]) => `\`${code}\`: ${meaning}`)
  .join('; ')}.
The terms are as the publishers state them.

${table(
  ['Source', 'Terms', 'Records', 'Of which withheld one by one', 'Attribution'],
  sources.map(({ source, attribution, records, restricted }) => [
    `\`${source.id}\``,
    source.licence.code,
    String(records),
    String(restricted),
    attribution,
  ]),
)}

## What was withheld

${
  held.length === 0
    ? 'Nothing: the terms of every record let it leave.'
    : `Rows of datasets that carry one record per row, and cells of others that would show a single figure, by dataset:

${table(
  ['Dataset', 'Withheld', 'Of what'],
  held.map(([dataset, count]) => [
    `\`${dataset}\``,
    String(count),
    titles.get(dataset)?.isRowGrain === true ? 'rows' : 'cells',
  ]),
)}`
}
`
}
