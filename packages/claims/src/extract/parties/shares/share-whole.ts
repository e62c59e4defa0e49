import { within } from '../../clause-scope.ts'
import type { Kind } from '../../kinds/kind.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { has, isSign } from '../../tokens.ts'
import { clauseEnd, type View } from '../../view.ts'
import type { Mention } from '../naming/mentions.ts'
import { isCentral, isOneOfFive, type Pair } from '../pair.ts'

/** A country that is meant itself, and no office of it. */
export const isCountry = ({ isOffice, code, form }: Mention): boolean =>
  !isOffice && code !== '-' && code !== 'it' && form !== 'both' && form !== 'pair'

/** Whether a list goes over partners of every side: Russia, Turkey and one of the five. */
export const isAmongOthers = ({ mentions }: View, { partner }: Pair): boolean =>
  mentions.some(
    (mention) => isCountry(mention) && !isCentral(mention.code) && mention.code !== 'WLD' && mention.code !== partner,
  )

/** What belongs to the word that names the whole: "казахстанского экспорта в Китай", "China's imports from the five". */
export const attachedTo = (
  view: View,
  head: number,
  isVerb: boolean,
  from: number,
  tail: number,
): readonly Mention[] => {
  const isZh = view.source.language === 'zh'
  const near = within(view.mentions, from, tail).filter(isCountry)
  const before: Mention[] = []
  for (let at = head; ; ) {
    const one = near.findLast(({ to }) => to <= at)
    if (one === undefined || !leads(view, one, at, before.length > 0, isZh, isVerb)) break
    before.unshift(one)
    at = one.from
  }
  const after: Mention[] = []
  for (let at = head + 1; !isZh; ) {
    const one = near.find((mention) => mention.from >= at)
    if (one === undefined || !follows(view, one, at, after.length > 0)) break
    after.push(one)
    at = one.to
  }
  return [...before, ...after]
}

/** 新疆前5个月对中亚五国进出口: a time within a phrase parts nothing. */
const isOfTime = ({ periods }: View, at: number): boolean => periods.some(({ from, to }) => from <= at && at < to)

const breaks = (view: View, from: number, to: number): boolean =>
  view.tokens
    .slice(from, to)
    .filter((_, at) => view.source.language !== 'zh' || !isOfTime(view, from + at))
    .some(
      (token) =>
        isSign(token, ',，;；:：.。()（）-') ||
        token.number !== undefined ||
        has(token, 'share') ||
        has(token, 'fallson') ||
        has(token, 'source') ||
        has(token, 'verb') ||
        has(token, 'up') ||
        has(token, 'down'),
    )

/** Before the word only an adjective or an owner belongs to it; in Chinese all of its phrase does. */
const leads = (
  view: View,
  { from, to, form, isPossessive, role }: Mention,
  at: number,
  isNext: boolean,
  isZh: boolean,
  isVerb: boolean,
) => {
  if (breaks(view, to, at)) return false
  const length = view.tokens.slice(to, at).filter((_, place) => !isOfTime(view, to + place)).length
  if (isZh) return length <= (isNext ? 2 : 8) && !view.tokens.slice(to, at).some(({ text }) => text === '在')
  if (isVerb && form === 'area' && role === 'bare') return at - to <= 2
  if (isPossessive || view.tokens[from]?.text === 'its') return at - to <= 6
  return form === 'adj' && at - to <= 3 && role !== 'with' && from < at
}

/** "По обороту идет Китай": a subject, and not whose turnover it is. */
const isNominative = /(стан|китай|[а-яі]{3}[иі]я|туреччина|польща)$/

const follows = (view: View, { from, role }: Mention, at: number, isNext: boolean): boolean =>
  from - at <= (isNext ? 2 : 4) &&
  !breaks(view, at, from) &&
  !(role === 'bare' && isNominative.test(view.tokens[from]?.text ?? '')) &&
  !(role === 'bare' && view.tokens.slice(at, from).some((token) => has(token, 'and'))) &&
  !(role === 'on' && view.tokens.slice(from, from + 4).some((token) => has(token, 'fallson')))

/** "Китай (27,9%)", "China – 28%": a country with its share right behind it. */
const isEntry = (view: View, { to, form, role }: Mention, quantity: Quantity): boolean =>
  form === 'area' &&
  role === 'bare' &&
  quantity.from === to + 1 &&
  isSign(view.tokens[to], '(（-') &&
  isSign(view.tokens[quantity.to], ')）,，;；.')

