import type { Stretch } from '../reading/text-as-read.ts'

const shortened = /(?:^|[\s(])(?:г|гг|р|рр|тыс|тис|млн|млрд|трлн|руб|дол|долл|кв|куб)\.\s*$/

const goesOn = /^\s*(?:[-–—(\d]|\p{Lu}{2,}(?!\p{L})|TEU)/u

/** "Now it is 2 млрд. КНР остаётся": behind a number of so many only a unit goes on. */
const scaled = /(?:тыс|тис|млн|млрд|трлн)\.\s*$/
const begins = /^\s*(?!ДФ[ЕЭ]|США)[\u0400-\u042f]{2,}(?!\p{L})/u

const LONGEST = 1500

/** Chinese says in so many signs what other languages say in three times as many. */
const LONGEST_CHINESE = 600

const isChinese = (said: string): boolean => (said.match(/\p{Script=Han}/gu)?.length ?? 0) > said.length / 4

/** Where a piece that goes on ends: behind its last comma, or else before its last space, that parts no number. */
const endOfPiece = (said: string): number => {
  const half = said.length >> 1
  const lastOf = (sign: RegExp): number | undefined => [...said.slice(half).matchAll(sign)].at(-1)?.index
  const comma = lastOf(/[;，；、]|,(?=\D)/gu)
  if (comma !== undefined) return half + comma + 1
  return half + (lastOf(/(?<!\d) /gu) ?? said.length - half)
}

/** A stretch cut into pieces that can be read in bounded time: no sentence is so long. */
const pieces = (text: string, { start, end }: Stretch): readonly Stretch[] => {
  const longest = isChinese(text.slice(start, Math.min(end, start + LONGEST))) ? LONGEST_CHINESE : LONGEST
  const cut: Stretch[] = []
  for (let from = start; from < end; ) {
    const to = end - from <= longest ? end : from + endOfPiece(text.slice(from, from + longest))
    cut.push({ start: from, end: to })
    from = to
  }
  return cut
}

/** "… 54 bn [4] - In the same year …": where a list that lost its lines has its next item, behind the mark of a source. */
const items = (text: string, { start, end }: Stretch): readonly Stretch[] => {
  const cut: Stretch[] = []
  let from = start
  for (const { index } of text.slice(start, end).matchAll(/(?<=\[\d{1,2}\]) [-–—•] /g)) {
    cut.push({ start: from, end: start + index })
    from = start + index + 3
  }
  return [...cut, { start: from, end }]
}

/** Sentences, those joined that a shortened word parts: "в 2024 г. — 15 %", "600 тис. ДФЕ", "2 трлн руб. (27 млрд долл.)". */
export const statementsOf = (text: string, sentences: readonly Stretch[]): readonly Stretch[] => {
  const joined: Stretch[] = []
  for (const sentence of sentences) {
    const last = joined.at(-1)
    const said = last ? text.slice(Math.max(last.start, last.end - 8), last.end) : ''
    const next = text.slice(sentence.start, sentence.start + 8)
    const isOne =
      last !== undefined &&
      sentence.end - last.start < 600 &&
      shortened.test(said) &&
      goesOn.test(next) &&
      !(scaled.test(said) && begins.test(next))
    if (isOne && last) joined[joined.length - 1] = { start: last.start, end: sentence.end }
    else for (const item of items(text, sentence)) for (const piece of pieces(text, item)) joined.push(piece)
  }
  return joined
}
