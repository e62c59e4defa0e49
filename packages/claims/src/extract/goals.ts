import type { Quantity } from './numbers/quantity.ts'
import { has, isSign, type Token } from './tokens.ts'
import type { View } from './view.ts'

const goal =
  /^(goals?|targets?|aim|цел[ьиью]+|задач[аиу]|ориентир\S*|мет[аиуою]+|ціл[ьіью]+|завданн\S*|орієнтир\S*|目标)$/

const isReached =
  /^(reached|achieved|met|hit|exceeded|surpassed|meeting|achieving|достиг\S*|выполнен\S*|досяг\S*|виконан\S*|实现|达到|完成)$/

/** "the goal of $20 billion", "цель — 20 млрд": the number is the goal itself, whatever time is told beside it. */
export const isGoal = ({ tokens }: View, { from, to }: Quantity): boolean => {
  // "the $40 billion target", 翻番目标
  const behind = tokens[to]?.text === '的' ? to + 1 : to
  if (
    goal.test(tokens[behind]?.text ?? '') &&
    !tokens.slice(Math.max(0, from - 6), from).some(({ text }) => isReached.test(text))
  )
    return true
  let at = from - 1
  while (
    at >= from - 3 &&
    (isSign(tokens[at], '-:：—') || has(tokens[at], 'of') || /^(в|у|на|为|是)$/.test(tokens[at]?.text ?? ''))
  )
    at -= 1
  return (
    at < from - 1 &&
    goal.test(tokens[at]?.text ?? '') &&
    !tokens.slice(Math.max(0, at - 4), at).some(({ text }) => isReached.test(text) && !/ing$/.test(text))
  )
}

/** "having reached the earlier target of 40 bn": a goal that is behind, whatever is wanted next. */
export const isReachedGoal = ({ tokens }: View, { from }: Quantity): boolean => {
  const start = Math.max(0, from - 8)
  const at = tokens.findIndex(({ text }, place) => place >= start && place < from && wasReached.test(text))
  return at >= 0 && tokens.slice(at + 1, from).some(({ text }) => goal.test(text)) && !isToBe(tokens, at)
}

const wasReached =
  /^(reached|achieved|met|exceeded|surpassed|достиг\S*|выполнил\S*|досяг\S*|виконал\S*|实现了?|达到了?|完成了?)$/

const isToBe = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(Math.max(0, at - 2), at)
    .some((token) => has(token, 'forecast') || has(token, 'target') || /^(to|be|not|чтобы|щоб|не)$/.test(token.text))
