import type { View } from '../view.ts'
import type { LastKind } from './kind.ts'
import { flowOf, type Topic } from './topics.ts'

/** "Revenue", «выручка»: what is got for goods, and no fees or receipts of others. */
export const isOfSales = ({ tokens }: View, { at }: Topic): boolean =>
  /^(виторг|виручк|выручк|revenue|earnings|收入)/.test(tokens[at]?.text ?? '')

/** What is sold in a text of exports. */
export const soldOf = ({ any }: LastKind): string | null => (any?.kind === 'exports' ? any.kind : null)

/** "по стоимости втрое больше", "41 % стоимости": what the goods were worth of which the number before told. */
export const isValueOfGoods = (view: View, topic: Topic | null, { any }: LastKind): boolean =>
  topic?.kind === 'cost' &&
  any !== null &&
  flowOf(any.kind) !== null &&
  /^(стоимост|вартіст|вартост|value|worth|价值|货值)/.test(view.tokens[topic.at]?.text ?? '')
