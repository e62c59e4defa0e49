import { type Session, sqlText } from '@corridor/contracts'
import type { Figure } from './figures.ts'
import type { Question } from './question.ts'

/** Exports are valued FOB and imports CIF: the customary factor of the IMF's Direction of Trade Statistics. */
const CIF_TO_FOB = 1.06

/** What both sides say of the same goods: values in US dollars. */
export type Gap = {
  readonly exporter: string
  readonly importer: string
  readonly exportUsd: number
  readonly importUsd: number
  readonly exportSource: string
  readonly importSource: string
  /** Exports minus imports. */
  readonly gapUsd: number
  /** In per cent of the exports. */
  readonly gapPct: number | null
  /** The pair that trade.mirror prefers; else the best figure of each side. */
  readonly isPreferred: boolean
  readonly causes: readonly string[]
}

/** Figures that a level can be read from: no bounds, no estimates made of the other side, no dollars rebuilt from yuan. */
const isComparable = (figure: Figure): boolean =>
  figure.usd !== null &&
  ['exact', 'approx'].includes(figure.bound) &&
  figure.method !== 'mirror' &&
  !(figure.unit === 'CNY' && figure.isConverted)

/** One gap for each direction of goods that both sides have a figure on. */
export const gapsOf = async (
  session: Session,
  question: Question,
  figures: readonly Figure[],
): Promise<readonly Gap[]> => {
  const directions = [
    [question.reporter, question.partner],
    [question.partner, question.reporter],
  ] as const
  const gaps = await Promise.all(
    directions.map(([exporter, importer]) =>
      gapOf(session, question, { exporter, importer }, figures.filter(isComparable)),
    ),
  )
  return gaps.filter((gap) => gap !== undefined)
}

type Sides = { readonly exporter: string; readonly importer: string }

const gapOf = async (
  session: Session,
  question: Question,
  { exporter, importer }: Sides,
  figures: readonly Figure[],
): Promise<Gap | undefined> => {
  const exports = figures.filter(({ reporter, flow }) => reporter === exporter && flow === 'export')
  const imports = figures.filter(({ reporter, flow }) => reporter === importer && flow === 'import')
  const told = await toldByMirror(session, question, { exporter, importer })
  const given = exports.find(({ sourceId }) => sourceId === told?.exportSource) ?? exports[0]
  const taken = imports.find(({ sourceId }) => sourceId === told?.importSource) ?? imports[0]
  if (!given || !taken || given.usd === null || taken.usd === null) return undefined
  return {
    exporter,
    importer,
    exportUsd: given.usd,
    importUsd: taken.usd,
    exportSource: given.sourceId,
    importSource: taken.sourceId,
    gapUsd: given.usd - taken.usd,
    gapPct: given.usd === 0 ? null : (100 * (given.usd - taken.usd)) / given.usd,
    isPreferred: told?.isPreferred === true,
    causes: [...valuationCause(given.usd, taken.usd), ...coverageCause([given, taken]), ...(told?.flags ?? [])],
  }
}

const valuationCause = (exported: number, imported: number): readonly string[] => {
  const expected = exported * CIF_TO_FOB
  const share = Math.round((100 * (expected - exported)) / Math.abs(imported - exported))
  const about = 'valuation: exports are FOB and imports CIF, so imports should be about 6 % higher'
  if (imported <= exported) return [`${about}; here they are lower, so it explains none of the gap`]
  return [
    imported <= expected ? `${about}; that is more than the gap` : `${about}; that is about ${share} % of the gap`,
  ]
}

const coverageCause = (figures: readonly Figure[]): readonly string[] =>
  figures
    .filter(({ coverage }) => coverage === 'goods_and_services')
    .map(({ assertedBy }) => `coverage: the figure of ${assertedBy} includes services`)

type Told = {
  readonly exportSource: string
  readonly importSource: string
  readonly isPreferred: boolean
  readonly flags: readonly string[]
}

/** The pair that trade.mirror puts first for a whole calendar year, and its flags. */
const toldByMirror = async (
  session: Session,
  { period }: Question,
  { exporter, importer }: Sides,
): Promise<Told | undefined> => {
  const isYear = period.start.endsWith('-01-01') && period.end === `${period.start.slice(0, 4)}-12-31`
  if (!isYear || ![exporter, importer].includes('CHN')) return undefined
  const isChinaGiving = exporter === 'CHN'
  const [pair] = await session.rows(`SELECT china_source_id, partner_source_id, is_preferred, flag FROM trade.mirror
    WHERE year = ${period.start.slice(0, 4)} AND partner_code = ${sqlText(isChinaGiving ? importer : exporter)}
      AND direction = ${sqlText(isChinaGiving ? 'china_to_partner' : 'partner_to_china')}
    ORDER BY is_preferred DESC, china_source_id, partner_source_id LIMIT 1`)
  if (!pair) return undefined
  const isPreferred = pair.is_preferred === true
  const [china, partner] = [String(pair.china_source_id), String(pair.partner_source_id)]
  return {
    // Where none is preferred, each side's best figure stands.
    exportSource: isPreferred ? (isChinaGiving ? china : partner) : '',
    importSource: isPreferred ? (isChinaGiving ? partner : china) : '',
    isPreferred,
    flags: pair.flag === null ? [] : String(pair.flag).split('; '),
  }
}

/** How far the comparable figures of one reporter are apart, in per cent of the largest; null below two figures. */
export const spreadOf = (figures: readonly Figure[]): number | null => {
  const values = figures.filter(isComparable).map(({ usd }) => usd ?? 0)
  const most = Math.max(...values)
  return values.length < 2 || most === 0 ? null : (100 * (most - Math.min(...values))) / most
}
