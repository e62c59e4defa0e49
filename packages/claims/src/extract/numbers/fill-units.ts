import type { Indicator } from '../claim.ts'
import { isElliptic, isOfSize, thingBefore } from '../kinds/elliptic.ts'
import { isMoney } from '../kinds/kind.ts'
import { has, isSign, senseOf } from '../tokens.ts'
import type { View } from '../view.ts'
import {
  hasOwnNoun,
  isAtName,
  isBy,
  isElided,
  isInBracketsOfCountry,
  isLabelled,
  isLed,
  isPaired,
  isSignedInBrackets,
  namesSum,
  tellsOfNeed,
} from './bare-number.ts'
import { isGrouped, isNextRate, isPlausible, isRateAgain } from './bare-rates.ts'
import { currencyApart, currencyBeside } from './currency-apart.ts'
import { isEachDay } from './each-day.ts'
import { inRun, lastOfList, lastOfParted } from './last-of-list.ts'
import { isLevel, isRateUnit, type LastUnit } from './last-unit.ts'
import { ofLikeSize } from './like-size.ts'
import { isHeadingUnit, isInPendingList, isOfList, unitOfList } from './list-unit.ts'
import { asAtTime, moreOf } from './more-of-them.ts'
import { asPartOfEvery } from './of-every.ts'
import { isAverageOf, manyAgain, wholeOf } from './of-them.ts'
import { isOfPeople } from './population.ts'
import type { Quantity } from './quantity.ts'
import { clean } from './read-quantities.ts'
import { asUnnamed, countHeads, headBefore, isNumberOf, likeNext, thingsBeside, thingsOf } from './things-of.ts'
import { asThings } from './which-of.ts'

const scaleBy = (quantity: Quantity, from: LastUnit): Quantity => {
  // "6 тысяч; в Узбекистане 5 083": a number of four digits and more has its own thousands; «полмиллиарда» says its own millions.
  const isFull = (from.unit === 'count' || !quantity.digits) && quantity.places === 0 && quantity.value >= 1000
  const factor = quantity.scale === null && from.scale !== null && from.unit !== 'percent' && !isFull ? from.scale : 1
  return {
    ...quantity,
    unit: from.unit,
    counted: from.counted,
    isFilled: true,
    scale: quantity.scale ?? from.scale,
    value: clean(quantity.value * factor),
    high: quantity.high === null ? null : clean(quantity.high * factor),
  }
}

/** The next quantity of a list in which only the last names the unit: "28 and 15.9 bn dollars", "с 6 до 12 млн тонн". */
const fromNext = (view: View, quantity: Quantity, next: Quantity | undefined): LastUnit | null => {
  if (!isLevel(next) || next.from - quantity.to > 14) return null
  const between = view.tokens.slice(quantity.to, next.from)
  // "eleven, worth 900 million in all": the next says what these cost
  if (isMoney(next.unit) && between.some(namesSum)) return null
  if (between.filter((token) => token.senses.length === 0 && /^\p{L}{4,}$/u.test(token.text)).length > 1) return null
  // "224 на 66,4 млрд долларов": so many for so much
  if (isMoney(next.unit) && between.length <= 2 && /^(на|за|for|worth)$/.test(between.at(-1)?.text ?? '')) return null
  // "18.4 million, or 7.3 thousand tonnes": the same in another measure
  const isOtherwise = quantity.scale !== null && next.scale !== null && next.scale < quantity.scale
  if (isOtherwise && between.some(({ text }) => /^(или|або|or)$/.test(text))) return null
  const isJoined = between.every((token) => !isSign(token, ';.；。()') || token.text === ',')
  if (!isJoined || between.some(tellsOfNeed)) return null
  if (
    isRateUnit(next.unit) &&
    (next.unit !== 'percent' ||
      !between.every((token) => isSign(token, ',-') || has(token, 'and') || has(token, 'until') || has(token, 'prep')))
  )
    return null
  return next
}

