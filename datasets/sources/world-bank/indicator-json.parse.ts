import { CorridorError, type Likeness, type ShapedRow } from '@corridor/contracts'

type Tree = Readonly<Record<string, unknown>>

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value)

/** What the API says instead of figures, under HTTP 200: `[{"message":[{"id","key","value"}]}]`. */
const refusalOf = (root: unknown): readonly Tree[] | undefined => {
  const first: unknown = Array.isArray(root) ? root[0] : undefined
  return isTree(first) && Array.isArray(first.message) ? first.message.filter(isTree) : undefined
}

/** The service itself is down; any other number blames the question. */
const DOWN = '105'

type Answer = { readonly meta: Tree; readonly rows: readonly unknown[] }

const answerOf = (root: unknown): Answer | undefined => {
  if (!Array.isArray(root) || root.length !== 2) return undefined
  const [meta, rows] = root as readonly unknown[]
  if (!isTree(meta) || !('page' in meta) || !('total' in meta)) return undefined
  // An answer without figures has null for its rows.
  return { meta, rows: Array.isArray(rows) ? rows : [] }
}

const known = new Set([
  'indicator',
  'country',
  'countryiso3code',
  'date',
  'value',
  'scale',
  'unit',
  'obs_status',
  'decimal',
])

export const recogniseApi = (root: unknown): Likeness => {
  if (refusalOf(root) !== undefined) return 'certain'
  const [row] = answerOf(root)?.rows ?? []
  return isTree(row) && isTree(row.indicator) && isTree(row.country) && 'countryiso3code' in row ? 'certain' : undefined
}

/** Rows that the head of the page promises: all of the answer, less the pages before it, up to a full page. */
export const countRows = (root: unknown): number => {
  const answer = believed(root)
  const [page, size, total] = ['page', 'per_page', 'total'].map((name) => Number(answer.meta[name]))
  const promised = Math.max(0, Math.min(size ?? 0, (total ?? 0) - ((page ?? 1) - 1) * (size ?? 0)))
  if (promised === answer.rows.length) return promised
  throw new CorridorError(
    'SourceTruncated',
    `page ${page} of ${answer.meta.pages} holds ${answer.rows.length} rows, and says that it holds ${promised}`,
    { place: '/1' },
  )
}

/** @throws SourceUnavailable or SourceMoved for a refusal, in its own words; SourceChanged for what is not an answer */
export const believed = (root: unknown): Answer => {
  const refusal = refusalOf(root)
  if (refusal !== undefined) {
    const words = refusal.map(({ id, key, value }) => `${key}: ${value} (${id})`).join('; ')
    const name = refusal.some(({ id }) => id === DOWN) ? 'SourceUnavailable' : 'SourceMoved'
    throw new CorridorError(name, `the World Bank answers with an error: ${words}`)
  }
  const answer = answerOf(root)
  if (answer === undefined)
    throw new CorridorError('SourceChanged', 'this is no page of the indicators API', { place: '/' })
  return answer
}

/** One row each, with a JSON pointer as its place. @throws as `believed`; SourceChanged for a key that is not known */
export function* reshapeApi(root: unknown): Generator<ShapedRow> {
  for (const [index, row] of believed(root).rows.entries()) {
    const place = `/1/${index}`
    const strange = isTree(row) ? Object.keys(row).find((key) => !known.has(key)) : 'no object'
    if (!isTree(row) || strange !== undefined || !isTree(row.country) || !isTree(row.indicator)) {
      throw new CorridorError('SourceChanged', `${place} is no row that is known: ${strange ?? 'no country'}`, {
        place,
      })
    }
    yield {
      record: index + 1,
      locator: place,
      cells: {
        // Some databases of the API leave the long code blank; the short one is then of ISO, or the Bank's own.
        area: textOf(row.countryiso3code) || textOf(row.country.id),
        indicator: textOf(row.indicator.id),
        period: textOf(row.date),
        figure: textOf(row.value),
        obs_status: textOf(row.obs_status),
        unit: textOf(row.unit),
      },
    }
  }
}

const textOf = (value: unknown): string => (value === null || value === undefined ? '' : String(value))
