import { has, senseOf } from '../../tokens.ts'
import type { View } from '../../view.ts'
import type { Mention } from '../naming/mentions.ts'
import { withSpokenNames } from '../naming/spoken-names.ts'
import { HOME, isCentral, isOneOfFive, type Pair } from '../pair.ts'
import { partnersIn } from '../shares/bracketed-partners.ts'

/** Countries that the sentences before have named, for words that stand for one of them. */
export type Named = {
  /** How often each state of Central Asia was named: "the country", "our republic" is the one that the text is about. */
  readonly states: ReadonlyMap<string, number>
  /** Whom the sentence before was about: the first country that it names outright. */
  readonly subject: string | null
  /** The one state of Central Asia that it named. */
  readonly sole?: string | null
  /** Whether that state is what the sentence tells of, and not where or with whom. */
  readonly isActor?: boolean
}

export const noneNamed: Named = { states: new Map(), subject: null }

const isState = (code: string): boolean => isOneOfFive(code) && code !== HOME

const isOutright = ({ form, code, isOffice }: Mention): boolean =>
  (form === 'area' || form === 'capital') && !isOffice && /^[A-Z]{3}$/.test(code)

const counted = (mentions: readonly Mention[], states: ReadonlyMap<string, number>): ReadonlyMap<string, number> => {
  const now = new Map(states)
  for (const { code } of mentions) if (isState(code)) now.set(code, (now.get(code) ?? 0) + 1)
  return now
}

export const mostNamed = (states: ReadonlyMap<string, number>): string | null =>
  [...states].reduce<readonly [string | null, number]>((best, each) => (each[1] > best[1] ? each : best), [null, 0])[0]

/** Those of whom the text speaks: a list of partners with their shares says nothing of whose they are. */
const spokenOf = (view: View): readonly Mention[] => {
  const partners = partnersIn(view)
  return partners.length > 1 ? view.mentions.filter((mention) => !partners.includes(mention)) : view.mentions
}

/** The one state of Central Asia that a sentence names, alone or first: "Kazakhstan is China's largest partner of the five". */
const soleOf = ({ mentions }: View): string | null => {
  const named = mentions.filter((mention) => isOutright(mention) && mention.code !== 'C5')
  const [first] = named
  const states = new Set(named.map(({ code }) => code).filter(isState))
  const isAlone = new Set(named.map(({ code }) => code)).size === 1
  const isOfLine = mentions.some(({ form }) => form === 'pair')
  const isFirst = first !== undefined && states.size === 1 && isState(first.code)
  // "305 km run through Kyrgyzstan": a part of what the text tells of
  const isPart = first?.role === 'through' || first?.ofSection === true
  return isFirst && !isOfLine && !isPart && (isAlone || first.role === 'bare') ? first.code : null
}

export const namedAfter = (view: View, { states, subject }: Named): Named => ({
  sole: soleOf(view),
  isActor: view.mentions.find(isOutright)?.role === 'bare',
  states: counted(spokenOf(view), states),
  subject:
    view.mentions.find((mention) => isOutright(mention) && mention.role === 'bare')?.code ??
    view.mentions.find(isOutright)?.code ??
    subject,
})

/** A claim with the text's own state by its name. */
export const atHome = <T extends Pair>(claim: T, state: string | null): T => {
  const named = (code: string | null): string | null => (code === HOME ? state : code)
  const pair: Pair = { reporter: named(claim.reporter), partner: named(claim.partner) }
  return {
    ...claim,
    ...pair,
    partner: pair.partner === pair.reporter && pair.partner !== claim.partner ? null : pair.partner,
  }
}

/** "На него приходится", "он дает пятую часть импорта": who has a share, and no plant or export that is "he" too. */
const isParty = (view: View, { role, from, to }: Mention): boolean =>
  role === 'on' ||
  // «обсяг торгівлі з ним»
  (role === 'with' &&
    view.tokens
      .slice(Math.max(0, from - 4), from)
      .some((token) => /^(trade_turnover|balance)/.test(senseOf(token, 'head') ?? ''))) ||
  (role === 'bare' && view.tokens.slice(to, to + 3).some((token) => has(token, 'share') || has(token, 'gives')))

/** A subject by its form: "Казахстан", and not "Казахстана". */
const isNominative = (view: View, { from, form, role }: Mention): boolean =>
  form === 'area' && role === 'bare' && /(стан|китай|ия|ія)$/.test(view.tokens[from]?.text ?? '')

