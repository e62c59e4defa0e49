import type { Kind } from '../kinds/kind.ts'
import { oncePer } from '../once-per.ts'
import { has, type Token } from '../tokens.ts'
import type { View } from '../view.ts'
import type { Mention } from './naming/mentions.ts'
import { ALONE, isCentral, type Pair } from './pair.ts'

const isSide = ({ role, form, isOffice, code }: Mention): boolean =>
  !isOffice && (form === 'area' || form === 'adj') && /^(from|to|with)$/.test(role) && /^[A-Z]{3}$/.test(code)

const isTrader = ({ role, form, isOffice, code }: Mention): boolean =>
  !isOffice && form === 'area' && role === 'bare' && /^[A-Z]{3}$/.test(code)

/** "Turkmenistan and Kazakhstan sold China": of two together, and so of neither of them. */
const isOfTwoTraders = (own: readonly Mention[], { reporter, partner }: Pair): boolean => {
  const at = own.findIndex((mention) => mention.code === reporter && isTrader(mention))
  const [one, next] = [own[at], own[at + 1]]
  return (
    one !== undefined &&
    next?.joinsLast === true &&
    isTrader(next) &&
    partner !== null &&
    next.code !== one.code &&
    next.code !== partner &&
    isCentral(next.code) === isCentral(one.code)
  )
}

const tellsEach = oncePer((tokens: readonly Token[]): boolean =>
  tokens.some((token) => has(token, 'resp') || /^(the )?(former|latter)$/.test(token.text)),
)

/** "lent Kyrgyzstan and Tajikistan 620 m yuan": to two together, and so to neither of them. */
const isToTwo = (own: readonly Mention[], { partner }: Pair): boolean => {
  const states = own.filter(({ form, isOffice, code }) => form === 'area' && !isOffice && isCentral(code))
  const [one, next] = states
  return (
    states.length === 2 && next?.joinsLast === true && one?.code !== next.code && partner !== null && isCentral(partner)
  )
}

/** "imports from Russia and Turkmenistan": with two together, and so with neither of them. */
export const ofSeveral = ({ tokens }: View, { kind }: Kind, own: readonly Mention[], pair: Pair): Pair => {
  if (tellsEach(tokens)) return pair
  if (kind === 'deal') return isToTwo(own, pair) ? { ...pair, partner: ALONE } : pair
  if (kind !== 'trade_turnover' && isOfTwoTraders(own, pair)) return { ...pair, reporter: null }
  const at = own.findIndex((mention) => mention.code === pair.partner && isSide(mention))
  const [one, next] = [own[at], own[at + 1]]
  const beside = one?.joinsLast === true ? own[at - 1] : next?.joinsLast === true ? next : undefined
  const isJoint =
    one !== undefined &&
    beside !== undefined &&
    isSide(beside) &&
    (beside.role === one.role || one.role === 'from') &&
    beside.code !== one.code &&
    beside.code !== pair.reporter
  return isJoint ? { ...pair, partner: ALONE } : pair
}
