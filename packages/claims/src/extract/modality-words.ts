import type { Status } from './claim.ts'
import { isExpectation } from './deeds.ts'
import { has, type Token } from './tokens.ts'
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

/** The same of a word in its sentence: "may" is also a month, "due to" a cause. */
export const wordStatus = (view: View, at: number): Status | null =>
  isMonthMay(view, at) || isBecause(view, at)
    ? null
    : isForeseenTo(view, at) || isExpectation(view.tokens, at)
      ? 'forecast'
      : statusAt(view.tokens[at])

/** "має постачати", "должен вырасти", «готов выделить»: what something is to do; "должна 1,6 млрд" owes. */
export const toDo = (view: View, at: number): Status | null => {
  const text = view.tokens[at]?.text ?? ''
  // 应不少于30种: what is asked for
  const next = view.tokens[at + 1]
  if (text === '应' && (has(next, 'bound') || has(next, 'up') || /^达到?$/.test(next?.text ?? ''))) return 'target'
  const infinitive = /^(має|мають|маємо|готов(ий|а|е|і))$/.test(text)
    ? /[аиіуясзг]ти(ся|сь)?$/
    : /^(долж(ен|на|но|ны)|предстоит|готов(а|о|ы)?)$/.test(text)
      ? /(ть|ти|чь|ться|тись|чься)$/
      : /^(предлож|предлага|запропон|пропону)/.test(text)
        ? /([аиеоя]ть|йти|сти|ити|[аі]ти)$/
        : null
  const reach = /^[пз]/.test(text) && !/^предсто/.test(text) ? 7 : 4
  return infinitive !== null && view.tokens.slice(at + 1, at + reach).some((token) => infinitive.test(token.text))
    ? 'target'
    : null
}
