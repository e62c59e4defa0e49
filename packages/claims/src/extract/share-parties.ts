import { tailOf, within } from './clause-scope.ts'
import type { Kind } from './kind.ts'
import type { Mention } from './mentions.ts'
import { isCentral, nobody, type Pair, withPart } from './pair.ts'
import { pairFor } from './parties.ts'
import type { Quantity } from './quantity.ts'
import type { Site } from './site.ts'
import { has } from './tokens.ts'
import { clauseEnd, type View } from './view.ts'

/** Whom the numbers before were about: of trade, of all else. */
export type LastPairs = {
  readonly any: Pair
  readonly whole: Pair | null
  readonly kind: string | null
  readonly site: Site
}

/** The parties of a share, and of the whole that it is a share of. */
export type Who = { readonly pair: Pair; readonly whole: Pair | null; readonly said?: Pair }

/** Of these a share is of one country's in another: "Chinese cars take 71 % of Uzbekistan's market", a debt to China. */
const ownedShares = new Set(['market', 'stake', 'debt', 'production', 'capacity', 'companies', 'jobs'])

const isCountry = ({ isOffice, code, form }: Mention): boolean =>
  !isOffice && code !== '-' && code !== 'it' && form !== 'both' && form !== 'pair'

const shared = (whole: Pair, part: Mention | undefined, last: Pair): Who => {
  if (part === undefined) {
    const isOfLast =
      whole.reporter === last.reporter &&
      (whole.partner === null || whole.partner === 'WLD' || (whole.partner === 'C5' && isCentral(last.partner))) &&
      last.partner !== null
    return { pair: isOfLast ? last : whole, whole }
  }
  const code = codeOf(part, last)
  return {
    pair: whole.reporter === null && whole.partner === null ? { reporter: code, partner: null } : withPart(whole, code),
    whole,
  }
}

const isCapital = (kind: Kind): boolean => /^(fdi|deal|companies|market|stake)/.test(kind.kind)

/** The parties of another part of the same whole; null is a part of those that have no code, as the European Union. */
const partOf = (kind: Kind, whole: Pair, code: string | null): Pair => {
  const isFromOutside = isCapital(kind) && isCentral(whole.partner) && !isCentral(code)
  if (isFromOutside) return { ...whole, reporter: code }
  return code === null ? { ...whole, partner: null } : withPart(whole, code)
}

/** Which mention has the share, and which ones name the whole. */
const partAndWhole = (
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
            mention.form !== 'adj' &&
            (head < 0 || head > cue),
        )
  const onto = before.findLast((mention) => isCountry(mention) && mention.role === 'on')
  const subject = head >= quantity.to || head < 0 ? before.filter(isCountry).at(-1) : undefined
  const part = onto ?? named ?? owner ?? subject
  const after = within(view.mentions, quantity.to, tail)
  return { part, whole: (head >= quantity.to ? after : [...before, ...after]).filter((mention) => mention !== part) }
}

/** A share: of the whole that the words name, the part of the country that has it. */
export const shareOf = (
  view: View,
  quantities: readonly Quantity[],
  index: number,
  kind: Kind,
  last: LastPairs,
  isCarried: boolean,
): Who => {
  const quantity = quantities[index]
  if (!quantity) return { pair: nobody, whole: null }
  const head = kind.topic?.at ?? -1
  const limit = quantities[index + 1]?.from ?? view.tokens.length
  const tail =
    head >= quantity.to
      ? Math.max(tailOf(view, quantities, index), clauseEnd(view.tokens, head, limit))
      : tailOf(view, quantities, index)
  const from = index === 0 ? 0 : Math.min(tailOf(view, quantities, index - 1), quantity.from)
  if ((head < from && (index > 0 || last.whole !== null)) || isCarried) {
    const owner = within(view.mentions, quantity.to, tail).find(
      (mention) => isCountry(mention) && /^(of|от|від)$/.test(view.tokens[quantity.to]?.text ?? ''),
    )
    if (owner)
      return {
        pair: { reporter: owner.code, partner: last.any.partner === owner.code ? last.any.reporter : last.any.partner },
        whole: last.whole,
      }
    const named = within(view.mentions, from, tail).filter(({ isOffice }) => !isOffice)
    const parts = named.filter((mention) => isCountry(mention) && mention.form !== 'country')
    const whole = last.whole ?? last.any
    const isElse = parts.length === 0 && named.some(({ code, form }) => code === '-' && form === 'area')
    if (isElse) return { pair: partOf(kind, whole, null), whole }
    return {
      pair: parts.length === 0 ? last.any : parts.reduce((pair, { code }) => partOf(kind, pair, code), whole),
      whole,
    }
  }
  const around = within(view.mentions, index === 0 ? 0 : from, tail).filter(isCountry)
  if (ownedShares.has(kind.kind) && new Set(around.map(({ code }) => code)).size === 2)
    return { pair: pairFor(kind.kind, around, last.any), whole: null }
  const { part, whole } = partAndWhole(view, quantity, kind, from, tail)
  const isNamed = whole.some(({ isOffice }) => !isOffice)
  if (
    !isNamed &&
    last.any.reporter === null &&
    last.any.partner === null &&
    view.source.language === 'zh' &&
    index === 0
  )
    return { pair: pairFor(kind.kind, within(view.mentions, 0, tail), nobody), whole: null }
  const base =
    isNamed && kind.topic !== null ? pairFor(kind.kind, whole, part === undefined ? last.any : nobody) : last.any
  const known = base.reporter === null && !(base.partner !== null && part === undefined) ? last.any : base
  return shared(known, part, last.any)
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
        earlier.find(
          ({ role, code, form }) => role === 'bare' && form !== 'place' && isCentral(code) && code !== 'C5',
        ) ?? earlier.at(-1),
      whole: later,
    }
  const within_ = view.tokens.findLastIndex((token, at) => at < cue && has(token, 'prep') && token.text === '在')
  const whole = earlier.filter(({ from }) => within_ >= 0 && from > within_)
  return { part: within_ >= 0 ? earlier.findLast(({ to }) => to <= within_) : earlier.at(-1), whole }
}

export const codeOf = (mention: Mention, { reporter, partner }: Pair): string =>
  mention.form === 'country' ? ([reporter, partner].find((code) => isCentral(code)) ?? mention.code) : mention.code
