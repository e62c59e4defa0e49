import { has, isSign, type Token } from '../tokens.ts'

/** 在1%水平上显著, "significant at the 5 % level": how sure a model is. */
export const isOfProof = (tokens: readonly Token[], to: number): boolean =>
  /^%(的?(显著性)?水平|的?显著性|level)/.test(said(tokens, to)) && /显著|significan/.test(said(tokens, to - 8))

const said = (tokens: readonly Token[], from: number): string =>
  tokens
    .slice(Math.max(0, from), from + 18)
    .map(({ text }) => text)
    .join('')

export const touches = (a: Token | undefined, b: Token | undefined): boolean =>
  a !== undefined && b !== undefined && a.end === b.start

/** How many tokens from a place on are one date, time, phone number or code written in digits; 0 if none. */
export const codeAt = (tokens: readonly Token[], from: number): number => {
  if (!tokens[from]?.number?.digits) return 0
  const dialled = dialledAt(tokens, from)
  if (dialled > 0) return dialled
  let [to, groups] = [from + 1, 1]
  const sign = tokens[to]?.text ?? ''
  if (!'./:-('.includes(sign) || sign === '') return 0
  while (
    isSign(tokens[to], sign) &&
    tokens[to + 1]?.number?.digits &&
    touches(tokens[to], tokens[to + 1]) &&
    touches(tokens[to - 1], tokens[to])
  ) {
    to += 2
    groups += 1
  }
  const isTime = sign === ':' && groups === 2 && (tokens[from + 2]?.text.length ?? 0) === 2
  const isPair = sign === '/' && groups === 2 && fractionAt(tokens, from) === null
  const isDate = sign === '.' && groups >= 2 && (tokens[from]?.number?.places ?? 0) > 0
  return groups >= 3 || isTime || isPair || isDate ? to - from : 0
}

/** "8 (72833) 5-44-10": a number with the code of its town, in groups. */
const dialledAt = (tokens: readonly Token[], from: number): number => {
  if (!isSign(tokens[from + 1], '(（') || !isSign(tokens[from + 3], ')）')) return 0
  const isGroup = (at: number): boolean => /^\d{1,4}$/.test(tokens[at]?.text ?? '')
  if (!/^\d{3,5}$/.test(tokens[from + 2]?.text ?? '') || !isGroup(from + 4) || !isSign(tokens[from + 5], '-')) return 0
  let to = from + 5
  while (isSign(tokens[to], '-') && touches(tokens[to - 1], tokens[to]) && isGroup(to + 1)) to += 2
  return to - from
}

/** "on form KDT-2 in 3 copies": the number of a name. */
export const isOfCode = (tokens: readonly Token[], to: number): boolean => {
  const [letters, dash, digits] = tokens.slice(Math.max(0, to - 3), to)
  return isSign(dash, '-') && touches(letters, dash) && touches(dash, digits) && /\p{L}$/u.test(letters?.text ?? '')
}

/** "(+992) 37 221", "+7 (717) 25": what is dialled. */
export const isDialled = (tokens: readonly Token[], from: number, to: number): boolean =>
  isSign(tokens[from - 1], '+') &&
  touches(tokens[from - 1], tokens[from]) &&
  isSign(tokens[to], ')(（）') &&
  tokens[to + 1]?.number !== undefined &&
  (isSign(tokens[from - 2], '(（') || isSign(tokens[to], '(（'))

/** "Highway A3": a letter that stands at its number. */
export const isLettered = (tokens: readonly Token[], from: number): boolean => {
  const [letter, token] = [tokens[from - 1], tokens[from]]
  return letter?.text === 'a' && token?.number?.digits === true && touches(letter, token)
}

const readers = /^(просмотр|прочт|прочит|коммент|лайк|перегляд|комент|вподоб|views$|comments$)/

/** "Просмотров: 1845": what a page counts of its readers. */
export const isOfReaders = (tokens: readonly Token[], from: number): boolean =>
  isSign(tokens[from - 1], ':') && readers.test(tokens[from - 2]?.text ?? '')

/** «увійшов до десятки», "вошёл в первую пятёрку": the first of a list, however many they are. */
export const isTopOf = (tokens: readonly Token[], from: number): boolean =>
  (tokens[from - 1]?.text === 'top' && /^(the|its|their)$/.test(tokens[from - 2]?.text ?? '')) ||
  (/^(десятк|двадцятк|двадцатк|п'ятірк|пят[её]рк|трійк|тройк)/.test(tokens[from]?.text ?? '') &&
    tokens
      .slice(Math.max(0, from - 4), from)
      .some(({ text }) => /^(увійш|ввійш|входит|вош[её]л|вошл|потрапи|попал|перш|перв|топ|велик|больш)/.test(text)))

/** "9/10 экспорта", "2/3 of imports": a part in figures of something that is named behind it, and no date or grade; else null. */
export const fractionAt = (tokens: readonly Token[], from: number): number | null => {
  const [before, few, sign, many, next] = [from - 1, from, from + 1, from + 2, from + 3].map((at) => tokens[at])
  const [part, whole] = [few?.number, many?.number]
  if (!isSign(sign, '/') || !part?.digits || !whole?.digits || !touches(few, sign) || !touches(sign, many)) return null
  const isPart = [3, 4, 5, 6, 8, 10].includes(whole.value) && part.value < whole.value && Number.isInteger(part.value)
  const isOfThing =
    next !== undefined &&
    (has(next, 'head') ||
      has(next, 'adj') ||
      has(next, 'of') ||
      has(next, 'goods') ||
      has(next, 'foreign') ||
      /^(всего|всех|усього|всіх)$/.test(next.text))
  return isPart && part.value > 0 && isOfThing && !has(before, 'skipnum') && !isSign(before, '/-№')
    ? part.value / whole.value
    : null
}
