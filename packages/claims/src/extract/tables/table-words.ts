import type { Indicator } from '../claim.ts'
import { headIndicators } from '../kinds/head-indicators.ts'
import type { Mention } from '../parties/naming/mentions.ts'
import type { Days } from '../times/calendar.ts'
import { has, isSign, senseOf } from '../tokens.ts'
import type { View } from '../view.ts'

export type Words = { readonly view: View | null }

const unitFactors: Readonly<Record<string, readonly [string, number]>> = {
  GW: ['MW', 1000],
  bcm: ['m3', 1e9],
  mcm: ['m3', 1e6],
  Mt: ['t', 1e6],
}

export const indicatorOf: Readonly<Record<string, Indicator>> = {
  ...headIndicators,
  fdi: 'fdi_flow',
  freight: 'freight_volume',
  containers: 'container_volume',
  trains: 'train_count',
  gas: 'pipeline_gas',
  companies: 'company_count',
  products: 'product_count',
  capacity: 'capacity',
  length: 'length',
}

export const headOf = ({ view }: Words): string | null => {
  const kinds = view?.heads.map(({ kind }) => kind) ?? []
  const special = kinds.find((kind) => kind === 'fdi_stock' || kind === 'fdi_flow' || kind === 'ecommerce')
  return (
    special ??
    kinds.find((kind) => kind !== 'products' && kind !== 'companies' && kind !== 'jobs' && kind !== 'project') ??
    kinds[0] ??
    null
  )
}

export type Unit = {
  readonly unit: string | null
  readonly scale: number | null
  readonly counted: Indicator | null
}

/** The unit that a heading names: "млрд долл.", "million US dollars", "%", 亿美元. */
export const unitOf = ({ view }: Words): Unit => {
  let [unit, scale]: [string | null, number | null] = [null, null]
  const tokens = view?.tokens ?? []
  for (const [at, token] of tokens.entries()) {
    // "в т. ч.", "т. е." are no tonnes.
    const isShort = token.text === 'т' && isSign(tokens[at + 1], '.') && /^[чедпк]$/.test(tokens[at + 2]?.text ?? '')
    if (!isShort) unit ??= senseOf(token, 'unit')
    const step = senseOf(token, 'scale')
    if (step !== null) scale = (scale ?? 1) * Number(step)
  }
  const counted = unit === null ? countedIn(view, scale) : null
  if (counted !== null) return { unit: 'count', scale, counted }
  const [base, factor] = unitFactors[unit ?? ''] ?? [unit, 1]
  return { unit: base, scale: factor === 1 ? scale : (scale ?? 1) * factor, counted: null }
}

/** The unit that a title gives to the columns of one name: "(cost in USD million, capacity in MW)". */
export const unitIn = ({ view }: Words, kind: string | null): Unit => {
  const head = view?.heads.find((each) => each.kind === kind)
  const units = new Set(view?.tokens.map((token) => senseOf(token, 'unit')).filter((unit) => unit !== null))
  if (!view || !head || kind === null || units.size < 2) return { unit: null, scale: null, counted: null }
  const end = view.tokens.findIndex((token, at) => at > head.at && (isSign(token, ',;)，；）') || at > head.at + 5))
  const tokens = view.tokens.slice(head.at + 1, end < 0 ? head.at + 6 : end)
  return unitOf({ view: { ...view, tokens } })
}

/** "в т. ч. добыча", "of which textiles": a column of a part of the one before it. */
export const isOfColumn = ({ view }: Words): boolean => {
  const [first, second] = view?.tokens ?? []
  const said = `${first?.text ?? ''} ${second?.text ?? ''}`
  return /^(в т\. ?ч\.|у т\. ?ч\.|в том числе|у тому числі|из них|з них|із них|including|of which|其中)/.test(said)
}

/** "Компаній", 旅行社（家）: a heading of nothing but things counts them. */
const countedIn = (view: View | null, scale: number | null): Indicator | null => {
  const tokens = view?.tokens ?? []
  // "The number of enterprises with foreign capital by country in January-December 2021"
  const isNumber = tokens.some(({ text }) =>
    /^(the )?(number|number of)$|^(число|числа|количеств\S*|кількіст\S*|数量)$/.test(text),
  )
  if ((tokens.length > 12 && !isNumber) || tokens.some((token) => has(token, 'verb'))) return null
  const counted = tokens.map((token) => senseOf(token, 'count')).filter((each) => each !== null) as readonly Indicator[]
  // "Internet users (million)"
  const isAny = view?.source.language === 'zh' || scale !== null
  return counted.find((each) => each !== 'other' || isAny) ?? null
}

export const daysOf = ({ view }: Words): (Days & { readonly kind: string }) | null =>
  view?.periods.find(({ isBase, start }) => !isBase && start !== null) ?? null

export const mentionsIn = ({ view }: Words): readonly Mention[] =>
  (view?.mentions.slice(0, 12) ?? []).filter(({ isOffice, form }) => !isOffice && form !== 'country')

export const isGrowth = ({ view }: Words): boolean =>
  view?.tokens.some((token) => has(token, 'up') || has(token, 'down') || has(token, 'yoy') || has(token, 'change')) ??
  false

export const isShare = ({ view }: Words): boolean => view?.tokens.some((token) => has(token, 'share')) ?? false

/** A column of per cents that names an earlier time than the title compares with it. */
export const comparedWith = (title: Words, column: Words): Days | null => {
  const [known, own] = [daysOf(title), column.view?.periods.find(({ start }) => start !== null) ?? null]
  return known !== null && own !== null && (own.start ?? '') < (known.start ?? '') ? own : null
}

export const joinWords = (all: readonly Words[]): Words => {
  const views = all.flatMap(({ view }) => (view === null ? [] : [view]))
  const [first] = views
  if (!first) return { view: null }
  return {
    view: {
      ...first,
      tokens: views.flatMap(({ tokens }) => tokens),
      mentions: views.flatMap(({ mentions }) => mentions),
      periods: views.flatMap(({ periods }) => periods),
      heads: views.flatMap(({ heads }) => heads),
      tolls: new Float64Array(0),
      quantities: [],
    },
  }
}
