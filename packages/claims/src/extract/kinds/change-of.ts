import type { Quantity } from '../numbers/quantity.ts'
import { has, isSign, senseOf, type Token } from '../tokens.ts'
import type { View } from '../view.ts'
import { isMoney } from './kind.ts'

const comparatives =
  /^(higher|lower|more|less|fewer|larger|smaller|cheaper|dearer|wider|narrower|bigger|longer|shorter|deeper|больше|меньше|выше|ниже|дороже|дешевле|короче|длиннее|коротш\S*|довш\S*|(?:більше|менше|вище|нижче|дорожче|дешевше)(?: за| від)?)$/

const than = /^(than|чем|нежели|ніж|як|against|on|year)$/

const isBy = (token: Token | undefined): boolean => /^(by|на)$/.test(token?.text ?? '')

const lags = /^(отста[её]т|отстал[аи]?|отставал[аои]*|відста[єл]\S*|lags?|lagged|trails?|trailed)$/

export const exceeds =
  /^(exceed(s|ed|ing)?|surpass(es|ed)?|outstrip(s|ped)?|прев(ысил[аои]?|ысив|ышает|ышают|зош[её]л|зошл[аои]|осходит)|перевищ(ив|ила|ило|или|ує|ують)|перевершив|перевершил[аои])( |$)/

const changes = (token: Token | undefined): boolean =>
  has(token, 'up') || has(token, 'down') || lags.test(token?.text ?? '') || exceeds.test(token?.text ?? '')

/** 二者相差近百亿美元: by how much two differ. */
export const isApart = ({ tokens }: View, { from }: Quantity): boolean =>
  tokens[from - 1]?.text === '相差' || (tokens[from - 1]?.text === '差' && tokens[from - 2]?.text === '相')

/** Whether "more" or "fewer" stands before a number: 多3列, 多开3列. */
const isMore = (tokens: readonly Token[], from: number): boolean =>
  /^[多少]$/.test(tokens[from - 1]?.text ?? '') ||
  (/^[开运发产卖买进出采]$/.test(tokens[from - 1]?.text ?? '') && /^[多少]$/.test(tokens[from - 2]?.text ?? ''))

/** 比去年多3列, 同比多12%: more or fewer than at another time. */
export const isMoreThan = ({ tokens }: View, from: number): boolean =>
  isMore(tokens, from) &&
  tokens
    .slice(Math.max(0, from - 9), from - 1)
    .some((token) => has(token, 'yoy') || has(token, 'mom') || /^[比较]/.test(token.text))

/** A change that reaches a level (增至, 突破) or holds against one (高于) says no difference. */
const reaches = /[至到达為为破]$|^(高于|低于|多于|少于|大于|小于|超过|超|破)$/

const isAfterBy = ({ tokens, quantities }: View, from: number): boolean => {
  // "rose 2.5 times — by 24,000 cars"
  const rate = quantities.find(({ to, unit }) => to === from - 2 && (unit === 'ratio' || unit === 'percent'))
  if (rate !== undefined && isSign(tokens[from - 2], '-,'))
    return tokens.slice(Math.max(0, rate.from - 6), rate.from).some(changes)
  if (isSign(tokens[from - 2], '-')) return false
  for (let at = from - 1; at >= Math.max(0, from - 12); at -= 1) {
    if (isSign(tokens[at], ',;:') || has(tokens[at], 'unit') || has(tokens[at], 'verb')) return false
    if (changes(tokens[at])) return true
  }
  return false
}

/** "rose in Kazakhstan (by 2.8 bn) and Kyrgyzstan (by 2.9 bn)": by how much, in brackets at each of a list. */
const isListedBy = ({ tokens }: View, { from, to }: Quantity): boolean =>
  (isBy(tokens[from - 1]) ? isSign(tokens[from - 2], '(（') : isSign(tokens[from - 1], '(（')) &&
  isSign(tokens[to], ')）') &&
  tokens.slice(0, from).some(changes)

/** "with one it grew by 2 bn, with another by 3": nothing but of whom stands between two changes. */
const isNextBy = (view: View, { from }: Quantity): boolean => {
  const before = view.quantities.findLast(({ to }) => to <= from)
  const between = ['prep', 'and', 'area', 'adj', 'bound', 'country', 'article']
  return (
    before !== undefined &&
    before.shape === 'number' &&
    from - before.to <= 9 &&
    isBy(view.tokens[before.from - 1]) &&
    isAfterBy(view, before.from) &&
    view.tokens
      .slice(before.to, from)
      .every((token) => isBy(token) || isSign(token, ',-') || between.some((kind) => has(token, kind)))
  )
}

