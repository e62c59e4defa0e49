import type { Status } from './claim.ts'
import type { Kind } from './kinds/kind.ts'
import type { Quantity } from './numbers/quantity.ts'
import type { When } from './times/when.ts'
import { has } from './tokens.ts'
import type { View } from './view.ts'

/** "мощностью 160 МВт", "a 400-MW plant", 设计年产能: what a plant is said to have, whenever it is built. */
export const isStated = (view: View, quantity: Quantity, spoken: Status): boolean =>
  view.tokens.slice(Math.max(0, quantity.from - 3), quantity.from).some(({ text }, at, all) =>
    /^(мощностью|потужністю|设计|装机|总装机|设计年产|设计能力|може$|можуть$|может$|могут$|can$|здатн|способн)/.test(
      text,
    )
      ? // 装机将达27吉瓦: what it will have
        spoken === 'forecast' && !all.slice(at + 1).some((token) => has(token, 'forecast'))
      : /^(design|rated|nameplate|installed)/.test(text),
  ) ||
  /^\d+-/.test(view.source.text.slice(quantity.start, quantity.end)) ||
  isOfSubject(view, quantity)

/** "The 240 MW wind farm will yield …": the plant that does something has its power already. */
const isOfSubject = (view: View, quantity: Quantity): boolean =>
  quantity.unit === 'MW' &&
  quantity.from <= 3 &&
  view.heads.some(({ at, kind }) => kind === 'project' && at >= quantity.to && at <= quantity.to + 3) &&
  !view.tokens.slice(0, quantity.to + 6).some((token) => has(token, 'forecast') || has(token, 'target'))

const must = /^(має|мають|мусить|повинн\S*|долж\S*|надо|нужно|следует|must|has to|have to|has|have)$/

/** "Kyrgyzstan has to pay back 93 m": what is owed, where no time of the payment is told. */
export const isOwed = ({ tokens }: View, { topic }: Kind, { start }: When): boolean =>
  start === null &&
  topic?.isVerb === true &&
  tokens.slice(Math.max(0, topic.at - 3), topic.at).some(({ text }) => must.test(text))
