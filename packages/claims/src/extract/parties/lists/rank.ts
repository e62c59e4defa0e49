import type { Kind } from '../../kinds/kind.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { has, isSign, senseOf } from '../../tokens.ts'
import type { View } from '../../view.ts'
import type { Mention } from '../naming/mentions.ts'
import { isCentral, type Pair } from '../pair.ts'

const next =
  /^(далее|затем|следом|далі|потім|followed|next|then|其次|随后|紧随其后|second|third|fourth|fifth|第二|第三|第四|第五|第二位|第三位)$/

/** "second place", "на третьем —" */
const isNamedPlace = ({ tokens }: View, at: number): boolean =>
  has(tokens[at], 'ord') &&
  (isSign(tokens[at + 1], '-,') ||
    /^(мест|місц|позици|позиці|place|position|строчк|位)/.test(tokens[at + 1]?.text ?? ''))

/** "first place", «лидирует»: who stands at the front of a list. */
export const isFirst = (view: View, from: number): boolean =>
  view.tokens
    .slice(0, from)
    .some(
      (token, at) =>
        has(token, 'first') ||
        (senseOf(token, 'ord') === '1' &&
          (isNamedPlace(view, at) || /^(строк|рядок|сходинк|line|spot)/.test(view.tokens[at + 1]?.text ?? ''))),
    )

const ordinal: Readonly<Record<string, RegExp>> = {
  ru: /^(перв|втор|трет|четверт|пят|шест|седьм)(ой|ый|ий|ым|им|ая|ья|ей)$/,
  uk: /^(перш|друг|трет|четверт|п'ят|шост|сьом)(ий|ій|им|ім|а|я|ою|ьою)$/,
}

/** "Третий — Казахстан", "четверта Туреччина": in the nominative, and of no quarter or month. */
const isNth = ({ tokens, source }: View, at: number): boolean =>
  ordinal[source.language]?.test(tokens[at]?.text ?? '') === true &&
  (tokens.slice(at + 1, at + 6).some((token) => has(token, 'area')) ||
    (isSign(tokens[at + 1], ':-,') && tokens.slice(Math.max(0, at - 5), at).some((token) => has(token, 'area')))) &&
  !['quarter', 'half', 'month', 'months', 'year'].some((kind) => has(tokens[at + 1], kind))

/** "После России больше всего наторговали с Казахстаном": who comes before in a rank. */
export const comesBefore = ({ tokens }: View, { from }: Pick<Mention, 'from'>): boolean =>
  /^(после|після|after|behind)$/.test(tokens[from - 1]?.text ?? '') &&
  // «после России (2,9 млрд)» has a number of its own
  !(isSign(tokens[from + 1], '(（') && tokens.slice(from + 2, from + 4).some(({ number }) => number))

const isAfterOther = (view: View, at: number): boolean =>
  has(view.tokens[at], 'area') && comesBefore(view, { from: at })

/** Where in a list somebody stands. */
const isPlace = (view: View, at: number): boolean => isNamedPlace(view, at) || isNth(view, at) || isAfterOther(view, at)

/** 61亿美元位居第二, 22亿美元，排第三: the place behind the number. */
const placeBehind = /^[,，]?(?:位居|居|排名|排在|排|位列|名列|列)第[二三四五六七八九十2-9]/

/** "На втором месте Россия — 11 млрд", "Russia was second with 11 bn", 其次是俄罗斯: a number of the next of a list of partners. */
export const isRanked = (view: View, { from, end }: Quantity): boolean => {
  if (placeBehind.test(view.source.lower.slice(end, end + 8))) return true
  for (let at = from - 1; at >= Math.max(0, from - 40); at -= 1) {
    if (isSign(view.tokens[at], ';；')) return false
    const token = view.tokens[at]
    if (has(token, 'rank') || next.test(token?.text ?? '') || isPlace(view, at)) return true
  }
  return false
}

/** "Exports by country: UK - 386.7 million": the partners of whom the text speaks of, by the flow that the list is of. */
export const isListedPartner = (view: View, { from }: Quantity, head: number): boolean => {
  const colon = view.tokens.findIndex((token, at) => at > head && at <= head + 7 && isSign(token, ':：'))
  return (
    head >= 0 &&
    colon > head &&
    colon < from &&
    view.tokens
      .slice(Math.max(0, head - 3), colon)
      .some(({ text }) =>
        /^(countr|partner|destination|origin|стран|государств|партнер|партнёр|направлени|країн|держав|напрям|国别|国家|伙伴)/.test(
          text,
        ),
      )
  )
}

/** A place in a list told by its number before a number. */
export const hasPlace = (view: View, { from }: Quantity): boolean => {
  for (let at = from - 1; at >= Math.max(0, from - 20); at -= 1) if (isPlace(view, at)) return true
  return false
}

/** Whose partners are ranked: who had the whole; without one, who was told of first, where the next cannot be on its side. */
export const ownerOfRank = (
  any: Pair,
  whole: Pair | null,
  next: string | null,
  owner: string | null = null,
): string | null => {
  if (whole?.reporter) return whole.reporter
  if (owner !== null && owner === any.reporter) return owner
  const isSameSide = isCentral(next) && isCentral(any.reporter) && !isCentral(any.partner)
  return any.partner === null || any.partner === 'WLD' || isSameSide ? null : any.reporter
}

const capital = /^(fdi|companies|stake|deal|debt)/

/** "30 % of all foreign investment; next come Russia (17 %) and Turkey": shares of others whose capital is in a state. */
export const rankedOwner = (
  view: View,
  quantity: Quantity,
  kind: Kind,
  own: readonly Mention[],
  any: Pair,
): Pair | null => {
  if (kind.indicator !== 'share' || !capital.test(kind.kind) || !isCentral(any.partner) || !isRanked(view, quantity))
    return null
  const named = own.filter(
    ({ isOffice, code, form, role }) => !isOffice && form === 'area' && role === 'bare' && /^[A-Z]{3}$/.test(code),
  )
  const one = named.findLast(({ to }) => to <= quantity.from)
  if (!one || one.code === any.partner || one.code === any.reporter) return null
  return isCentral(one.code) ? null : { reporter: one.code, partner: any.partner }
}
