import { has, isSign } from '../tokens.ts'
import type { View } from '../view.ts'
import type { LastUnit } from './last-unit.ts'
import { isOfThose } from './of-them.ts'
import type { Quantity } from './quantity.ts'

/** "682 Afghan and 628 Korean", «еще 170 совместных»: the things are named before, and here only which of them. */
const isWhichOf = ({ tokens }: View, { to, unit, counted }: Quantity): boolean => {
  const next = tokens[to]
  const isEnd = next === undefined || isSign(next, ',;.)，；。') || ['and', 'prep'].some((kind) => has(next, kind))
  const which = tokens[to - 1]
  return (
    unit === 'count' &&
    counted === 'other' &&
    isEnd &&
    (['adj', 'joint', 'pair'].some((kind) => has(which, kind)) || /^(ones|joint)$/.test(which?.text ?? ''))
  )
}

/** 中资法人约5900户: firms by their measure word, named before their number. */
const isHouseOfFirms = ({ tokens }: View, { from, to, counted }: Quantity): boolean =>
  counted === 'other' &&
  /^[户家]$/.test(tokens[to - 1]?.text ?? '') &&
  /企业|公司|法人|商户|旅行社|机构|代表处/.test(
    tokens
      .slice(Math.max(0, from - 12), from)
      .map(({ text }) => text)
      .join(''),
  )

/** A count whose own words say which things and not what: of the things that were counted before. */
export const asThings = (view: View, quantity: Quantity, found: readonly Quantity[], before: LastUnit): Quantity => {
  if (isHouseOfFirms(view, quantity)) return { ...quantity, counted: 'company_count' }
  // «347 предприятий, из них 68 производят мёд»: of the things of the whole
  const isOfWhole =
    quantity.unit === 'count' &&
    isOfThose(view, quantity) &&
    view.tokens.slice(quantity.from, quantity.to).every((token) => !has(token, 'count'))
  if (!isOfWhole && !isWhichOf(view, quantity)) return quantity
  const many = found.findLast(({ unit }) => unit === 'count') ?? (before.unit === 'count' ? before : null)
  return many?.counted ? { ...quantity, counted: many.counted } : quantity
}