/** "There" is whom the text spoke of and the clause itself does not name. */
const thereOf = (
  view: View,
  { from }: Mention,
  states: ReadonlyMap<string, number>,
  { reporter, partner }: Pair,
  last: string | null,
): string | null => {
  const here = view.mentions.filter((mention) => mention.from !== from && /^[A-Z]{3}$/.test(mention.code))
  const subject = here.findLast((mention) => mention.from < from && mention.role === 'bare')?.code
  const earlier = (
    here.findLast((mention) => mention.from < from && /^(to|in|with)$/.test(mention.role)) ??
    here.findLast((mention) => mention.from < from && mention.code !== subject)
  )?.code
  // "Uzbekistan has the same story. Exports to this country": of whom the sentence before was, where it is none of the two
  const isThisState = /країн|стран|country/.test(view.tokens[from]?.text ?? '')
  const isNew = last !== null && isState(last) && last !== reporter && last !== partner
  const candidates = [isThisState && isNew ? last : null, partner, reporter, mostNamed(states)]
  const known = (
    subject === undefined || isCentral(subject) ? candidates : [...candidates.filter(isCentral), ...candidates]
  ).find((code) => code !== null && code !== subject && code !== 'WLD')
  return earlier ?? known ?? null
}

/** "Our exports", «нашего экспорта»: right at what is theirs who speak. */
const isOurs = ({ tokens }: View, { from }: Mention): boolean =>
  /^(our|наш\S{0,3})$/.test(tokens[from]?.text ?? '') && has(tokens[from + 1], 'head')

/** "On its sidelines": those of a meeting, and of no state. */
const isOfEvent = ({ tokens }: View, { code, from }: Mention): boolean =>
  code === 'it' &&
  tokens[from]?.text === 'its' &&
  /^(sidelines|margins|fringes|framework|agenda)$/.test(tokens[from + 1]?.text ?? '')

/** The one state of Central Asia of the two that were told of. */
const oneState = ({ reporter, partner }: Pair): string | null => {
  const [one, more] = [reporter, partner].filter((code) => code !== null && isState(code))
  return one != null && more === undefined ? one : null
}

/** The sentence with "the country" and "he" put down as the country that they stand for, where that is known. */
export const withAntecedents = (
  seen: View,
  { states, subject, sole = null, isActor }: Named,
  { reporter, partner }: Pair,
): View => {
  const view = withSpokenNames(seen, states.size === 1 ? mostNamed(states) : null)
  const isOpen = ![reporter, partner, ...view.mentions.map(({ code, isOffice }) => (isOffice ? null : code))].some(
    isCentral,
  )
  // "the country imported 16,000 cars, reports the ministry of Uzbekistan"
  const offices = new Set(view.mentions.flatMap(({ code, isOffice }) => (isOffice && isState(code) ? [code] : [])))
  const state = offices.size === 1 ? ([...offices][0] ?? null) : mostNamed(states)
  const mentions = view.mentions.flatMap((mention): readonly Mention[] => {
    if (mention.code.endsWith('-there')) {
      const there = thereOf(view, mention, states, { reporter, partner }, subject)
      const role = mention.code === 'to-there' ? 'to' : 'from'
      return there === null ? [] : [{ ...mention, code: there, form: 'area', role }]
    }
    if (mention.code === 'he') {
      const here = view.mentions.find((each) => each.from < mention.from && isNominative(view, each))?.code
      if (here !== undefined && isParty(view, mention)) return [{ ...mention, code: here, form: 'area' }]
      const isNamedHere = view.mentions.some((each) => each.code === subject)
      return subject === null || isNamedHere || !isParty(view, mention)
        ? []
        : [{ ...mention, code: subject, form: 'area' }]
    }
    if (isOfEvent(view, mention)) return []
    // "The heavy years are still ahead for Bishkek. In 2024 it paid 142 m": of whom the sentence before alone tells
    const isIt =
      mention.code === 'it' && mention.role === 'bare' && /^its?$/.test(view.tokens[mention.from]?.text ?? '')
    if (isIt && sole !== null && sole !== reporter && (sole !== partner || isActor === true))
      return [{ ...mention, code: sole, form: 'area' }]
    if (mention.form !== 'country' || mention.code !== '-') return [mention]
    const ours = isOurs(view, mention) ? oneState({ reporter, partner }) : null
    if (ours !== null) return [{ ...mention, code: ours, form: 'adj' }]
    return isOpen ? [{ ...mention, code: state ?? HOME, form: 'area' }] : [mention]
  })
  return { ...view, mentions }
}
