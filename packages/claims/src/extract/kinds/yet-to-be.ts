import type { Quantity } from '../numbers/quantity.ts'
import { has, isSign, type Token } from '../tokens.ts'
import type { View } from '../view.ts'
import { isHavingPut } from './invested-to-build.ts'

/** Words that hang a number on a thing, whatever is to be done with the thing. */
const hangs =
  /^(worth|valued|costing|стоимостью|вартістю|протяженностью|длиной|протяжністю|довжиною|завдовжки|мощностью|потужністю|capacity|总投资|投资额|造价|全长|长)$/

const willBe =
  /^(обойдется|обойдётся|обойдутся|обійдеться|обійдуться|коштуватим\S*|протянется|протянутся|протягнеться|протягнуться|простягнеться|простягнуться|пройде|пройдуть|пройдет|пройдёт|пройдут|припаде|придется|придётся|становитиме|составит|складе|сягне|достигнет|достигне|将)$/

const isAhead = (token: Token | undefined): boolean =>
  has(token, 'forecast') || has(token, 'target') || /^will /.test(token?.text ?? '')

/** "plan to carry out 224 projects worth $66 bn": a portfolio is worth what is planned. */
const isOfPortfolio = ({ quantities }: View, { from }: Quantity): boolean =>
  quantities.some(({ to, unit }) => unit === 'count' && to <= from && from - to <= 3)

/** "will be 523 km long and cost $4.7 bn", «коштуватиме 4,7 млрд»: the number is what will be, and not what a plan is told to cost; the power of a plant is so only where it is built. */
export const isYetToBe = (view: View, quantity: Quantity, isPower: boolean): boolean => {
  // "304 km will lie in Kyrgyzstan": the verb behind the number
  const behind = view.tokens.slice(quantity.to, quantity.to + 2)
  if (behind.some((token) => has(token, 'willbuild') || (!isPower && willBe.test(token.text)))) return true
  let [isHung, isPast] = [false, false]
  for (let at = quantity.from - 1; at >= Math.max(0, quantity.from - 14); at -= 1) {
    const token = view.tokens[at]
    // "построит хаб, вложив 20 млрд"
    if (isSign(token, ',') && isHavingPut(view.tokens[at + 1])) continue
    if (isSign(token, ',;:.()，；：。（）')) return false
    // "will have a capacity of 1,860 MW and cost $4.2 bn": the word of another number hangs that one
    if (token?.number) isPast = true
    if (!isPast && hangs.test(token?.text ?? '')) isHung = true
    if (has(token, 'willbuild')) return true
    if (isPower || (isHung && !isOfPortfolio(view, quantity))) continue
    if (
      quantity.from - at <= (isPast && token?.text === 'will' ? 13 : 9) &&
      (willBe.test(token?.text ?? '') || isAhead(token))
    )
      return true
  }
  return false
}
