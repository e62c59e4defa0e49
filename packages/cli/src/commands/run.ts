import { isFar, type Row, releaseDataKey, releaseFileKey, sqlText } from '@corridor/contracts'
import type { Failure } from '@corridor/walk'
import { type Answer, defineCommand, text } from '../command.ts'
import { budgetOption, endOfBudget, fetchedJson, fetchedLines } from '../fetching.ts'
import { textTable } from '../table.ts'
import { failureText, howItEnded, type Ran, runWalk } from '../walk-here.ts'
import type { CorridorWorld } from '../world.ts'

export const run = defineCommand({
  name: 'run',
  usage: '[--live]',
  summary: 'the whole walk: sources to a published release',
  details: 'Reads every source, makes what is stale, publishes a release. Where nothing changed it writes nothing.',
  options: {
    live: { type: 'boolean', help: 'also fetch the sources on the network that are due' },
    budget: budgetOption,
  },
  words: [0, 0],
  run: async (world, _words, values): Promise<Answer> => {
    const wish = { which: 'due', ...endOfBudget(world.clock, text(values, 'budget')) } as const
    const ran = await runWalk(world, values.live === true ? wish : undefined)
    const files = placesOf(world, ran)
    const trade = await latestTrade(world, ran)
    return {
      json: {
        release: ran.manifest.release,
        is_new: ran.isNew,
        is_latest: ran.isLatest,
        made: ran.made,
        files,
        trade,
        rejected: rejectedOf(ran),
        withheld: ran.manifest.withheld,
        failures: ran.failures.map(failureText),
        warnings: ran.warnings.map(failureText),
        fetched: fetchedJson(ran.fetched),
      },
      text: tell(world, ran, files, trade),
      exitCode: ran.failures.length === 0 ? 0 : 1,
    }
  },
})

type Files = { readonly workbook: string | null; readonly report: string | null; readonly database: string }

/** Where the files of a release stand: paths, or addresses in a bucket. */
const placesOf = ({ store }: CorridorWorld, { manifest }: Ran): Files => {
  const place = (key: string): string => `${store.place}/${key}`
  const report = (ending: string): string | null => {
    const file = manifest.files.find(
      (each) => each.key.endsWith(ending) && !each.key.endsWith('.schema.json') && each.key.includes('/reports/'),
    )
    return file ? place(file.key) : null
  }
  return {
    workbook: report('.xlsx'),
    report: report('.json'),
    database: place(releaseFileKey(manifest.release, 'corridor.duckdb')),
  }
}

/** China's trade with each of the five states in the three latest years, in billion US dollars. */
const latestTrade = async (world: CorridorWorld, { manifest }: Ran): Promise<readonly Row[]> => {
  await using session = await world.openEngine()
  const path = await world.store.localPath(releaseDataKey(manifest.release, 'trade', 'by_partner'))
  const billions = (column: string): string => `round(CAST(${column} AS DOUBLE) / 1e9, 2)`
  return await session.rows(`
    WITH china AS (FROM read_parquet(${sqlText(path)}) SELECT * WHERE reporter_code = 'CHN' AND partner_code <> 'C5')
    SELECT year, partner_code AS partner, ${billions('export_usd')} AS exports, ${billions('import_usd')} AS imports,
           ${billions('turnover_usd')} AS turnover, coalesce(turnover_source_id, export_source_id, import_source_id) AS source
    FROM china WHERE year > (SELECT max(year) FROM china WHERE turnover_usd IS NOT NULL) - 3
    ORDER BY year DESC, turnover_usd DESC NULLS LAST, partner`)
}

/** Faults of records that were not taken. */
const rejectedOf = ({ manifest }: Ran): number =>
  manifest.files.find((file) => file.dataset === 'quality.rejected')?.rows ?? 0

/** What the terms of its sources kept out of the release, in one line. */
const withheldLines = ({ manifest }: Ran): readonly string[] => {
  const counts = Object.values(manifest.withheld)
  const sum = counts.reduce((total, count) => total + count, 0)
  return sum === 0
    ? []
    : [
        '',
        `${sum} rows and cells in ${counts.length} datasets were withheld by the terms of their sources: the README of the release counts them.`,
      ]
}

/** A path inside an SQL string inside a double-quoted word of a shell. */
const inShell = (path: string): string => path.replaceAll("'", "''").replaceAll(/["\\$`]/g, '\\$&')

const failed = (what: string, failures: readonly Failure[]): readonly string[] =>
  failures.length === 0
    ? []
    : [
        '',
        `${failures.length} ${what}:`,
        ...failures.map(
          (each) => `  ${failureText(each)}\n    hint: ${'hint' in each.error ? String(each.error.hint) : ''}`,
        ),
      ]

const tell = ({ store }: CorridorWorld, ran: Ran, files: Files, trade: readonly Row[]): string => {
  const rejected = rejectedOf(ran)
  return [
    howItEnded(ran),
    ...fetchedLines(ran.fetched),
    ...failed('could not be read; their last good state stands', ran.failures),
    ...failed('could not be fetched this time; their last good state stands', ran.warnings),
    ...withheldLines(ran),
    ...(rejected === 0
      ? []
      : [
          '',
          `${rejected} ${rejected === 1 ? 'fault' : 'faults'} in records that were not taken: npx corridor query "FROM quality.rejected"`,
        ]),
    '',
    "China's trade in goods, billion US dollars, as the preferred source says",
    '',
    textTable(trade),
    '',
    ...(files.workbook ? [`  workbook   ${files.workbook}`] : []),
    ...(files.report ? [`  report     ${files.report}`] : []),
    `  database   ${files.database}`,
    '',
    ...(isFar(store)
      ? [`Query it: npx corridor query "FROM trade.by_partner" --store ${store.place}`]
      : [
          'Query it with DuckDB, from any folder:',
          '',
          `  duckdb -c "ATTACH '${inShell(files.database)}' AS corridor (READ_ONLY); USE corridor; FROM trade.by_partner;"`,
          '',
          'or without installing anything: npx corridor query "FROM trade.by_partner"',
        ]),
  ].join('\n')
}
