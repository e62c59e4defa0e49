import { filled, pairOf, pick } from '../named-parties.ts'
import type { Mention } from '../naming/mentions.ts'
import { complete, isCentral, nobody, type Pair } from '../pair.ts'

/** Two sides of agreements, in the order in which they are named. */
export const sides = (all: readonly Mention[], last: Pair): Pair => {
  const pair = pairOf(all, nobody)
  const mentions = filled(all, last).filter(
    ({ form, role }) => !(role === 'in' && (form === 'capital' || form === 'place')),
  )
  // "agreements with Chinese companies": whose firms come, and where to.
  const guest = mentions.find(
    ({ role, ownsFirm, form, who }) => role === 'with' && ownsFirm && form === 'adj' && !isCentral(who),
  )
  if (guest === undefined && pair !== null && new Set(mentions.map(({ who }) => who)).size < 2) return pair
  const host =
    mentions.find(({ who }) => who !== guest?.who)?.who ??
    [last.reporter, last.partner, pair?.reporter ?? null, pair?.partner ?? null].find(isCentral) ??
    null
  const isAmongEquals = mentions.some(({ who, role }) => who === host && role === 'bare')
  if (
    guest &&
    !isAmongEquals &&
    host !== null &&
    isCentral(host) &&
    mentions.every(({ who }) => who === guest.who || who === host)
  )
    return { reporter: guest.who, partner: host }
  // "Xinjiang signed nine papers with Kazakhstan, Uzbekistan and Kyrgyzstan": with no one of them.
  const others = new Set(mentions.filter(({ role, form }) => role === 'with' && form === 'area').map(({ who }) => who))
  const signer = mentions.find(({ role, who }) => role === 'bare' && !others.has(who))
  if (others.size > 1 && signer) return { reporter: signer.who, partner: null }
  const first = pick(
    mentions,
    ({ form, role }) => form !== 'place' && form !== 'capital' && role === 'bare',
    ({ form }) => form !== 'place',
    () => true,
  )
  const second = mentions.find(({ who }) => who !== first?.who)
  if (first === undefined) return pair ?? last
  // "27 contracts with Chinese buyers": whose they are was said before.
  if (first.role === 'with' && second === undefined && last.reporter !== null && last.reporter !== first.who)
    return { reporter: last.reporter, partner: first.who }
  return complete(first.who, second?.who ?? null, last)
}