/** What stands around a number without a unit: the next of its list, the level before it in its sentence, what was spoken of before. */
type Around = {
  readonly next: LastUnit | null
  readonly last: Quantity | null
  readonly rate: Quantity | null
  readonly before: LastUnit
  readonly levels: readonly Quantity[]
}

const countOf = (quantity: Quantity, counted: Indicator | null): Quantity => ({ ...quantity, unit: 'count', counted })

/** A number with a scale: a sum, a mass or a count, like its neighbours. */
const withScale = (view: View, quantity: Quantity, { next, last, before, levels }: Around): Quantity => {
  const near = last ?? (next !== null && isRateUnit(next.unit) ? null : next)
  const scale = quantity.scale ?? 1
  const named = scale < 1e6 ? null : (currencyBeside(view, quantity) ?? (near === null ? currencyApart(view) : null))
  if (named !== null) return { ...quantity, unit: named }
  const known = near ?? (before.unit === null ? null : before)
  const isThings = near === null && (scale <= 1000 || (scale <= 1e6 && before.money == null))
  const isNumber = isNumberOf(view, quantity, last?.to ?? 0)
  const things = isThings || isNumber ? thingsOf(view, quantity, isNumber ? (last?.to ?? -1) : -1) : null
  const beside = near !== null && isMoney(near.unit) ? thingsBeside(view, quantity, near, last?.to ?? -1) : null
  if (beside !== null || (things !== null && isNumber)) return countOf(quantity, beside ?? things)
  if (
    things !== null &&
    (known === null || (scale === 1000 && (known.scale ?? 0) >= 1e6) || isElliptic(view, { ...quantity, scale: null }))
  )
    return countOf(quantity, things)
  if (known === null) return asUnnamed(view, quantity)
  const isFar = near === null
  // "2,9 тысячи" after a sentence of billions or of gas counts something else.
  if (isFar && scale === 1000 && (known.scale ?? 0) >= 1e6)
    return before.older?.unit === 'count' && isOfSize(quantity.value, before.older.value)
      ? scaleBy(quantity, { ...before.older, scale: null })
      : quantity
  // "17,4 тыс. машин на 280 млн долларов, из них 16,9 тыс."
  const many = levels.findLast(({ unit, scale: each }) => unit === 'count' && each === 1000)
  if (
    many &&
    scale === 1000 &&
    isMoney(known.unit) &&
    (known.scale ?? 0) >= 1e6 &&
    isOfSize(quantity.value, many.value)
  )
    return scaleBy(quantity, { ...many, scale: null })
  // "26 млрд долларов, 55 проектов на 4,9 млрд"
  const money = levels.findLast(({ unit }) => isMoney(unit))?.unit ?? before.money ?? null
  if (money === null && scale >= 1e9 && known.unit === 'count') return quantity
  const isSum =
    money !== null &&
    ((scale >= 1e6 && known.unit === 'count' && (isFar || !isOfSize(quantity.value, near?.value))) ||
      ((isFar || /^(km|MW|ha)$/.test(known.unit ?? '')) &&
        scale >= (known.unit === 't' ? 1e9 : 1e6) &&
        /^(t|MW|km|kWh|ha)$/.test(known.unit ?? '')))
  return scaleBy(quantity, { ...(isSum ? { unit: money, counted: null } : known), scale: null })
}

const unscaled = (known: LastUnit): LastUnit => (known.unit === 'count' ? { ...known, scale: null } : known)

/** "Российских убыло: 2973": a colon after a word of change opens no label. */
const isOfChange = ({ tokens }: View, { from }: Quantity): boolean =>
  tokens.slice(Math.max(0, from - 6), from).some((token) => has(token, 'up') || has(token, 'down'))

