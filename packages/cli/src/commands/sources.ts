import { type Correction, correctionsOf, intakeColumns, kindOf, type Source } from '@corridor/contracts'
import { type Answer, defineCommand } from '../command.ts'
import { fileShapes, intakeText, layoutsJson, shapeText } from '../source-layouts.ts'
import { comesText, everyText, kindsOf, labelled, termsText, wrapped } from '../source-words.ts'
import { textTable } from '../table.ts'
import type { CorridorWorld } from '../world.ts'
import { sourceNamed } from './add.ts'

export const sources = defineCommand({
  name: 'sources',
  usage: '[<id>]',
  summary: 'the sources; or one: which file to get where, its columns, its terms',
  words: [0, 1],
  run: async (world, [id]): Promise<Answer> => {
    if (id !== undefined)
      return oneSource(world, sourceNamed(world, id), await corrections(world, sourceNamed(world, id)))
    const rows = world.shelves.sources.map((source) => ({
      source: source.id,
      publisher: source.publisher,
      comes: comesText(source),
      gives: kindsOf(source).join(', '),
      terms: source.licence.code,
    }))
    return {
      json: world.shelves.sources.map((source) => describe(world, source)),
      text: `${textTable(rows)}\n\n${legend}`,
    }
  },
})

const legend = `comes  curated: figures that come with Corridor; by hand: files that you download and add;
       network: fetched by \`corridor run --live\`, files are taken too
terms  rows: single rows may leave in a release; derived: only what is computed from them; no: nothing

\`corridor sources <id>\` says which file to get where, and what to do with it.`

const corrections = ({ readText, shelves }: CorridorWorld, source: Source): Promise<readonly Correction[]> =>
  correctionsOf(readText, source, shelves.kinds)

const describe = ({ shelves }: CorridorWorld, source: Source): object => ({
  id: source.id,
  title: source.title,
  publisher: source.publisher,
  description: source.description,
  homepage: source.homepage ?? null,
  coverage: source.coverage,
  cadence: source.cadence,
  licence_code: source.licence.code,
  licence_text: source.licence.text,
  comes: comesText(source),
  key_variable: source.fetch.from === 'http' ? (source.fetch.key?.variable ?? null) : null,
  kinds: kindsOf(source),
  checks: checksOf(shelves, source).map(({ id, title, severity, hint }) => ({ id, title, severity, hint })),
  layouts: layoutsJson(shelves, source),
})

const checksOf = ({ checks }: CorridorWorld['shelves'], source: Source) =>
  checks.filter(({ bound }) => bound?.source === source.id)

/** What is asked of the records of a source, and what is corrected in them. */
const watched = ({ shelves }: CorridorWorld, source: Source, ledger: readonly Correction[]): readonly string[] => {
  const checks = checksOf(shelves, source)
  return [
    ...(checks.length === 0 ? [] : ['', 'Checks of its records, told in quality.checks:']),
    ...checks.map(({ id, title, severity }) => `    ${id.split('/')[1]} (${severity}): ${title}`),
    ...(ledger.length === 0 ? [] : ['', `Corrections, in datasets/sources/${source.id}/${source.corrections}:`]),
    ...ledger.flatMap(({ correction_id, column, expect, corrected, reason, status }) => [
      `    ${correction_id} (${status.replaceAll('_', ' ')}): ${column} ${expect} is ${corrected ?? 'left out'}`,
      wrapped(reason, '        '),
    ]),
  ]
}

const oneSource = (world: CorridorWorld, source: Source, ledger: readonly Correction[]): Answer => {
  const { licence } = source
  return {
    json: { ...describe(world, source), corrections: ledger },
    text: [
      `${source.id}: ${source.title}`,
      wrapped(source.description),
      '',
      labelled('Publisher', source.publisher),
      ...(source.homepage === undefined ? [] : [labelled('Page', source.homepage)]),
      labelled('Coverage', source.coverage),
      labelled('Terms', `${licence.code}: ${termsText[licence.code]}. ${licence.text}`),
      labelled('Look', everyText(source.cadence)),
      '',
      ...howItComes(world, source),
      ...watched(world, source, ledger),
    ].join('\n'),
  }
}

const howItComes = (world: CorridorWorld, source: Source): readonly string[] => {
  if (source.fetch.from === 'folder') return curated(world, source)
  if (source.layouts.length === 0) return mapped(world)
  return [
    ...(source.fetch.from === 'http' ? onTheNetwork(source.id, source.fetch) : []),
    source.fetch.from === 'http' ? 'Or get a file by hand:' : 'It comes by hand:',
    '    download one of the files below from the page above, then',
    '    npx corridor add <file> --dry-run    says what it is and what would be taken of it',
    '    npx corridor add <file>              keeps it; --edition <date> says when it was published',
    '    npx corridor run                     puts it through to a new release',
    '',
    'Files that it reads, known by their content, whatever their name:',
    ...fileShapes(source).map(shapeText),
  ]
}

const curated = ({ shelves }: CorridorWorld, source: Source): readonly string[] => [
  `It comes with Corridor: figures transcribed into datasets/sources/${source.id}.`,
  'Figures of your own, as CSV in UTF-8 with commas:',
  `    npx corridor add <file> --source ${source.id}`,
  '    npx corridor run',
  '',
  'Columns of such a file; those with * must be there:',
  ...kindsOf(source).map((kind) => intakeText(shelves, kind)),
]

const onTheNetwork = (
  id: string,
  { key, recentYears }: Extract<Source['fetch'], { readonly from: 'http' }>,
): readonly string[] => [
  'It comes over the network:',
  `    npx corridor run --live                    ${recentYears === 1 ? 'asks for a new edition' : `asks for the last ${recentYears} years`}, where the last look is old enough`,
  `    npx corridor backfill --source ${id.padEnd(12)}gets what was never kept${recentYears === 1 ? '' : '; --from 2015 --to 2020 says of which years'}`,
  key === undefined
    ? '  It needs no key and no account.'
    : `  A key goes into the variable ${key.variable}${key.isRequired ? '' : '; without one only totals of all goods are asked for'}.`,
  '',
]

const mapped = ({ shelves }: CorridorWorld): readonly string[] => {
  const { title, id } = kindOf(shelves, 'trade_flows')
  return [
    'Any CSV or workbook, with a JSON file that says what its columns mean:',
    '    npx corridor add <file> --mapping <mapping.json> --dry-run',
    '',
    '  {',
    `    "kind": "${id}",`,
    '    "columns": { "Country": "partner", "Year": "period", "Value": "value" },',
    '    "constants": { "reporter": "KAZ", "flow": "export", "unit": "thousand USD", "publisher": "…", "licence": "no" },',
    '    "ignored": ["Remarks"]',
    '  }',
    '',
    'columns: column of the file → column of the kind; constants: the same in every row; ignored: columns left out by name.',
    'Also: delimiter (",", ";", tab), encoding (utf-8), decimal (".", ","), missing (texts for no value), and for a workbook',
    'sheet and header_row.',
    '',
    `Columns of ${title.toLowerCase()} (${id}):`,
    wrapped([...new Set(intakeColumns(kindOf(shelves, id)))].join(', '), '  '),
    'Other kinds, whose columns are in docs/data-dictionary.md:',
    wrapped(shelves.kinds.flatMap((kind) => (kind.id === id ? [] : [kind.id])).join(', '), '  '),
  ]
}
