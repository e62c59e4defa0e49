import type { Indicator } from './claim.ts'
import type { Quantity } from './quantity.ts'
import { clean } from './read-quantities.ts'
import { has, isSign, senseOf } from './tokens.ts'
import type { Head, View } from './view.ts'

/** The unit and scale that were spoken of last. */
export type LastUnit = {
  readonly unit: string | null
  readonly scale: number | null
  readonly counted: Indicator | null
  readonly money?: string | null
  readonly pending?: boolean
}

export const noUnit: LastUnit = { unit: null, scale: null, counted: null }

const isRate = (unit: string | null): boolean => unit === 'percent' || unit === 'ratio' || unit === 'pp'

const isLevel = (quantity: Quantity | undefined): quantity is Quantity =>
  quantity !== undefined && quantity.unit !== null && quantity.shape === 'number'

const scaleBy = (quantity: Quantity, from: LastUnit): Quantity => {
  // "6 тысяч; в Узбекистане 5 083": a number of four digits and more has its own thousands.
  const isFull = from.unit === 'count' && quantity.digits && quantity.places === 0 && quantity.value >= 1000
  const factor = quantity.scale === null && from.scale !== null && from.unit !== 'percent' && !isFull ? from.scale : 1
  return {
    ...quantity,
    unit: from.unit,
    counted: from.counted,
    scale: quantity.scale ?? from.scale,
    value: clean(quantity.value * factor),
    high: quantity.high === null ? null : clean(quantity.high * factor),
  }
}

const countHeads: Readonly<Record<string, Indicator>> = {
  companies: 'company_count',
  trains: 'train_count',
  products: 'product_count',
  agreements: 'agreements_count',
  jobs: 'other',
}

const leads =
  /^(на|for|до|из|із|з|від|от|of|to|at|against|only|just|лишь|лише|and|и|і|та|й|к|vs|versus|was|were|to|into|был|было|были|составил|составила|составили|становив|становила|為|为|达|達|是|和|与|分别为|:|：|-|=|→|достиг|достигла|сягнув|сягнула|склав|склала)$/

/** Whether a bare number may be read like its neighbours: it is led by a bound, a sign or a word that a level follows. */
const isLed = (view: View, quantity: Quantity): boolean => {
  const before = view.tokens[quantity.from - 1]
  return (
    quantity.bound !== 'exact' ||
    before === undefined ||
    has(before, 'deficit') ||
    (has(before, 'of') && (before?.text.length ?? 0) > 3) ||
    leads.test(before.text) ||
    has(before, 'base') ||
    has(before, 'up') ||
    has(before, 'down') ||
    has(before, 'resp') ||
    has(before, 'verb') ||
    isSign(before, ',、，|')
  )
}

/** The next quantity of a list in which only the last names the unit: "28 and 15.9 bn dollars", "с 6 до 12 млн тонн". */
const fromNext = (view: View, quantity: Quantity, next: Quantity | undefined): LastUnit | null => {
  if (!isLevel(next) || next.from - quantity.to > 14) return null
  const between = view.tokens.slice(quantity.to, next.from)
  if (between.filter((token) => token.senses.length === 0 && /^\p{L}{4,}$/u.test(token.text)).length > 1) return null
  const isJoined = between.every((token) => !isSign(token, ';.；。()') || token.text === ',')
  if (!isJoined) return null
  if (
    isRate(next.unit) &&
    (next.unit !== 'percent' ||
      !between.every((token) => isSign(token, ',-') || has(token, 'and') || has(token, 'until') || has(token, 'prep')))
  )
    return null
  return next
}

const headBefore = (view: View, quantity: Quantity): Head | undefined =>
  view.heads.findLast(({ at, kind }) => at < quantity.from && quantity.from - at < 24 && countHeads[kind] !== undefined)

const isPlausible = (quantity: Quantity, last: LastUnit): boolean =>
  quantity.digits && !isRate(last.unit) && (quantity.places > 0 || last.scale !== null || quantity.value >= 10)

