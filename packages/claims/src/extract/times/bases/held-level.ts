import type { Quantity } from '../../numbers/quantity.ts'
import { has, isSign, type Token } from '../../tokens.ts'
import type { View } from '../../view.ts'

const levelWord =
  /^(level of|level|levels|figure|figure of|total|total of|уровн[яюе]м?|показател[яюь]|рівн[яюі]м?|показник[аоуі]?м?|水平|规模)$/

const isBetween = (token: Token): boolean =>
  levelWord.test(token.text) ||
  isSign(token, "'’(（:：-") ||
  has(token, 'bound') ||
  has(token, 'article') ||
  /^(s|of|в|у|на|为|的|是)$/.test(token.text)

/** Whether a level is told of the time that another is held against: in brackets right behind it, or as its level. */
export const isHeldBefore = (view: View, { from }: Quantity): boolean =>
  // 较去年同期的7亿美元, "on last year's 16,300 tons"
  (view.tokens[from - 1]?.text === '的' && has(view.tokens[from - 2], 'yoy')) ||
  (view.tokens[from - 1]?.text === 's' && has(view.tokens[from - 3], 'yoy')) ||
  view.tokens.slice(Math.max(0, from - 5), from).some((token) => isSign(token, '(（') || levelWord.test(token.text))

/** "compared to the previous year ($1.3 bn)", "the previous year's level of 70 bn", "к уровню прошлого года (70 млрд)": the place of that time, or -1. */
export const heldTo = (view: View, { from }: Quantity): number => {
  let at = from - 1
  while (at >= Math.max(0, from - 6) && isBetween(view.tokens[at] as Token)) at -= 1
  const isPast =
    has(view.tokens[at], 'yoy') || view.periods.some(({ isBase, from: start, to }) => isBase && start <= at && to > at)
  return isPast ? at : -1
}