const changeNoun =
  /^(rise|increase|gain|jump|drop|fall|decline|decrease|рост|прирост|прибавка|падение|снижение|сокращение|зростання|приріст|падіння|спад|скорочення|зниження|增量|增加额|增长额|净增额|降幅|增幅)$/

/** "a rise of $310 million", "прирост — 1,1 млрд": a change by its noun. */
const isNamedChange = ({ tokens, quantities }: View, { from, to, unit }: Quantity): boolean => {
  const link = tokens[from - 1]
  // "then it rose: $112 m in April, $135 m in May": a list of levels
  if (isSign(link, ':：') && quantities.some((next) => next.from >= to && next.unit === unit)) return false
  const at = /^(of|-|:|：|в|у|на|为|达)$/.test(link?.text ?? '') ? from - 2 : from - 1
  return changeNoun.test(tokens[at]?.text ?? '')
}

/** "down 65 to 622", "(down 25)": by how much, right behind the word. */
const isUpOrDown = ({ tokens }: View, { from, to }: Quantity): boolean =>
  /^(up|down)$/.test(tokens[from - 1]?.text ?? '') &&
  (tokens[to]?.text === 'to' || (isSign(tokens[from - 2], '(') && isSign(tokens[to], ')')))

/** "a decrease in trade volumes of almost $260 million": the noun stands before what changed. */
const isChangeIn = ({ tokens, quantities }: View, { from, unit }: Quantity): boolean => {
  const link = has(tokens[from - 1], 'bound') ? from - 2 : from - 1
  if (tokens[link]?.text !== 'of' || !isMoney(unit)) return false
  const start = Math.max(1, link - 12)
  const at = tokens.slice(start, link).findLastIndex(({ text }) => changeNoun.test(text))
  const within = tokens.slice(start + at, link)
  return (
    at >= 0 &&
    /^(a|an)$/.test(tokens[start + at - 1]?.text ?? '') &&
    within[1]?.text === 'in' &&
    within.every((token) => !isSign(token, ',;:') && !has(token, 'verb')) &&
    !quantities.some((other) => other.from > start + at && other.to <= link)
  )
}

/** "a $5.4 billion increase", "a 92 percent or $171 million increase": the noun stands behind the sum. */
const isChangeBehind = ({ tokens, quantities }: View, { from, to }: Quantity): boolean => {
  const before = tokens[from - 1]?.text === 'or' ? quantities.find((other) => other.to === from - 1) : undefined
  return (
    /^(a|an|the)$/.test(tokens[(before?.from ?? from) - 1]?.text ?? '') &&
    /^(increase|rise|gain|jump|drop|fall|decline|decrease)$/.test(tokens[to]?.text ?? '')
  )
}

/** "оборот прибавил 1,3 млрд", "lost $2 billion": a change by its verb. */
const isGained = ({ tokens }: View, from: number): boolean => {
  const at = has(tokens[from - 1], 'bound') ? from - 2 : from - 1
  return /^(прибави|прибавл|добави|недосчита|потеря|утрати|додал|додав|втрати|gained|added|lost|shed)/.test(
    tokens[at]?.text ?? '',
  )
}

const plusOrMinus = /^(плюс|минус|мінус|plus|minus)$/

/** "Kazakhstan (plus $2.8 bn) traded more": a sign in a word, in brackets or where the sentence tells of a change. */
export const isSignedChange = ({ tokens }: View, { from }: Quantity): boolean =>
  plusOrMinus.test(tokens[from - 1]?.text ?? '') &&
  tokens.some((token) => !plusOrMinus.test(token.text) && (has(token, 'up') || has(token, 'down')))

/** "$420 million or 36 % more than", "420 million, or 36 %, higher": a change that is told again as a rate. */
const isToldAsRate = ({ tokens, quantities }: View, { to }: Quantity): boolean => {
  const or = isSign(tokens[to], ',，') ? to + 1 : to
  const rate = quantities.find(({ from, unit }) => unit === 'percent' && from === or + 1)
  const next = rate && (isSign(tokens[rate.to], ',') ? tokens[rate.to + 1] : tokens[rate.to])
  return (
    /^(or|или|або)$/.test(tokens[or]?.text ?? '') &&
    /^(more|less|higher|lower|fewer|больше|меньше|выше|ниже|більше|менше|вище|нижче)( than)?$/.test(next?.text ?? '')
  )
}