/** Whether a number takes up what the sentence before counted: "there are 44 now". A sum in bare words is no such thing. */
const goesOnFrom = (view: View, quantity: Quantity, known: LastUnit): boolean =>
  (!isSign(view.tokens[quantity.from - 1], ':：') || isOfChange(view, quantity)) &&
  (known.unit === 'count' ? Number.isInteger(quantity.value) : quantity.digits || quantity.bound !== 'exact') &&
  isOfSize(scaleBy(quantity, unscaled(known)).value, known.value)

/** A number without unit and scale, read like the nearest that explains it. */
const bare = (view: View, quantity: Quantity, around: Around): Quantity => {
  const { next, last, rate, before, levels } = around
  const known = last ?? (before.unit === null ? null : before)
  if (isInPendingList(view, quantity, before, last !== null)) return scaleBy(quantity, before)
  const named = isLabelled(view, quantity) ? thingBefore(view, quantity) : null
  if (named !== null) return countOf(quantity, named.counted)
  // "The number of vehicles was the highest in history, 144,500"
  const counted =
    last === null && quantity.digits && quantity.value >= 100 && isNumberOf(view, quantity)
      ? thingsOf(view, quantity, -1)
      : null
  if (counted !== null && Number.isInteger(quantity.value)) return countOf(quantity, counted)
  const led = isLed(view, quantity) || isPaired(view, quantity, next)
  const isCount = known?.unit === 'count'
  // "8.7 thousand trains in the year, or 24 every day": a count of a day has a size of its own
  if (isCount && known !== null && quantity.digits && isEachDay(view, quantity))
    return scaleBy(quantity, unscaled(known))
  const isMore = /^(more|fewer|less|больше|меньше|більше|менше)( than)?$/.test(view.tokens[quantity.to]?.text ?? '')
  if (isCount && known?.counted && isAtName(view, quantity) && isOfSize(quantity.value, known.value))
    return scaleBy(quantity, { ...known, scale: null })
  // "Kazakhstan makes 207 billion, followed by Kyrgyzstan (88.4)"
  if (last !== null && isMoney(last.unit) && isInBracketsOfCountry(view, quantity)) {
    const same = scaleBy(quantity, last)
    if (isOfSize(same.value, last.value)) return same
  }
  const more = last === null ? moreOf(view, quantity, [known, before.older ?? null]) : asAtTime(view, quantity, last)
  if (more) return scaleBy(quantity, unscaled(more))
  const isChange = isMore || isBy(view, quantity) || isSignedInBrackets(view, quantity)
  if (isCount && quantity.digits && isChange) return countOf(quantity, 'other')
  const whole = wholeOf(view, quantity, levels, before)
  if (whole !== null) return scaleBy(quantity, whole)
  if (isCount && known !== null && isAverageOf(view, quantity)) return scaleBy(quantity, { ...known, scale: null })
  const following = view.quantities.find(({ from }) => from >= quantity.to)
  if (next !== null && isElided(view, quantity, next, following?.from)) return scaleBy(quantity, next)
  if (hasOwnNoun(view, quantity)) return asUnnamed(view, quantity)
  // "How many firms are registered? 247 as of 1 July."
  if (before.isAsked === true && last === null && rate === null && Number.isInteger(quantity.value))
    return scaleBy(quantity, before)
  // "5,000 trains, compared with 4,465": what a level is held against is of its kind, whatever comes next.
  const isHeld = has(view.tokens[quantity.from - 1], 'base') && !isPaired(view, quantity, next)
  if (last !== null && isHeld && isPlausible(quantity, last))
    return scaleBy(quantity, ofLikeSize(quantity, last, levels))
  if (next !== null && led && (quantity.digits || next.scale !== null || quantity.shape !== 'number'))
    return scaleBy(quantity, next)
  const head = headBefore(view, quantity)
  const isOfHead =
    head !== undefined &&
    Number.isInteger(quantity.value) &&
    (rate === null || head.at > rate.to || quantity.value > 100)
  if (head && isOfHead && quantity.digits && (led || quantity.value >= 1000) && (last === null || head.at > last.to))
    return countOf(quantity, countHeads[head.kind] ?? null)
  if (last !== null && /^(capacity|length)$/.test(senseOf(view.tokens[quantity.from - 1], 'head') ?? ''))
    return scaleBy(quantity, last)
  const elliptic = isElliptic(view, quantity)
  const isWhole = Number.isInteger(quantity.value)
  const things = elliptic && isWhole ? thingsOf(view, quantity, Math.max(last?.to ?? -1, rate?.to ?? -1)) : null
  if (things !== null) return countOf(quantity, things)
  const isSubject = /^(are|is|have|has|were|was|will)$/.test(view.tokens[quantity.to]?.text ?? '')
  const many = (elliptic || isSubject) && isWhole && last !== null ? manyAgain(quantity, levels, last) : null
  if (many !== null) return scaleBy(quantity, { ...many, scale: null })
  if (rate !== null && (last === null || rate.from > last.from) && isNextRate(view, quantity, rate))
    return { ...quantity, unit: 'percent' }
  if (last !== null && led && isPlausible(quantity, last)) return scaleBy(quantity, last)
  if (last !== null && elliptic && isOfSize(scaleBy(quantity, last).value, last.value)) return scaleBy(quantity, last)
  const isMoneyTold = before.money != null && before.unit === before.money
  if (last === null && isMoneyTold && quantity.places > 0 && led && view.heads.length > 0)
    return scaleBy(quantity, before)
  if (last === null && known !== null && isCount && quantity.bound !== 'exact' && isPlausible(quantity, known))
    return scaleBy(quantity, { ...known, scale: null })
  // "Seventy percent, I'd say. Ten years ago it was nearer ninety."
  if (last === null && rate === null && before.isRate === true && isRateAgain(view, quantity))
    return { ...quantity, unit: 'percent' }
  const older = [known, before.older ?? null].find((each) => each !== null && goesOnFrom(view, quantity, each))
  if (last === null && rate === null && elliptic && older) return scaleBy(quantity, unscaled(older))
  // "The plant is expected to have 10,000": no year is grouped, so many things are.
  if ((last === null || last.unit === 'count') && known !== null && isGrouped(view, quantity))
    return countOf(quantity, known?.counted ?? 'other')
  return asUnnamed(view, quantity)
}

