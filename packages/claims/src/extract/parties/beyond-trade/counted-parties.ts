import { filled, officeOf, pairOf } from '../named-parties.ts'
import type { Mention } from '../naming/mentions.ts'
import { codesOf, isReverse, orient, type Pair } from '../pair.ts'
import { capital } from './owner-parties.ts'

/** People, cars, visas that are counted: whose they are and where they are; over a border as it is named. */
export const counts = (all: readonly Mention[], last: Pair): Pair => {
  const mentions = filled(all, last)
  const named = all.find(({ form, isOffice, code }) => form === 'pair' && !isOffice && !code.endsWith('-'))
  // "51 Kazakh-Chinese investment projects": Chinese capital in Kazakhstan.
  if (named) return named.ownsFirm ? orient(codesOf(named.code)) : codesOf(named.code)
  const [one, other] = mentions.filter(({ role }) => role === 'between')
  if (one && other && one.who !== other.who) return { reporter: one.who, partner: other.who }
  const beside = mentions.find(({ role, atBorder, form }) => (role === 'with' || form === 'adj') && atBorder)
  if (beside === undefined) {
    const pair = pairOf(all, last)
    const found = capital(all, last)
    // People go both ways: of two that are named first comes who was named first.
    return pair !== null && isReverse(found, pair) ? pair : found
  }
  const here = mentions.find(({ who }) => who !== beside.who)?.who ?? officeOf(all)
  const known = [last.reporter, last.partner].find((code) => code !== beside.who) ?? null
  return { reporter: here ?? known, partner: beside.who }
}
