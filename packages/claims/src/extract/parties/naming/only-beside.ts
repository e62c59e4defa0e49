import { has, isSign, senseOf, type Token } from '../../tokens.ts'

const isPassed =
  /^(обош(ел|ла|ло|ли)$|обійш(ов|ла|ло|ли)$|overt(ook|ake|akes|aking|aken)|surpass|outpac|outstrip|displac|обогна|обгоня|опереди|опережа|потесни|вытесни|випереди|випереджа|обігна|потісни|витісни|超越|赶超|取代)/

/** "China overtook Russia": who was passed is only held against who passed. */
export const isRival = (tokens: readonly Token[], at: number, form: string): boolean =>
  (form === 'area' || form === 'capital') &&
  // "ahead of Russia (16.1%)" has a number of its own
  !(isSign(tokens[at + 1], '(（') && tokens.slice(at + 2, at + 4).some(({ number }) => number)) &&
  (isPassed.test(tokens[at - 1]?.text ?? '') || (tokens[at - 1]?.text === 'of' && tokens[at - 2]?.text === 'ahead'))

/** "It is followed by Uzbekistan", "за ним следует Узбекистан": the number is of who comes next. */
export const isFollowed = (tokens: readonly Token[], at: number): boolean =>
  has(tokens[at], 'country') &&
  ((/^(is|was|are|were)$/.test(tokens[at + 1]?.text ?? '') && /^followed/.test(tokens[at + 2]?.text ?? '')) ||
    (tokens[at - 1]?.text === 'за' && /^(след|идут|идет|іде|йде|йдуть|слід)/.test(tokens[at + 1]?.text ?? '')))

/** "the largest partner of China in Central Asia": among whom. */
export const isOfPartners = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 6), at).some((token) => has(token, 'partner'))

const recipient = /^(одержувач\S*|отримувач\S*|реципієнт\S*|получател\S*|реципиент\S*|recipients?|destinations?)$/

/** "the largest recipient of Chinese investment in the region" */
const isOfRecipients = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 6), at).some(({ text }) => recipient.test(text))

/** "ranks first in the region", "занимает первое место в Центральной Азии": among whom somebody is held to be the first. */
export const isOfRank = (tokens: readonly Token[], at: number, code: string | null): boolean =>
  // "one of the largest fields in the world"
  (code === 'WLD' && tokens.slice(Math.max(0, at - 6), at).some(({ text }) => superlative.test(text))) ||
  (code === 'C5' &&
    (isOfPartners(tokens, at) ||
      isOfRecipients(tokens, at) ||
      tokens
        .slice(Math.max(0, at - 4), at)
        .some(({ text }) =>
          /^(место|місце|first|second|third|ranks|ranked|лид[ие]р\S*|лідир\S*|лідер\S*)$/.test(text),
        )))

export const superlative = /^(largest|biggest|longest|richest|busiest|highest|крупнейш\S*|самы[йхме]\S*|найбільш\S*)$/

const borders = /^(borders|bordering|граничит|граничащ\S*|межує|межуюч\S*)$/

/** "Xinjiang, which borders Kazakhstan and Tajikistan": told only of where another lies. */
export const isNeighbour = (tokens: readonly Token[], at: number): boolean => {
  let verb = at - 1
  while (
    verb > at - 10 &&
    (['area', 'and', 'article', 'prep', 'with'].some((kind) => has(tokens[verb], kind)) || isSign(tokens[verb], ','))
  )
    verb -= 1
  if (!borders.test(tokens[verb]?.text ?? '')) return false
  const lead = tokens[verb - 1]
  return isSign(lead, ',') || /^(that|which|котор\S+|який|яка|яке)$/.test(lead?.text ?? '')
}

const among = /^(серед|среди|among|of all)$/

/** «Серед країн Центральної Азії найбільше вивіз Казахстан», "among the five, Kazakhstan sold most". */
const isOneAmong = (tokens: readonly Token[], at: number): boolean =>
  (senseOf(tokens[at], 'area') === 'C5' || senseOf(tokens[at], 'region') === 'C5') &&
  tokens.slice(Math.max(0, at - 3), at).some(({ text }) => among.test(text)) &&
  tokens
    .slice(at + 1, at + 16)
    .some((token) => /^(KAZ|KGZ|TJK|TKM|UZB)$/.test(senseOf(token, 'area') ?? '') && !has(token, 'prep'))

/** 中亚五国中，哈萨克斯坦…: of whom one is told of, and not all. */
export const isAmong = (tokens: readonly Token[], at: number): boolean =>
  isOneAmong(tokens, at) ||
  (senseOf(tokens[at], 'area') === 'C5' &&
    /^(中|里|当中|之中)$/.test(tokens[at + 1]?.text ?? '') &&
    (isSign(tokens[at + 2], ',，') || has(tokens[at + 2], 'area')))

/** 中国是哈萨克斯坦最大出口市场: who is called a partner, and not whose. */
export const isBeforeOwner = (tokens: readonly Token[], at: number): boolean =>
  /^(是|为|成为|仍是|仍为)$/.test(tokens[at + 1]?.text ?? '') && has(tokens[at + 2], 'area')
