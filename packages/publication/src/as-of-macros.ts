import { currentSql, datasetId, inOrder, type Model, sqlName } from '@corridor/contracts'
import { inlineInputs } from './inline-inputs.ts'
import { type Macro, MOMENT } from './macro.ts'

/** A dataset with its SELECT; none where no single SELECT makes it. */
export type Asked = { readonly model: Model; readonly sql?: string | undefined }

/** Only its released form may leave: what a rejected record says is withheld there. */
const KEPT_BACK = 'records.rejected'

/** Inputs that know no time, hold no figure, and may leave: code tables, and what Corridor knows of its downloads and citations. */
export const isTimeless = (input: string): boolean =>
  /^(reference\.|records\.(citations|snapshots|sources)$)/.test(input)

/**
 * One macro `<subject>.<name>_as_of(ts)` for every dataset that is one SELECT: the SELECT of its model with the models that it
 * stands on written into it, over the released history as it was known at `ts`. A dataset that is estimated in code has none, and where another
 * stands on it, its released rows are read; so too where a dataset counts the records of every snapshot, which stay here.
 */
export const asOfMacros = (datasets: readonly Asked[]): readonly Macro[] => {
  const shelf = shelfOf(datasets)
  return datasets.flatMap((dataset): readonly Macro[] => {
    const { model } = dataset
    const named = { name: `${datasetId(model)}_as_of`, parameters: 'ts' }
    if (isInlined(dataset, shelf)) return [{ ...named, ...inlined(dataset, shelf) }]
    return model.inputs.includes(KEPT_BACK) ? [{ ...named, ...cut(model) }] : []
  })
}

/** Tables that the macros read beside datasets. */
export const tablesOfMacros = (datasets: readonly Asked[]): readonly string[] => {
  const shelf = shelfOf(datasets)
  const inputs = datasets.filter((dataset) => isInlined(dataset, shelf)).flatMap(({ model }) => model.inputs)
  return [...new Set(inputs)].filter(isTimeless).sort()
}

type Shelf = ReadonlyMap<string, Asked>

const shelfOf = (datasets: readonly Asked[]): Shelf =>
  new Map(datasets.map((dataset) => [datasetId(dataset.model), dataset]))

/** The dataset that holds the history which an input is read from, if it is read from one. */
const historyBehind = (input: string): string | undefined =>
  /^(current|versions)\./.test(input) ? input.replace(/^\w+/, 'history') : undefined

const isInlined = ({ model, sql }: Asked, shelf: Shelf): boolean =>
  sql !== undefined &&
  model.estimate === undefined &&
  model.inputs.every((input) => shelf.has(historyBehind(input) ?? input) || isTimeless(input))

type Told = Pick<Macro, 'comment' | 'body'>

/** Its rows know no time of their own but, at most, since when they were known. */
const cut = (model: Model): Told => {
  const isDated = model.columns.some(({ name }) => name === 'known_at')
  return {
    comment: `${model.title}: the released rows${isDated ? ' that were known at ts' : ', whatever ts is: nothing in them knows a time'}.`,
    body: `SELECT * FROM ${datasetId(model)}${isDated ? ` WHERE known_at <= ${MOMENT}` : ''}`,
  }
}

const inlined = ({ model, sql = '' }: Asked, shelf: Shelf): Told => {
  const parts = new Map<string, string>()
  const released = new Set<string>()
  const elsewhere = (input: string): string | undefined => (parts.has(input) ? sqlName(input) : undefined)
  const gather = (inputs: readonly string[]): void => {
    for (const input of inputs) {
      if (parts.has(input)) continue
      const upstream = shelf.get(input)
      if (upstream === undefined) {
        const part = knownThen(input, shelf)
        if (part !== undefined) parts.set(input, part)
      } else if (isInlined(upstream, shelf)) {
        gather(upstream.model.inputs)
        parts.set(input, asReleased(upstream.model, inlineInputs(upstream.sql ?? '', elsewhere)))
      } else released.add(input)
    }
  }
  gather(model.inputs)
  const answer = asReleased(model, inlineInputs(sql, elsewhere))
  const withs = [...parts].map(([input, part]) => `${sqlName(input)} AS (\n${part}\n)`)
  // Rows of a history are many and stand in order already.
  const order = model.isRowGrain ? '' : `\nORDER BY ${inOrder(model.grain)}`
  const timeless = model.inputs.filter((input) => !parts.has(input) && !released.has(input))
  return {
    comment: [
      `${model.title}, as the world could know it at ts (a moment in UTC; a day is its first moment).`,
      timeless.length === 0 ? '' : `${timeless.join(', ')}: as in this release.`,
      released.size === 0 ? '' : `${[...released].join(', ')}: the released rows, whatever ts is.`,
    ]
      .filter((words) => words !== '')
      .join(' '),
    body: `${withs.length === 0 ? '' : `WITH ${withs.join(', ')}\n`}${answer}${order}`,
  }
}

/** What an input held at the moment, where it knows time. */
const knownThen = (input: string, shelf: Shelf): string | undefined => {
  const history = historyBehind(input)
  if (history === undefined)
    return input === 'records.citations' ? `SELECT * FROM ${input} WHERE known_at <= ${MOMENT}` : undefined
  if (input.startsWith('current.')) return currentSql(history, MOMENT)
  // What a later version closed was still open. Older readers find no parameter inside of REPLACE (…), so columns are named.
  const columns = shelf
    .get(history)
    ?.model.columns.map(({ name }) =>
      name === 'known_to' ? `CASE WHEN known_to <= ${MOMENT} THEN known_to END AS known_to` : name,
    )
  return `SELECT ${columns?.join(', ')} FROM ${history} WHERE known_from <= ${MOMENT}`
}

/** What leaves of a dataset: the same rows and cells that a release would hold. */
const asReleased = ({ isRowGrain, discloses = [] }: Model, sql: string): string => {
  if (isRowGrain) return `SELECT * FROM (\n${sql}\n) AS answer WHERE licence_code IS NOT DISTINCT FROM 'rows'`
  const cells = discloses.flatMap(({ columns, terms }) =>
    columns.map(
      (column) =>
        `CASE WHEN ${sqlName(terms)} IS NOT DISTINCT FROM 'rows' THEN ${sqlName(column)} END AS ${sqlName(column)}`,
    ),
  )
  return `SELECT *${cells.length === 0 ? '' : ` REPLACE (${cells.join(', ')})`} FROM (\n${sql}\n) AS answer`
}