/** Fills in the units that a sentence leaves out; a bare number that nothing explains stays without. */
export const withUnits = (view: View, before: LastUnit): readonly Quantity[] => {
  const found: Quantity[] = []
  const list = unitOfList(view)
  view.quantities.forEach((read, index) => {
    if (isHeadingUnit(read, list)) return
    const plain = likeNext(view, read, view.quantities[index + 1])
    const quantity =
      list !== null && isOfList(plain, list) ? scaleBy(plain, list) : asPartOfEvery(view, inRun(view, index, plain))
    if (quantity.unit !== null || isOfPeople(view, quantity)) {
      found.push(quantity.unit === null ? countOf(quantity, 'other') : asThings(view, quantity, found, before))
      return
    }
    const following = view.quantities[index + 1]
    const listed = following?.unit === null ? [view.quantities[index + 2], lastOfList(view, index)] : []
    const next = [following, ...listed].map((to) => fromNext(view, quantity, to)).find((to) => to !== null) ?? null
    const levels = found.filter(
      (each) => isLevel(each) && !isRateUnit(each.unit) && !(each.unit === 'count' && isBy(view, each)),
    )
    const last = levels.findLast((each) => !isSign(view.tokens[each.from - 1], '(（')) ?? levels.at(-1) ?? null
    const rate = found.findLast((each) => each.unit === 'percent' && each.shape === 'number') ?? null
    const end = lastOfParted(view, index)
    const around = { next, last, rate, before, levels }
    if (quantity.scale === null && quantity.digits && end) found.push(scaleBy(quantity, end))
    else found.push(quantity.scale === null ? bare(view, quantity, around) : withScale(view, quantity, around))
  })
  return found.filter(({ unit }) => unit !== null)
}
