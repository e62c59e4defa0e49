import type { Kind, LastKind } from './kind.ts'
import type { Quantity } from './quantity.ts'
import { has } from './tokens.ts'
import { toll } from './toll.ts'
import { baseTopic, cueOf, flowOf, nearHead, type Topic } from './topics.ts'
import type { View } from './view.ts'

/** "вырасти до 20 %", "rose to 20 percent": the level that a rate reaches, not by how much something grew. */
const isReached = (view: View, quantity: Quantity): boolean =>
  /^(до|to|至|到|с|со|from|з|із|从|由)$/.test(view.tokens[quantity.from - 1]?.text ?? '') ||
  /[至到]$/.test(view.tokens[quantity.from - 1]?.text ?? '') ||
  view.tokens[quantity.from]?.text === 'до'

/** "80 percent of Turkmenistan's gas exports": what a share is of follows it, whatever verb stands before. */
const wholeAfter = (view: View, quantity: Quantity): Topic | null => {
  if (!/^(of|от|від)$/.test(view.tokens[quantity.to]?.text ?? '')) return null
  const head = view.heads.find(
    ({ at, kind }) =>
      at > quantity.to && at <= quantity.to + 10 && (flowOf(kind) !== null || /^(fdi|debt|retail)/.test(kind)),
  )
  const isNear = head !== undefined && toll(view, quantity.to, head.at) < 0.3
  return isNear && head ? { ...head, isNear: true } : null
}

/** What a per cent or a multiple is: growth, or a share, of what. */
export const rate = (view: View, quantity: Quantity, last: LastKind): Kind => {
  const isOutOf =
    quantity.shape === 'part' &&
    view.tokens.slice(quantity.from, quantity.to).some(({ text }) => /^(из|з|зі|із|out|in|of)$/.test(text))
  const cue = isOutOf ? 'share' : cueOf(view, quantity)
  const topic = (cue === 'share' ? wholeAfter(view, quantity) : null) ?? baseTopic(view, quantity)
  const kind = topic?.kind ?? last.any?.kind ?? 'other'
  const retail = nearHead(view, quantity, ['retail'], 16)
  const reaches =
    quantity.unit === 'percent' &&
    !quantity.isSigned &&
    isReached(view, quantity) &&
    !view.tokens
      .slice(0, quantity.from)
      .some((token) => has(token, 'change') || /^(рост|роста|прирост|зростання|приріст|growth)$/.test(token.text))
  if ((cue === 'growth' && !reaches) || quantity.unit === 'ratio') return { indicator: 'growth', kind, topic }
  // "exports rose 7.1% to 190 billion and imports 2.3% to 30 billion": the second goes on as the first.
  if (last.rate?.indicator === 'growth' && /^(to|до|至|到)$/.test(view.tokens[quantity.to]?.text ?? ''))
    return { indicator: 'growth', kind, topic }
  const isInterest = /^(годовых|річних|per annum)$/.test(view.tokens[quantity.to]?.text ?? '')
  const isPart = cue === 'share' && /^(of|от|від)$/.test(view.tokens[quantity.to]?.text ?? '')
  if ((topic?.kind === 'tariff' && !isPart) || isInterest) return { indicator: 'other', kind: 'other', topic }
  if (retail !== null && (kind === 'ecommerce' || kind === 'retail'))
    return { indicator: 'ecommerce_share', kind: 'ecommerce', topic }
  const shop = nearHead(view, quantity, ['ecommerce'], 16)
  if (
    cue === 'share' &&
    shop !== null &&
    shop.at < quantity.from &&
    (kind === 'foreign_trade' || kind === 'trade_turnover')
  )
    return { indicator: 'ecommerce_share', kind: 'ecommerce', topic }
  if (cue === 'share' || (reaches && view.tokens.slice(0, quantity.from).some((token) => has(token, 'share'))))
    return { indicator: 'share', kind, topic }
  if (last.rate !== null) return topic === null ? last.rate : { ...last.rate, kind, topic }
  const isOfThings = /^\p{L}{3,}/u.test(view.tokens[quantity.to]?.text ?? '')
  return { indicator: topic === null && last.any === null && !isOfThings ? 'other' : 'share', kind, topic }
}
