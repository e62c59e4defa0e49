import {
  type Check,
  canonicalJson,
  correctionsPath,
  datasetId,
  type Kind,
  type Layout,
  type Model,
  modelSql,
  parseSqlPaths,
  type ReadText,
  type Report,
  type Shelves,
  type Source,
  sha256,
} from '@corridor/contracts'

/**
 * Fingerprints of everything that is not data: declarations, SQL, reference tables, the code of rooms, locked libraries.
 * They are computed from the sources (line ends made LF) into a committed file, because bundlers rewrite code: a laptop
 * and a Lambda then agree on what is stale.
 */
export type Prints = Readonly<Record<string, string>>

export type PrintEffects = {
  readonly readText: ReadText
  /** Paths of the files below a folder of the repository, sorted. */
  readonly listFiles: (folder: string) => Promise<readonly string[]>
}

const short = (text: string): string => sha256(text).slice(0, 16)

/** Rooms whose code decides what a node contains. All of them stand on contracts and adapters, and the walk gathers what they get. */
const rooms = ['normalization', 'aggregation', 'reports', 'publication'] as const
const libraries = ['@duckdb/node-api', '@e965/xlsx', 'exceljs', 'fflate', 'saxes'] as const

export const computePrints = async (shelves: Shelves, { readText, listFiles }: PrintEffects): Promise<Prints> => {
  const text = async (path: string): Promise<string> => short(await readText(path))
  const lockfile = await readText('pnpm-lock.yaml')
  const entries: (readonly [string, string | Promise<string>])[] = [
    ...shelves.kinds.map((kind) => [`kind:${kind.id}`, printOfKind(kind)] as const),
    ...shelves.sources.map((source) => [`source:${source.id}`, printOfSource(source)] as const),
    ...shelves.sources.flatMap((source) =>
      source.layouts.map(
        (layout) =>
          [`layout:${source.id}/${layout.id}`, printOfLayout(source.id, layout, { readText, listFiles })] as const,
      ),
    ),
    ...shelves.sources.flatMap((source) => {
      const path = correctionsPath(source)
      return path === undefined ? [] : [[`corrections:${source.id}`, text(path)] as const]
    }),
    ...shelves.reference.map((table) => [`reference:${table.id}`, text(`datasets/reference/${table.id}.csv`)] as const),
    ...shelves.models.map((model) => [`model:${datasetId(model)}`, printOfModel(model, readText)] as const),
    ...shelves.checks.map((check) => [`check:${check.id}`, printOfCheck(check, readText)] as const),
    ...shelves.reports.map((report) => [`report:${report.id}`, printOfReport(report)] as const),
    ...rooms.map(
      (room) =>
        [`room:${room}`, printOfCode([room, 'adapters', 'contracts', 'walk'], { readText, listFiles })] as const,
    ),
    ...printsOfLibraries(lockfile),
  ]
  const resolved = await Promise.all(entries.map(async ([name, print]) => [name, await print] as const))
  return Object.fromEntries(resolved.sort(([a], [b]) => (a < b ? -1 : 1)))
}

const columnsOf = (fields: readonly { readonly name: string; readonly type: string }[]): readonly string[] =>
  fields.map((field) => `${field.name} ${field.type}`)

/** What a declaration decides; its titles and descriptions change nothing in the data. */
const printOfKind = (kind: Kind): string =>
  short(
    canonicalJson({
      ...kind,
      title: '',
      description: '',
      columns: kind.columns.map((column) => ({ ...column, field: columnsOf([column.field]) })),
    }),
  )

const printOfSource = (source: Source): string =>
  short(
    canonicalJson({
      ...source,
      title: '',
      description: '',
      coverage: '',
      cadence: '',
      layouts: [],
      // What is asked of records changes nothing in them; corrections have a print of their own.
      checks: [],
      corrections: '',
      // How bytes are got changes nothing in what they say.
      fetch: source.fetch.from === 'http' ? 'http' : source.fetch,
    }),
  )

/**
 * The declaration of a layout, its SQL, and the code that may re-shape for it: of its source (its declaration too, for functions
 * may stand there), and what sources share.
 */
const printOfLayout = async (
  source: string,
  layout: Layout,
  { readText, listFiles }: PrintEffects,
): Promise<string> => {
  const shared = (await listFiles('datasets/sources')).filter((path) => /^datasets\/sources\/[a-z-]+\.ts$/.test(path))
  const own = (await listFiles(`datasets/sources/${source}`)).filter((path) => path.endsWith('.ts'))
  const code = [...shared, ...own].filter((path) => !/(\.test|\.example|\.fetch|\.checks|\/index)\.ts$/.test(path))
  const texts = await Promise.all([...parseSqlPaths(source, layout), ...code].map(readText))
  const reader = layout.open.as === 'document' ? await printOfReader({ readText, listFiles }) : ''
  // What a layout tells people of its file changes nothing in the data.
  return short(canonicalJson({ layout: { ...layout, expects: '' }, texts, reader }))
}

/** What texts for people are read with: the package that finds claims, and the libraries that open them. */
const printOfReader = async ({ readText, listFiles }: PrintEffects): Promise<string> =>
  canonicalJson([
    await printOfCode(['claims'], { readText, listFiles }),
    printsOfLibraries(await readText('pnpm-lock.yaml'), ['parse5', 'unpdf']),
  ])

const printOfModel = async (model: Model, readText: ReadText): Promise<string> => {
  const { inputs, grain, isRowGrain, discloses = [] } = model
  const sql = await modelSql(readText, model)
  const estimate = model.estimate
    ? {
        maxRows: model.estimate.maxRows,
        code: await readText(`datasets/models/${model.subject}/${model.name}.estimate.ts`),
      }
    : null
  return short(
    canonicalJson({ inputs, grain, isRowGrain, discloses, columns: columnsOf(model.columns), sql, estimate }),
  )
}

const printOfCheck = async (check: Check, readText: ReadText): Promise<string> =>
  short(canonicalJson({ ...check, mustFail: null, mustPass: null, sql: await checkSql(readText, check) }))

const printOfReport = (report: Report): string => short(canonicalJson(report))

const printOfCode = async (packages: readonly string[], { readText, listFiles }: PrintEffects): Promise<string> => {
  const paths = (await Promise.all(packages.map((name) => listFiles(`packages/${name}/src`)))).flat()
  const sources = paths.filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
  return short((await Promise.all(sources.map(async (path) => `${path}\n${await readText(path)}`))).join('\n'))
}

const printsOfLibraries = (
  lockfile: string,
  names: readonly string[] = libraries,
): readonly (readonly [string, string])[] =>
  names.map((library) => {
    const locked = lockfile.match(new RegExp(`^  '?${library}@([^':(]+)'?:`, 'm'))?.[1]
    return [`library:${library}`, locked ?? 'none'] as const
  })

/** The first word of a check is its subject: `trade-shares-add-up` stands in the folder `trade`. */
const checkSqlPath = ({ id }: Pick<Check, 'id'>): string => `datasets/checks/${id.split('-')[0]}/${id}.sql`
/** The SELECT of a check; empty where the room compiles it from a declared rule. */
export const checkSql = async (readText: ReadText, check: Check): Promise<string> =>
  check.bound === undefined ? await readText(checkSqlPath(check)) : ''
