import type { Status } from './claim.ts'
import { isExpectation } from './deeds.ts'
import { has, isSign, senseOf, type Token } from './tokens.ts'
import type { View } from './view.ts'

/** What one word says of the modality of what stands near it. */
export const statusAt = (token: Token | undefined): Status | null =>
  has(token, 'month')
    ? null
    : has(token, 'target')
      ? 'target'
      : has(token, 'forecast') ||
          /^(will|сможет|смогут|зможе|зможуть) /.test(token?.text ?? '') ||
          /(тиме|тимуть|тимемо|перевищить|перевищать|превысит|превысят)$/.test(token?.text ?? '')
        ? 'forecast'
        : null

/** "between January and May": a month, and not what may be. */
const isMonthMay = ({ source, tokens }: View, at: number): boolean =>
  tokens[at]?.text === 'may' && source.text[tokens[at]?.start ?? 0] === 'M' && at > 0

/** "achieved due to an increase": because of it; "is due to open" looks ahead. */
const isBecause = ({ tokens }: View, at: number): boolean =>
  tokens[at]?.text === 'due to' &&
  !(
    /^(is|are|was|were|be|been|also|still)$/.test(tokens[at - 1]?.text ?? '') &&
    !has(tokens[at + 1], 'article') &&
    !has(tokens[at + 1], 'up') &&
    !has(tokens[at + 1], 'down')
  )

/** "is expected to double": what is foreseen, and no aim. */
const isForeseenTo = ({ tokens }: View, at: number): boolean =>
  /^to (double|raise|bring)$/.test(tokens[at]?.text ?? '') &&
  tokens
    .slice(Math.max(0, at - 9), at)
    .map(statusAt)
    .findLast((status) => status !== null) === 'forecast'

/** 这一目标才告实现: a goal of which it is told that it was reached. */
const isGoalReached = ({ tokens }: View, at: number): boolean =>
  tokens[at]?.text === '目标' &&
  /^[已才提前终于告顺利如期均都也]*(实现|达成)(?!的)/.test(
    tokens
      .slice(at + 1, at + 7)
      .map(({ text }) => text)
      .join(''),
  )

/** 两国曾提出,到2015年达到400亿: what is set as a goal for a time. */
const isProposed = ({ tokens, periods }: View, at: number): boolean => {
  if (!has(tokens[at], 'proposes')) return false
  const next = isSign(tokens[at + 1], ',，:：') ? at + 2 : at + 1
  return periods.some(({ from, to, kind }) => kind === 'by' && from <= next + 1 && to > next)
}

/** "At present producers may ship 17 kinds": what is allowed, and nothing to come. */
const isAllowedNow = ({ tokens }: View, at: number): boolean =>
  tokens[at]?.text === 'may' && tokens.slice(Math.max(0, at - 9), at).some((token) => senseOf(token, 'rel') === 'now')

/** The same of a word in its sentence: "may" is also a month, "due to" a cause. */
export const wordStatus = (view: View, at: number): Status | null =>
  isMonthMay(view, at) || isAllowedNow(view, at) || isBecause(view, at) || isGoalReached(view, at)
    ? null
    : isProposed(view, at)
      ? 'target'
      : isForeseenTo(view, at) || isExpectation(view.tokens, at)
        ? 'forecast'
        : statusAt(view.tokens[at])

/** Words that ask for something to be done, each with the endings of what is to be done. */
const infinitives: readonly (readonly [asks: RegExp, done: RegExp])[] = [
  [/^(має|мають|маємо|готов(ий|а|е|і))$/, /[аиіуясзг]ти(ся|сь)?$/],
  [/^(долж(ен|на|но|ны)|предстоит|готов(а|о|ы)?)$/, /(ть|ти|чь|ться|тись|чься)$/],
  [/^(предлож|предлага|запропон|пропону)/, /([аиеоя]ть|йти|сти|ити|[аі]ти)$/],
]

/** "має постачати", "должен вырасти", «готов выделить»: what something is to do; "должна 1,6 млрд" owes. */
export const toDo = (view: View, at: number): Status | null => {
  const text = view.tokens[at]?.text ?? ''
  // 应不少于30种: what is asked for
  const next = view.tokens[at + 1]
  if (text === '应' && (has(next, 'bound') || has(next, 'up') || /^达到?$/.test(next?.text ?? ''))) return 'target'
  // «має право постачати»: what is allowed is so now
  const isAllowed = view.tokens[at + 1]?.text === 'право'
  const infinitive = isAllowed ? undefined : infinitives.find(([asks]) => asks.test(text))?.[1]
  const reach = /^[пз]/.test(text) && !/^предсто/.test(text) ? 7 : 4
  return infinitive !== undefined &&
    view.tokens.slice(at + 1, at + reach).some(({ text: next }) => infinitive.test(next) && next !== 'почти')
    ? 'target'
    : null
}

/** «по плану должен был достичь 3 млрд», «планировалось вывезти»: what was to be in a time that is over. */
export const wasToBe = (view: View, from: number): boolean => {
  const start = Math.max(0, from - 9)
  const lead = view.tokens.slice(start, from)
  return (
    lead.some(
      ({ text }, at) =>
        (/^долж(ен|на|но|ны)$/.test(text) && toDo(view, start + at) !== null) ||
        (/^мал?[ваои]$/.test(text) &&
          lead.slice(at + 1, at + 4).some((next) => /[аиіуя]ти(ся|сь)?$/.test(next.text))) ||
        /^(планировал|намечал|предполагал|планувал|намічал|передбачал)(ось|ся|ись|ася|ося|ися)$/.test(text),
    ) && !lead.some((token) => isSign(token, ';.') || isBut(token))
  )
}

const isBut = ({ text }: Token): boolean => /^(но|однако|фактически|а|але|однак|проте|фактично)$/.test(text)
