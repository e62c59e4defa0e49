import type { Quantity } from '../numbers/quantity.ts'
import { has, isSign, type Token } from '../tokens.ts'
import { clauseEnd, type View } from '../view.ts'

const invests =
  /^((to |will |has |have |had )?invest(s|ed|ing|ment)?|инвест\S*|влож\S*|вклад\S*|інвест\S*|вклас?[дв]\S*|投资|出资|斥资|投入|耗资)$/

const isWorks = /^(厂|园)$/

/** «вложив», "investing": a verb that hangs on the one of the clause before. */
export const isHavingPut = (token: Token | undefined): boolean =>
  /^(вложив|инвестировав|потратив|вклавши|інвестувавши|витративши|investing)$/.test(token?.text ?? '')

/** «построит хаб, вложив 20 млрд»: what goes into one thing that the clause before builds. */
const isPutInto = ({ tokens, heads }: View, verb: number): boolean => {
  const lead = tokens.slice(0, verb)
  return (
    isHavingPut(tokens[verb]) &&
    isSign(lead.at(-1), ',') &&
    lead.some((token) => has(token, 'willbuild') || has(token, 'builds') || built.test(token.text)) &&
    heads.some(({ kind, at, isVerb }) => kind === 'project' && !isVerb && at < verb)
  )
}

const built = /^(построил|построен|возвел|збудува|побудува|звел|built$)/

/** "将投资15亿元在哈建设铝厂", "will invest $300 million to build a cement plant": what goes into building one plant is what the plant costs. */
export const isInvestedToBuild = (view: View, { from, to }: Quantity): boolean => {
  const { tokens, heads, closings } = view
  const verb = tokens.findLastIndex(({ text }, at) => at < from && at >= from - 4 && invests.test(text))
  if (verb < 0) return false
  if (isPutInto(view, verb)) return true
  // the same sum in another currency, in brackets
  const closing = isSign(tokens[to], '(（') ? (closings[to] ?? -1) : (closings[from] ?? -1)
  const start = closing >= to ? closing + 1 : to
  const end = clauseEnd(tokens, start, Math.min(tokens.length, start + 16))
  const builds = tokens.findIndex((token, at) => at >= start && at < Math.min(end, start + 8) && has(token, 'builds'))
  return (
    builds >= 0 &&
    (heads.some(({ kind, at }) => (kind === 'project' || kind === 'capacity') && at > builds && at < end) ||
      tokens.slice(builds, end).some(({ text }) => isWorks.test(text)))
  )
}
