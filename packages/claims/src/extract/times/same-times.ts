import { has } from '../tokens.ts'
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
