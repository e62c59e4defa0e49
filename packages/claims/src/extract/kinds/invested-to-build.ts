import type { Quantity } from '../numbers/quantity.ts'
import { has, isSign } from '../tokens.ts'
import { clauseEnd, type View } from '../view.ts'

const invests =
  /^((to |will |has |have |had )?invest(s|ed|ing|ment)?|инвест\S*|влож\S*|вклад\S*|інвест\S*|вклас?[дв]\S*|投资|出资|斥资|投入|耗资)$/

const isWorks = /^(厂|园)$/

/** "将投资15亿元在哈建设铝厂", "will invest $300 million to build a cement plant": what goes into building one plant is what the plant costs. */
export const isInvestedToBuild = (view: View, { from, to }: Quantity): boolean => {
  const { tokens, heads, closings } = view
  if (!tokens.slice(Math.max(0, from - 4), from).some(({ text }) => invests.test(text))) return false
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
