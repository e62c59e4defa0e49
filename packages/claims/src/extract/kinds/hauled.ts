import type { Draft } from '../draft-claim.ts'
import type { Quantity } from '../numbers/quantity.ts'
import { has } from '../tokens.ts'
import type { View } from '../view.ts'
import { isVerbForm } from './elliptic.ts'
import type { Kind } from './kind.ts'

const vehicle =
  /^(грузовик(ами|ом)|фур(ами|ой)|автотранспортом|автомобильным|поездами|вантажівк(ами|ою)|автотранспортом|автомобільним|поїздами|truck|trucks|lorry|lorries|卡车|公路)$/

/** "З Китаю вантажівками завезли 2,6 млн т": a mass that is told by what carried it, and by no goods, is freight on its way. */
export const hauledBy = (
  view: View,
  { from, to, unit }: Quantity,
  { kind, topic }: Kind,
  draft: Draft,
): Draft | null => {
  const { indicator, reporter, partner } = draft
  // The other way of the same clause is told as freight already.
  const isMass =
    indicator === 'imports' ||
    (indicator === 'freight_volume' &&
      kind === 'imports' &&
      !view.heads.some((head) => head.kind === 'freight' && head.at >= to && head.at <= to + 2))
  const isBrought = isMass && unit === 't' && (topic === null || isVerbForm(view.tokens[topic.at]?.text ?? ''))
  if (!isBrought || !view.tokens.some(({ text }) => vehicle.test(text))) return null
  if (view.tokens.slice(Math.max(0, from - 6), to + 4).some((token) => has(token, 'goods'))) return null
  return { ...draft, indicator: 'freight_volume', reporter: partner, partner: reporter, flow: 'export' }
}
