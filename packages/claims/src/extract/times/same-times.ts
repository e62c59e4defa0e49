import { has, type Token } from '../tokens.ts'
import type { View } from '../view.ts'

export const isSameDay = (view: View, at: number): boolean =>
  /день|дня|дат|\bda(te|y)|同日|当日|当天|同一天/.test(view.tokens[at]?.text ?? '') ||
  /^(день|дату|date)$/.test(view.tokens[at + 1]?.text ?? '')

export const isSameMonth = (view: View, at: number): boolean =>
  /месяц|місяц|month|月/.test(view.tokens[at]?.text ?? '') ||
  /^(month|месяц[а-я]*|місяц[а-яі]*)$/.test(view.tokens[at + 1]?.text ?? '')

/** "за тот же год", after a stock at a date. */
export const isSameYear = (view: View, at: number): boolean =>
  has(view.tokens[at + 1], 'year') || /год|року|році|рік|year|年/.test(view.tokens[at]?.text ?? '')

/** "over the same period", "over these six years": the time that was told last. */
export const saysSame = ({ tokens }: View, token: Token, at: number): boolean =>
  has(token, 'sameperiod') ||
  (/^(these|those|эти|ці)$/.test(token.text) &&
    (has(tokens[at + 1], 'num') || tokens[at + 1]?.number !== undefined) &&
    has(tokens[at + 2], 'year'))