/** "увеличил на 441 млрд", "$5 bn more than", 减少3万吨: how much something changed or differs by, no level. */
export const changesBy = (view: View, quantity: Quantity): boolean => {
  const { tokens } = view
  if (quantity.shape !== 'number' || quantity.unit === 'percent') return false
  // "на 27 % больше (+7 млрд)"
  const isAdded = quantity.isSigned && quantity.value > 0 && quantity.unit !== 'ratio' && quantity.unit !== 'pp'
  if (isAdded && isSign(tokens[quantity.from - 1], '(（,')) return true
  const lead = tokens[quantity.from - 1]
  if (isSignedChange(view, quantity)) return true
  // "has decreased on 2.4 billion", in English after the Russian
  const isOn = lead?.text === 'on' && changes(tokens[quantity.from - 2])
  const isLed = isBy(lead) || isBy(tokens[quantity.from]) || isOn
  // "снизил пошлины на 14 видов товаров": on what, and not by how much
  if (quantity.unit === 'count' && isBy(lead) && senseOf(tokens[quantity.from - 2], 'head') === 'tariff') return false
  const [next, later] = [tokens[quantity.to], tokens[quantity.to + 1]]
  const isCompared = comparatives.test(next?.text ?? '')
  if (isCompared && (isLed || than.test(later?.text ?? '') || isSign(later, ',;.)') || later === undefined)) return true
  // "4.2 million tonnes more oil products last year than in 2022"
  const held = isCompared
    ? tokens.findIndex(({ text }, at) => at > quantity.to && at <= quantity.to + 9 && /^than( |$)/.test(text))
    : -1
  if (held > 0 && !tokens.slice(quantity.to, held).some((token) => isSign(token, ',;.'))) return true
  if (/^(more|less|fewer|higher|lower) than$/.test(next?.text ?? '') && !isSign(next, ',')) return true
  if (isLed && (isAfterBy(view, quantity.from) || isListedBy(view, quantity) || isNextBy(view, quantity))) return true
  if (isUpOrDown(view, quantity) || isToldAsRate(view, quantity)) return true
  if (isNamedChange(view, quantity) || isChangeBehind(view, quantity) || isGained(view, quantity.from)) return true
  if (isChangeIn(view, quantity)) return true
  // "rose by 75 percent, or by $190 million"
  const or = isBy(lead) ? tokens[quantity.from - 2] : lead
  const isOr = /^(или|або|or|即)$/.test(or?.text ?? '') || tokens[quantity.from]?.text === 'or more than'
  if (isOr && (isMoney(quantity.unit) || isBy(lead)))
    return view.quantities.some(
      ({ to, unit }) =>
        (unit === 'percent' || (isBy(lead) && unit === 'ratio')) &&
        to < quantity.from &&
        (to >= quantity.from - (isBy(lead) ? 4 : 3) || isComparison(view, to, quantity.from - (isBy(lead) ? 2 : 1))) &&
        isRise(view, to),
    )
  if (isMoreThan(view, quantity.from) || isApart(view, quantity)) return true
  if (lead?.text === '增' && tokens[quantity.from - 2]?.text === '新') return false
  const word = lead?.text === '了' ? tokens[quantity.from - 2] : lead
  return /\p{Script=Han}$/u.test(word?.text ?? '') && changes(word) && !reaches.test(word?.text ?? '')
}

/** "by 24 % compared to the previous year, or more than $12 bn": nothing but what the rise is held against. */
const isComparison = ({ tokens, periods }: View, from: number, to: number): boolean =>
  to - from <= 10 &&
  tokens
    .slice(from, to)
    .every(
      (token, at) =>
        isSign(token, ',') ||
        ['base', 'yoy', 'article', 'prep', 'rel', 'until', 'since', 'year', 'asof'].some((kind) => has(token, kind)) ||
        periods.some((period) => period.from <= from + at && period.to > from + at),
    )

/** "or" after a per cent tells the same in money: of a rise the rise, of a share the part. */
const isRise = ({ tokens }: View, to: number): boolean => {
  for (let at = to - 1; at >= Math.max(0, to - 14); at -= 1) {
    if (has(tokens[at], 'share') || has(tokens[at], 'fallson') || isSign(tokens[at], ';')) return false
    if (changes(tokens[at])) return true
  }
  return false
}

/** "the road grew by 40 km"; "added 836 km of second track" is what was built. */
export const isLonger = (view: View, quantity: Quantity): boolean =>
  changesBy(view, quantity) && view.tokens[quantity.to]?.text !== 'of'