/** Fills in the units that a sentence leaves out; a bare number that nothing explains stays without. */
export const withUnits = (view: View, before: LastUnit): readonly Quantity[] => {
  const found: Quantity[] = []
  view.quantities.forEach((quantity, index) => {
    if (quantity.unit !== null) {
      found.push(quantity)
      return
    }
    const next =
      fromNext(view, quantity, view.quantities[index + 1]) ??
      (view.quantities[index + 1]?.unit === null ? fromNext(view, quantity, view.quantities[index + 2]) : null)
    const levels = found.filter((each) => isLevel(each) && !isRate(each.unit))
    const last = levels.findLast((each) => !isSign(view.tokens[each.from - 1], '(（')) ?? levels.at(-1) ?? null
    const known = last ?? (before.unit === null ? null : before)
    if (quantity.scale !== null) {
      const from = last ?? next ?? known
      const things = from === null && quantity.scale <= 1e6 ? headBefore(view, quantity) : undefined
      if (things) {
        found.push({ ...quantity, unit: 'count', counted: countHeads[things.kind] ?? null })
        return
      }
      const isFar = last === null && next === null
      const isSum =
        before.money != null &&
        ((quantity.scale >= 1e6 && from?.unit === 'count') ||
          (isFar && quantity.scale >= (from?.unit === 't' ? 1e9 : 1e6) && /^(t|MW|km|kWh|ha)$/.test(from?.unit ?? '')))
      // "2,9 тысячи" after a sentence of billions or of gas counts something else.
      if (isFar && quantity.scale === 1000 && from !== null && (from.scale ?? 0) >= 1e6) {
        const things = headBefore(view, quantity)
        found.push(things ? { ...quantity, unit: 'count', counted: countHeads[things.kind] ?? null } : quantity)
        return
      }
      found.push(
        from === null
          ? quantity
          : scaleBy(quantity, { ...(isSum ? { unit: before.money ?? null, counted: null } : from), scale: null }),
      )
      return
    }
    const head = headBefore(view, quantity)
    const isListed =
      before.pending === true &&
      last === null &&
      /^[:：=-]$/.test(view.tokens[quantity.from - 1]?.text ?? '') &&
      quantity.to >= view.tokens.length - 1
    if (isListed) found.push(scaleBy(quantity, before))
    else if (
      next !== null &&
      (quantity.digits || next.scale !== null || quantity.shape !== 'number') &&
      isLed(view, quantity)
    )
      found.push(scaleBy(quantity, next))
    else if (
      head &&
      quantity.digits &&
      (isLed(view, quantity) || quantity.value >= 1000) &&
      (last === null || head.at > last.to)
    )
      found.push({ ...quantity, unit: 'count', counted: countHeads[head.kind] ?? null })
    else if (last !== null && isLed(view, quantity) && isPlausible(quantity, last)) found.push(scaleBy(quantity, last))
    else if (
      last === null &&
      before.money != null &&
      before.unit === before.money &&
      quantity.places > 0 &&
      isLed(view, quantity) &&
      view.heads.length > 0
    )
      found.push(scaleBy(quantity, before))
    else if (
      known !== null &&
      last === null &&
      known.unit === 'count' &&
      quantity.bound !== 'exact' &&
      isPlausible(quantity, known)
    )
      found.push(scaleBy(quantity, { ...known, scale: null }))
    else if (
      known?.unit === 'count' &&
      quantity.digits &&
      /^(на|by)$/.test(view.tokens[quantity.from - 1]?.text ?? '') &&
      view.tokens.slice(0, quantity.from).some((token) => has(token, 'up') || has(token, 'down'))
    )
      found.push({ ...quantity, unit: 'count', counted: 'other' })
    else found.push(quantity)
  })
  return found.filter(({ unit }) => unit !== null)
}

/** The same sum in other money: in brackets or after "or". */
const isAgain = (view: View, { from }: Quantity): boolean =>
  isSign(view.tokens[from - 1], '(（') || /^(или|або|or)$/.test(view.tokens[from - 1]?.text ?? '')

/** What a sentence spoke of last, for the next one. */
export const lastUnitOf = (view: View, quantities: readonly Quantity[], before: LastUnit): LastUnit => {
  const levels = quantities.filter((each) => isLevel(each) && !isRate(each.unit))
  const last = levels.findLast((each) => !isAgain(view, each)) ?? levels.at(-1)
  const money = quantities.findLast(({ unit }) => isCurrency(unit))?.unit ?? before.money ?? null
  if (last)
    return {
      unit: last.unit,
      scale: last.scale,
      counted: last.counted,
      money,
      pending: before.pending === true && quantities.length <= 1,
    }
  return headingUnit(view) ?? { ...before, pending: false }
}

/** The unit that a heading gives for the list below it: "…, млн долл.". */
const headingUnit = (view: View): LastUnit | null => {
  const at = view.tokens.findIndex(
    (token) => has(token, 'scale') || isCurrency(senseOf(token, 'unit')) || senseOf(token, 'unit') === 't',
  )
  if (at < 0 || view.quantities.length > 0) return null
  const unit =
    view.tokens
      .slice(at, at + 4)
      .map((token) => senseOf(token, 'unit'))
      .find((each) => each !== null) ?? senseOf(view.tokens[at - 1], 'unit')
  if (unit === null || unit === undefined) return null
  return {
    unit,
    scale: Number(senseOf(view.tokens[at], 'scale') ?? senseOf(view.tokens[at + 1], 'scale') ?? 1),
    counted: null,
    money: isCurrency(unit) ? unit : null,
    pending: true,
  }
}

const isCurrency = (unit: string | null | undefined): boolean =>
  unit != null && /^[A-Z]{3}$/.test(unit) && unit !== 'TEU'
