import type { Quantity } from '../numbers/quantity.ts'
import type { View } from '../view.ts'
import type { LastKind } from './kind.ts'
import type { Topic } from './topics.ts'

const isDirect = ({ tokens }: View, at: number): boolean =>
  [tokens[at - 1], tokens[at]].some((token) =>
    /^(прям|direct|直接|外国|foreign|иностран|інозем)/.test(token?.text ?? ''),
  )

const isOfProjects = ({ tokens }: View, { from, to }: Quantity): boolean =>
  tokens.slice(from, to + 1).some(({ text }) => /^(个项目|项目|проект|проєкт|projects?$)/.test(text))

/** "12 инвестиционных контрактов на 300 млн": the word of money is one of the papers that were counted. */
export const isCountedPaper = ({ kind, at }: Topic, count: Quantity | undefined): boolean =>
  kind === 'deal' && count?.counted === 'agreements_count' && at >= count.from && at < count.to

/** "35 documents, among them a contract worth $400 million": the sum is that of one paper. */
export const isOnePaper = (
  { heads, source }: View,
  quantities: readonly Quantity[],
  index: number,
  topic: Topic,
): boolean =>
  heads.some(
    ({ kind, at, isVerb }) =>
      !isVerb &&
      at > (quantities[index - 1]?.to ?? 0) &&
      (at === topic.at
        ? kind === 'contract'
        : source.language !== 'zh' &&
          at < (quantities[index]?.from ?? 0) &&
          topic.kind === 'cost' &&
          /^(contract|deal)$/.test(kind)),
  )

/** "11 projects were begun, an investment of 7 bn", after what all cost: what those cost that were counted right before. */
export const isOfCountedProjects = (
  view: View,
  quantities: readonly Quantity[],
  index: number,
  { at }: Topic,
  { money }: LastKind,
): boolean => {
  const [count, quantity] = [quantities[index - 1], quantities[index]]
  return (
    count?.unit === 'count' &&
    quantity !== undefined &&
    (money?.indicator === 'project_cost'
      ? quantity.from - count.to <= 10
      : quantity.from - count.to <= 6 && count.counted === 'other' && isOfProjects(view, count)) &&
    !isDirect(view, at)
  )
}
