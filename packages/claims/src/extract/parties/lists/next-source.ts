import type { Kind } from '../../kinds/kind.ts'
import { has } from '../../tokens.ts'
import type { View } from '../../view.ts'
import type { Mention } from '../naming/mentions.ts'
import { isCentral, type Pair } from '../pair.ts'
import type { LastPairs } from '../told-before/last-pairs.ts'

/** 自俄罗斯进口4.9亿,自哈萨克斯坦进口2.6亿; 进口中国汽车5万辆,韩国汽车1万辆: of the same buyer's imports what came from one more. */
export const ofNextSource = (
  { kind }: Kind,
  own: readonly Mention[],
  { any, kind: last }: LastPairs,
  isFirst: boolean,
): Pair | null => {
  const [one, more] = own
  if (isFirst || kind !== 'imports' || last !== kind || any.reporter === null || !one || more) return null
  const isSource = one.role === 'from' || (one.ownsGoods && one.role === 'bare')
  if (!isSource || !/^[A-Z]{3}$/.test(one.code) || one.code === any.reporter) return null
  return isCentral(any.reporter) && any.partner !== 'WLD' ? { reporter: any.reporter, partner: one.code } : null
}

const source = /来源|供[应货气油]|卖家/
const market = /市场|目的地|买家|客户/

const isBe = /^(是|为|成为|仍是|仍为|系|作为)$/

/** 中国是吉尔吉斯斯坦最大的进口来源, 在哈萨克斯坦的出口目的地中意大利居首: whose flow it is, and from where it comes or where it goes. */
export const ofCalledPartner = (view: View, { kind }: Kind, from: number): Pair | null => {
  if (view.source.language !== 'zh' || !/^(imports|exports)$/.test(kind)) return null
  const at = view.tokens.findIndex(
    (token, place) => place < from && ['partner', 'seller', 'buyer'].some((sense) => has(token, sense)),
  )
  if (at < 0 || !(kind === 'imports' ? source : market).test(view.tokens[at]?.text ?? '')) return null
  const named = view.mentions.filter(({ isOffice, from: place, form }) => !isOffice && place < from && form === 'area')
  const owner = named.findLast(({ to }) => to <= at && at - to <= 4)
  const [one, more] = named.filter((mention) => mention !== owner)
  if (!owner || !one || more || one.role !== 'bare' || one.code === owner.code) return null
  const isCalled =
    one.from > at ? owner.role === 'in' : view.tokens.slice(one.to, owner.from).some(({ text }) => isBe.test(text))
  return isCalled ? { reporter: owner.code, partner: one.code } : null
}
