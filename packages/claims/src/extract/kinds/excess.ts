import type { Quantity } from '../numbers/quantity.ts'
import { oncePer } from '../once-per.ts'
import { isSign, senseOf, type Token } from '../tokens.ts'
import type { View } from '../view.ts'
import { exceeds } from './change-of.ts'
import type { Kind } from './kind.ts'

const noun = /^(превышени\S*|перевищенн\S*|excess)$/

const flowAt = (token: Token | undefined): string | null => {
  const head = senseOf(token, 'head')
  return head === 'exports' || head === 'imports' ? head : null
}

const tellsExcess = oncePer((tokens: readonly Token[]): boolean =>
  tokens.some(({ text }) => exceeds.test(text) || noun.test(text)),
)

/** "Imports exceeded exports by 3 bn", «превышение импорта над экспортом — 3 млрд»: what one flow has more than the other is the balance. */
export const excessOf = ({ tokens, quantities }: View, { from }: Quantity): Kind | null => {
  if (!tellsExcess(tokens)) return null
  const start = Math.max(0, from - 24, quantities.findLast(({ to }) => to <= from)?.to ?? 0)
  const end = tokens.slice(start, from).findLastIndex((token) => isSign(token, ';.；。'))
  const flows = tokens.flatMap((token, at) => (at > start + end && at < from && flowAt(token) !== null ? [at] : []))
  const [one = -1, other = -1, more] = flows
  const kind = flowAt(tokens[one])
  if (other < 0 || more !== undefined || kind === null || kind === flowAt(tokens[other])) return null
  const between = tokens.slice(one, other)
  const isExcess =
    between.some(({ text }) => exceeds.test(text)) ||
    (between.some(({ text }) => /^(над|over)$/.test(text)) &&
      tokens.slice(Math.max(0, one - 3), one).some(({ text }) => noun.test(text)))
  return isExcess
    ? {
        indicator: 'trade_balance',
        kind: kind === 'imports' ? 'balance-' : 'balance+',
        topic: { kind, at: one, isVerb: false, isNear: true },
      }
    : null
}
