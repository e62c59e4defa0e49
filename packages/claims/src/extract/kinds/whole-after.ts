import type { Quantity } from '../numbers/quantity.ts'
import { toll } from '../parties/routes/toll.ts'
import { has, isSign, type Token } from '../tokens.ts'
import type { View } from '../view.ts'
import { flowOf, type Topic } from './topics.ts'

/** "40 % казахстанского экспорта": in the genitive it is the whole. */
const genitive =
  /(^| )(экспорта|импорта|ввоза|вывоза|поставок|закупок|торговли|товарооборота|оборота|експорту|імпорту|постачань|поставок|закупівель|торгівлі|товарообігу|обігу)$/

/** "over a quarter (27.7%) of": where the words go on after a number and the brackets at it. */
export const afterBrackets = ({ tokens }: View, { to }: Quantity): number => {
  if (isSign(tokens[to], ')）')) return to + 1
  if (!isSign(tokens[to], '(（')) return to
  const end = tokens.slice(to, to + 6).findIndex((token) => isSign(token, ')）'))
  return end < 0 ? to : to + end + 1
}

export const isOf = (token: Token | undefined): boolean => /^(of|от|від)( |$)/.test(token?.text ?? '')

/** "of everything Uzbekistan bought", "всего, что продал Казахстан": the whole is told by a verb. */
const clauseAfter = (view: View, from: number): Topic | null => {
  const at = view.tokens
    .slice(from, from + 3)
    .findIndex(({ text }) => /^(what|everything|all|всего|того|усього|всього)$/.test(text))
  const lead = view.tokens.slice(from + at, from + at + 3)
  const isClause =
    at >= 0 &&
    (/^(what|everything)$/.test(lead[0]?.text ?? '') || lead.some(({ text }) => /^(that|что|що)$/.test(text)))
  if (!isClause) return null
  const verb = view.heads.find(
    (head) => head.isVerb && flowOf(head.kind) !== null && head.at > from && head.at <= from + 12,
  )
  return verb && toll(view, from, verb.at) < 0.8 ? { ...verb, isNear: true } : null
}

/** "80 percent of Turkmenistan's gas exports": what a share is of follows it, whatever verb stands before. */
export const wholeAfter = (view: View, quantity: Quantity): Topic | null => {
  const from = afterBrackets(view, quantity)
  const told = clauseAfter(view, from)
  if (told !== null) return told
  if (!isOf(view.tokens[from])) {
    const next = view.heads.find(
      ({ at, kind, isVerb }) => !isVerb && flowOf(kind) !== null && at >= from && at <= from + 5,
    )
    const isNext =
      next !== undefined &&
      view.tokens.slice(from, next.at).every((token) => !has(token, 'prep') && !isSign(token, ',-()'))
    return next && isNext && genitive.test(view.tokens[next.at]?.text ?? '') ? { ...next, isNear: true } : null
  }
  const head = view.heads.find(
    ({ at, kind }) =>
      at > from && at <= from + 10 && (flowOf(kind) !== null || /^(fdi|debt|retail|gdp|budget)/.test(kind)),
  )
  const isNear = head !== undefined && toll(view, from, head.at) < 0.3
  return isNear && head ? { ...head, isNear: true } : null
}

/** "24.8 % and 23.2 % respectively in the total trade", "22 % и 18 % внешней торговли": the whole stands behind the last of several per cents. */
export const wholeOfRun = (view: View, quantity: Quantity): Topic | null => {
  const first = view.quantities.findIndex(({ from }) => from === quantity.from)
  if (first < 0) return null
  let last = quantity
  for (const next of view.quantities.slice(first + 1)) {
    const between = view.tokens.slice(last.to, next.from)
    const isLinked = between.length <= 2 && between.every((token) => has(token, 'and') || isSign(token, ',、，'))
    if ((next.unit !== 'percent' && next.unit !== null) || !isLinked) break
    last = next
  }
  if (last === quantity || last.unit !== 'percent') return null
  let at = last.to
  while (has(view.tokens[at], 'resp') || isSign(view.tokens[at], ',')) at += 1
  if (/^(in|в|во|у)$/.test(view.tokens[at]?.text ?? '')) {
    const head = view.heads.find(
      ({ at: place, kind, isVerb }) => !isVerb && place > at && place <= at + 6 && flowOf(kind) !== null,
    )
    return head && toll(view, at, head.at) < 0.3 ? { ...head, isNear: true } : null
  }
  return wholeAfter(view, { ...last, to: at })
}
