import type { Quantity } from '../numbers/quantity.ts'
import type { View } from '../view.ts'

const beyond =
  /^(выше|больше|сверх|свыше|ниже|меньше|вище|більше|понад|нижче|менше|above|over|beyond|below|more than|higher than|превы|перевы)/

/** "на 20 % выше плана", "план превышен на 20 %", "9 percent above target": held against what was planned. */
export const isOfPlan = ({ tokens }: View, { from, to }: Quantity): boolean => {
  const isPlan = (text: string): boolean =>
    /(^| )(план|плана|плану|планом|plan|target|планового|计划|目标)( |$)/.test(text)
  const behind = tokens.slice(to, to + 5)
  const ahead = tokens.slice(Math.max(0, from - 4), from)
  // 完成年度计划的106%
  const [last, of] = [tokens[from - 2]?.text ?? '', tokens[from - 1]?.text]
  if (of === '的' && isPlan(last)) return true
  return (
    (behind.some(({ text }) => isPlan(text)) && beyond.test(behind[0]?.text ?? '')) ||
    (ahead.some(({ text }) => isPlan(text)) &&
      ahead.some(({ text }) => /(^| )(превы|перевы|перевик|exceed|surpass|超额|超)/.test(text)))
  )
}
