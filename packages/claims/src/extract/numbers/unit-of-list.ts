import { isMoney } from '../kinds/kind.ts'
import { isSign, senseOf, type Token } from '../tokens.ts'
import type { View } from '../view.ts'
import type { LastUnit } from './last-unit.ts'
import type { Quantity } from './quantity.ts'

/** The unit that words name without a number: "…, млрд дол.", "(billion dollars)"; money and mass only. */
export const unitNamed = (tokens: readonly Token[]): LastUnit | null => {
  const isUnit = (token: Token | undefined): boolean => {
    const unit = senseOf(token, 'unit')
    return unit === 't' || isMoney(unit)
  }
  const at = tokens.findIndex((token) => senseOf(token, 'scale') !== null || isUnit(token))
  const unit = at < 0 ? undefined : [...tokens.slice(at, at + 4), ...tokens.slice(Math.max(0, at - 1), at)].find(isUnit)
  if (unit === undefined) return null
  const code = senseOf(unit, 'unit')
  return {
    unit: code,
    scale: Number(senseOf(tokens[at], 'scale') ?? senseOf(tokens[at + 1], 'scale') ?? 1),
    counted: null,
    money: isMoney(code) ? code : null,
  }
}

/** "Trade in 2024 (bn dollars): Kazakhstan 43.8, Kyrgyzstan 22.7": the unit of a list told before its colon. */
const beforeColon = ({ tokens, quantities }: View): { readonly colon: number; readonly unit: LastUnit } | null => {
  const first = quantities[0]?.from ?? 0
  const colon = tokens.findIndex((token, at) => at < first && isSign(token, ':：'))
  const unit = colon < 0 ? null : unitNamed(tokens.slice(0, colon))
  return unit === null ? null : { colon, unit }
}

/** "Kazakhstan — 43.8; Kyrgyzstan — 22.7; Uzbekistan — 13.8 bn dollars": the last of a list parted by semicolons. */
const atEnd = ({ tokens, quantities }: View, index: number): LastUnit | null => {
  let at = index
  while (quantities[at]?.unit === null && quantities[at]?.scale === null) {
    const [one, next] = [quantities[at], quantities[at + 1]]
    if (one === undefined || next === undefined || !isSign(tokens[one.to], ';；') || next.from - one.to > 8) return null
    at += 1
  }
  const last = quantities[at]
  return last !== undefined && at > index && last.scale !== null && last.shape === 'number' && isMoney(last.unit)
    ? last
    : null
}

/** The unit of a bare number in a list: what its heading names, or what its last item does. */
export const unitOfList = (view: View, quantity: Quantity, index: number, before: LastUnit): LastUnit | null => {
  if (!quantity.digits || quantity.shape !== 'number') return null
  const isItem = isSign(view.tokens[quantity.from - 1], '-:：') || view.mentions.some(({ to }) => to === quantity.from)
  if (before.pending === true && isItem && view.quantities.every(({ unit }) => unit === null)) return before
  const headed = beforeColon(view)
  return headed !== null ? headed.unit : isSign(view.tokens[quantity.from - 1], '-:：') ? atEnd(view, index) : null
}
