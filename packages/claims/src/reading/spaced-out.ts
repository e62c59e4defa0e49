import { type Rewritten, rewriter, type Traced } from './traced.ts'

/** So many characters with a space behind each, in a line where nearly no other stand, are set wide. */
const LEAST = 8
const LEAST_SHARE = 0.5
const WIDE = /(?<=[\u3400-\u9fff]) (?=[\u3400-\u9fff])/g
const HAN = /[\u3400-\u9fff]/g
/** A space beside a Chinese character, or between a digit and its point or sign. */
const INNER =
  /(?<=[\u3400-\u9fff，。、；：％]) | (?=[\u3400-\u9fff，。、；：％])|(?<=\d) (?=[.,]\s?\d)|(?<=\d ?[.,]) (?=\d)/g

/** 34 . 6亿, 2 .1 %: spaces around the point of a number of Chinese. */
const POINT = /(?<=\d) (?=\. ?\d{1,3} ?[亿万千百%])|(?<=\d ?\.) (?=\d{1,3} ?[亿万千百%])/g

/** 1 6 8 . 4 亿 美 元: each digit of a number of Chinese set apart, with its scale and its money. */
const WIDE_NUMBER = /(?<![\d.,] ?)\d(?: \d)+(?: ?\. ?\d(?: \d)*)? ?(?:[万亿] ?)+(?:[美欧] ?元|元)?/g

const insideNumbers = (line: string): readonly { readonly index: number }[] =>
  [...line.matchAll(WIDE_NUMBER)].flatMap(({ 0: number, index: at }) =>
    [...number.trimEnd().matchAll(/ /g)].map(({ index }) => ({ index: at + index })),
  )

/** 1——11月: a dash of two signs between digits. */
const DASH = /(?<=\d[-—–])[-—–](?=\d)/g

/** "1.9 bil lion", «2,4 мил лиарда»: a space within the word of a scale. */
const SCALE =
  /(?<=\b(?:bil|mil|tril)) (?=lions?\b)|(?<=\b(?:bill|mill|trill)) (?=ions?\b)|(?<=\d ?мил) (?=лион|лиард)|(?<=\d ?мл) (?=[нр]д? )|(?<=\d ?тыс) (?=яч)|(?<=\d ?мільй?) (?=йон|он|ярд)/giu

const gapsOf = (line: string, signs: number, isWide: boolean): readonly { readonly index: number }[] =>
  signs === 0
    ? [...line.matchAll(SCALE)]
    : [...line.matchAll(isWide ? INNER : POINT), ...line.matchAll(DASH), ...insideNumbers(line)]
        .toSorted((a, b) => a.index - b.index)
        .filter(({ index }, at, all) => index !== all[at - 1]?.index)

/** 中吉 乌公路 全长 约 937 公 里 ，2018 年: a line of prose with spaces between words that Chinese does not part. */
const LEAST_IN_PROSE = 4
const TORN_STOP = /[\u3400-\u9fff\d] [，。；]/

const isTornProse = (line: string, wide: number): boolean =>
  wide > 0 && /[，。]/.test(line) && (wide >= LEAST_IN_PROSE || TORN_STOP.test(line))

/** Lines of Chinese that a copy set with a space behind each character, or within words, closed up. */
export const closedUp = (traced: Traced): Rewritten => {
  const { text } = traced
  const out = rewriter(traced)
  let kept = 0
  for (const { 0: line, index } of text.matchAll(/[^\n]+/g)) {
    const wide = line.match(WIDE)?.length ?? 0
    const signs = line.match(HAN)?.length ?? 0
    const isWide = (wide >= LEAST && wide >= signs * LEAST_SHARE) || isTornProse(line, wide)
    for (const { index: at } of gapsOf(line, signs, isWide)) {
      out.copy(kept, index + at)
      kept = index + at + 1
    }
  }
  out.copy(kept, text.length)
  return out.done()
}
