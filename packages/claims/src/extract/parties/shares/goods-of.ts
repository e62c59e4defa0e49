import { has, isSign } from '../../tokens.ts'
import type { View } from '../../view.ts'
import { isCentral, type Pair } from '../pair.ts'

const isWare = ({ tokens }: View, at: number): boolean =>
  ['goods', 'sold', 'seller', 'ware'].some((sense) => has(tokens[at], sense)) ||
  /^(货|商品|产品|货物|卖家|制造)$/.test(tokens[at]?.text ?? '')

const copula = /^(is|are|was|were|now|already|-)$/

/** "Chinese brands", 中国货, "of ten cars nine are Chinese": whose goods a part is that is sold elsewhere. */
export const isOfGoods = (view: View, start: number, end: number, origin: string): boolean =>
  view.mentions.some(
    ({ code, form, from, to, isOffice }) =>
      code === origin &&
      !isOffice &&
      from >= start &&
      to <= end &&
      (isWare(view, to) || (form === 'adj' && to === end && copula.test(view.tokens[from - 1]?.text ?? ''))),
  )

/** 中国货已成主力： before a list of places in one state: what that state buys from the other. */
export const goodsHeading = (view: View, { reporter, partner }: Pair): Pair | null => {
  const state = [reporter, partner].find(isCentral)
  if (!state || state === 'C5' || !isSign(view.tokens.at(-1), ':：')) return null
  const [one, more] = view.mentions.filter(
    ({ code, isOffice }) => !isOffice && /^[A-Z]{3}$/.test(code) && code !== state,
  )
  return one && !more && !isCentral(one.code) && isWare(view, one.to) ? { reporter: state, partner: one.code } : null
}