/** Which mention has the share, and which ones name the whole. */
export const partAndWhole = (
  view: View,
  quantity: Quantity,
  kind: Kind,
  from: number,
  tail: number,
): { readonly part: Mention | undefined; readonly whole: readonly Mention[] } => {
  const head = kind.topic?.at ?? -1
  const before = within(view.mentions, from, quantity.from)
  const cue = view.tokens.findLastIndex(
    (token, at) => at >= from && at < quantity.from && (has(token, 'share') || has(token, 'fallson')),
  )
  if (view.source.language === 'zh' && cue >= 0) return chineseShare(view, before.filter(isCountry), cue)
  const named =
    cue < 0
      ? undefined
      : before.find(
          (mention) =>
            isCountry(mention) &&
            mention.from > cue &&
            mention.from <= cue + 3 &&
            !(head > cue && mention.from > head) &&
            !view.tokens.slice(cue + 1, mention.from).some((token) => has(token, 'prep') && token.text !== 'of'),
        )
  const owner =
    cue < 0
      ? undefined
      : before.findLast(
          (mention) =>
            isCountry(mention) &&
            mention.to <= cue &&
            mention.role === 'bare' &&
            !mention.ownsHead &&
            !mention.isPartnerOf &&
            !(mention.isPossessive && cue - mention.to > 5) &&
            mention.form !== 'adj' &&
            (head < 0 || head > cue),
        )
  const onto = before.findLast((mention) => isCountry(mention) && mention.role === 'on')
  const subject =
    head >= quantity.to || head < 0
      ? before.filter((mention) => isCountry(mention) && mention.code !== 'WLD').at(-1)
      : undefined
  const after = within(view.mentions, quantity.to, tail)
  // "Половина оборота, 41 млрд, пришлась на Казахстан"
  const later = after.find(
    (mention) =>
      isCountry(mention) &&
      mention.role === 'on' &&
      view.tokens.slice(quantity.to, mention.from).some((token) => has(token, 'fallson')),
  )
  const entry = before.findLast((mention) => isCountry(mention) && isEntry(view, mention, quantity))
  const part = onto ?? later ?? named ?? owner ?? subject ?? entry
  // "In Tajikistan three quarters of the inflow fall to China": where the whole is stands in front of it.
  const places = before.filter(({ role, form, isOffice }) => role === 'in' && form === 'area' && !isOffice)
  const behind = after.some(isCountry) ? after : [...places, ...after]
  return { part, whole: (head >= quantity.to ? behind : [...before, ...after]).filter((mention) => mention !== part) }
}

/** "X占Y的N%", "X在Y中占N%": the part stands first, the whole between it and the number. */
const chineseShare = (
  view: View,
  mentions: readonly Mention[],
  cue: number,
): { readonly part: Mention | undefined; readonly whole: readonly Mention[] } => {
  const later = mentions.filter(({ from }) => from > cue)
  const earlier = mentions.filter(({ to }) => to <= cue)
  if (later.length > 0)
    return {
      part:
        earlier.find(({ role, code, form }) => role === 'bare' && form !== 'place' && isOneOfFive(code)) ??
        earlier.at(-1) ??
        otherOfTwo(view, later, cue),
      whole: later,
    }
  const within_ = view.tokens.findLastIndex((token, at) => at < cue && has(token, 'prep') && token.text === '在')
  const whole = earlier.filter(({ from }) => within_ >= 0 && from > within_)
  return { part: within_ >= 0 ? earlier.findLast(({ to }) => to <= within_) : earlier.at(-1), whole }
}

/** 中哈贸易占中国与中亚贸易的一半: of the two of a pair the one that the whole does not name. */
const otherOfTwo = ({ mentions }: View, whole: readonly Mention[], cue: number): Mention | undefined => {
  const two = mentions.findLast(({ form, to, isOffice }) => form === 'pair' && to <= cue && !isOffice)
  const open = (two?.code.split('-') ?? []).filter((code) => !whole.some((mention) => mention.code === code))
  return two && open.length === 1 ? { ...two, code: open[0] ?? '', form: 'area' } : undefined
}

/** "Trade between Kazakhstan and China made up 21 % of Kazakhstan's": the part is that with the other of the two. */
export const otherOfPart = (view: View, quantity: Quantity, { reporter, partner }: Pair): string | null => {
  if (reporter === null || (partner !== null && partner !== 'WLD')) return null
  const two = view.mentions.find(
    ({ form, code, to }) => form === 'pair' && to <= quantity.from && code.includes(reporter),
  )
  const codes = two
    ? two.code.split('-')
    : view.mentions.filter(({ role, to }) => role === 'between' && to <= quantity.from).map(({ code }) => code)
  return codes.includes(reporter) ? (codes.find((code) => code !== reporter) ?? null) : null
}

/** Where the statement ends that a place stands in. */
export const statementEnd = (view: View, from: number): number =>
  clauseEnd(view.tokens, from, view.tokens.length, ';；。.')
