import type { Status } from './claim.ts'
import { statusAt, toDo, wasToBe } from './modality-words.ts'
import type { Quantity } from './numbers/quantity.ts'
import { has, isSign, type Token } from './tokens.ts'
import type { View } from './view.ts'

/** "had planned to receive 350 m in 2024", 原计划2024年开行900列: what was meant then, whatever came of it. */
export const meantThen = (view: View, quantity: Quantity): Status | null =>
  view.source.language === 'zh' ? inChinese(view, quantity) : (hadPlanned(view, quantity) ?? wasPlanned(view, quantity))

const hadPlanned = (view: View, { from }: Quantity): Status | null => {
  if (wasToBe(view, from)) return 'target'
  const { tokens } = view
  const had = tokens.findLastIndex(({ text }, at) => at < from && at >= from - 9 && text === 'had')
  const meant = had >= 0 ? statusAt(tokens[had + 1]) : null
  return meant !== null && !tokens.slice(had, from).some((token) => isSign(token, ',;.') || has(token, 'and'))
    ? meant
    : null
}

const meant = /^(планував|планувала|планували|планувалося|планировал|планировала|планировали|планировалось)$/

/** «планував завезти торік 1000», «план на 2024 рік (1,6 млн тонн) перевиконано»: what was meant, in a time that is over. */
const wasPlanned = ({ tokens, quantities }: View, { from }: Quantity): Status | null => {
  const start = Math.max(quantities.findLast(({ to }) => to <= from)?.to ?? 0, from - 16)
  const lead = tokens.slice(start, from)
  const end = lead.findLastIndex((token) => isSign(token, ',;:.'))
  const clause = lead.slice(end + 1)
  const isInBrackets = isSign(tokens[from - 1], '(（') && clause.some(({ text }) => /^(план|plan|target)$/.test(text))
  return isInBrackets || clause.some(({ text }) => meant.test(text)) ? 'target' : null
}

const isPlan = (view: View, at: number): boolean =>
  toDo(view, at) === 'target' || /^(计划|指标.+|原定|目标是|目标为)$/.test(view.tokens[at]?.text ?? '')

/** 按计划, 比计划多, 完成计划: held against a plan, or told of what came of it. */
const isAgainst = (token: Token | undefined): boolean =>
  has(token, 'base') || has(token, 'infact') || /^(按|按照|超|超额|超过|成|完成|实现|达成)$/.test(token?.text ?? '')

const inChinese = (view: View, { from }: Quantity): Status | null => {
  const start = view.tokens.findLastIndex((token, at) => at < from && isSign(token, ',，;；:：。')) + 1
  const at = view.tokens.findIndex((_, place) => place >= start && place < from && isPlan(view, place))
  if (at < 0) return null
  const isOfName = view.tokens[at + 1]?.text === '的' || view.quantities.some(({ to }) => to > at && to < from)
  return isOfName || view.tokens.slice(start, from).some(isAgainst) ? null : 'target'
}
