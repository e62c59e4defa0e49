/** Who with whom. */
export type Pair = { readonly reporter: string | null; readonly partner: string | null }

export const nobody: Pair = { reporter: null, partner: null }

/** The state that a text speaks of as its own before it names it. */
export const HOME = 'home'

/** Nobody, and not because the text leaves it open: a part of a country's own product has no partner. */
export const ALONE = 'alone'

/** A pair as it is told: with nobody where a side stands alone. */
export const withoutAlone = ({ reporter, partner }: Pair): Pair => ({
  reporter: reporter === ALONE ? null : reporter,
  partner: partner === ALONE ? null : partner,
})

const central = new Set(['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB', 'C5', HOME])

export const isCentral = (code: string | null): boolean => code !== null && central.has(code)

/** One state of the region, and not all of it. */
export const isOneOfFive = (code: string | null): code is string => isCentral(code) && code !== 'C5'

/** The state of the region among the two that are told of. */
export const memberIn = ({ reporter, partner }: Pair): string | null => [reporter, partner].find(isOneOfFive) ?? null

export const coded = (code: string | null | undefined): string | null =>
  code === undefined || code === '-' || code === 'he' || code?.endsWith('-there') === true ? null : code

/** Whether the same two are told of, each on the other side. */
export const isReverse = (a: Pair, b: Pair): boolean => a.reporter === b.partner && a.partner === b.reporter

/** Whether the same two are told of, on whichever side each stands. */
export const isSameTwo = (a: Pair, b: Pair): boolean =>
  (a.reporter === b.reporter && a.partner === b.partner) || isReverse(a, b)

/** The other of two parties. */
export const otherOf = ({ reporter, partner }: Pair, code: string): string | null => {
  if (code === reporter) return partner
  if (code === partner) return reporter
  if (isCentral(code))
    return [reporter, partner].find((each) => each !== null && !isCentral(each) && each !== code) ?? null
  return [reporter, partner].find((each) => isCentral(each)) ?? null
}

/** "CHN-KAZ", "CHN-" (from China to where it is not said), "-" (a route of several countries). */
export const codesOf = (code: string): Pair => {
  const [reporter, partner] = code.split('-')
  return { reporter: reporter || null, partner: partner || null }
}

export const complete = (reporter: string | null, partner: string | null, last: Pair): Pair => {
  if (reporter !== null && partner === null) {
    const isNew =
      reporter !== last.reporter && reporter !== last.partner && !isCentral(reporter) && isCentral(last.reporter)
    // "Russia sold China 6 m t. Kazakhstan delivered 4": of two who are both abroad the second is still to whom.
    const isAbroad =
      last.partner !== null && last.partner !== 'WLD' && last.reporter !== null && last.reporter !== 'WLD'
    const isOneMore = isAbroad && isCentral(reporter) && !isCentral(last.reporter) && !isCentral(last.partner)
    return { reporter, partner: isNew || isOneMore ? last.partner : otherOf(last, reporter) }
  }
  if (partner !== null && reporter === null) {
    // Of a state's trade with all, the part with one.
    const isOfAll = last.partner === 'WLD' && last.reporter !== partner
    const other = isOfAll ? last.reporter : otherOf(last, partner)
    // Of one state alone that was told of, whoever the other is.
    const isLone = last.partner === null && last.reporter !== 'C5' && partner !== 'C5' && last.reporter !== partner
    if (isLone && other === null) return { reporter: last.reporter, partner }
    return { reporter: other === 'WLD' ? null : other, partner }
  }
  return reporter === null ? last : { reporter, partner }
}

/** To whom goods go: one state of Central Asia sends to another what it sent to China before. */
export const sentTo = (partner: string, last: Pair): Pair =>
  last.reporter !== null &&
  last.reporter !== partner &&
  last.reporter !== 'C5' &&
  partner !== 'C5' &&
  isCentral(last.reporter) &&
  isCentral(partner)
    ? { reporter: last.reporter, partner }
    : complete(null, partner, last)

/** Puts a country in the place of the one of its side: of five states one, of China's partners another. */
export const withPart = (whole: Pair, who: string): Pair => {
  if (who === whole.reporter || who === whole.partner) return whole
  if (whole.reporter === 'WLD') return { ...whole, reporter: who }
  if (
    isCentral(who) &&
    isCentral(whole.reporter) &&
    !isCentral(whole.partner) &&
    whole.partner !== null &&
    whole.partner !== 'WLD'
  )
    return { ...whole, reporter: who }
  return { ...whole, partner: who }
}

/** The two of a trade as those of capital, which is China's. */
export const orient = (pair: Pair): Pair =>
  pair.partner === 'CHN' && isCentral(pair.reporter) ? { reporter: 'CHN', partner: pair.reporter } : pair

/** Of a loan that was told of, who owes it. */
export const owing = (pair: Pair): Pair =>
  pair.reporter !== null && !isCentral(pair.reporter) && isCentral(pair.partner)
    ? { reporter: pair.partner, partner: pair.reporter }
    : pair

/** One state or region, and not the world. */
export const isOne = (code: string | null | undefined): code is string =>
  code != null && code !== 'WLD' && code !== ALONE
