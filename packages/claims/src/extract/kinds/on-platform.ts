import type { Quantity } from '../numbers/quantity.ts'
import { isSign } from '../tokens.ts'
import type { View } from '../view.ts'
import { isNamedFlow, type Topic } from './topics.ts'

const platform =
  /^(platforms?|marketplaces?|площадк[аеу]|площадках|площадки|платформах?|маркетплейс(е|ах|ы)?|майданчик(у|ах|и)|平台|电商平台)$/

const onto = /^(on|through|via|на|через|у|в|在|通过)$/

/** "Kazakhs bought goods worth 1.4 bn on Chinese marketplaces": what shoppers spend there is trade online. */
export const isOnPlatform = (view: View, { from, to }: Quantity, topic: Topic): boolean => {
  const { tokens } = view
  if (!/^(exports|imports|cost)$/.test(topic.kind) || isNamedFlow(view, topic)) return false
  return tokens.some(
    ({ text }, at) =>
      platform.test(text) &&
      at >= from - 14 &&
      at < to + 12 &&
      tokens.slice(Math.max(0, at - 3), at).some((token) => onto.test(token.text)) &&
      !tokens.slice(Math.min(at, to), Math.max(at, from)).some((token) => isSign(token, ',;:.，；。')),
  )
}
