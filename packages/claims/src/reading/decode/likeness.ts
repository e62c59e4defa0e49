import { cyrillicLikeness, isOurCyrillic } from '../cyrillic.ts'
import { COMMON_HAN } from './common-han.ts'

/** What characters beyond ASCII count that a text of no language has in such number: frames, signs of other scripts. */
const STRANGE = -8
/** A Chinese character beyond the first level, as of the traditional script. */
const RARE = -2
const ORDINARY = /[\u00a0«»„“”‘’–—…№§°±·•©®€£¥×\u2460-\u2473、。，；：？！（）《》％]/
/** Less than this is text in no encoding. */
export const LEAST_LIKENESS = -1

/** How much a text looks like Russian or Ukrainian beyond its ASCII, in bits a character over chance. */
export const asCyrillic = (text: string): number => {
  const words = text.match(/[\u0400-\u04ff]{1,40}/g) ?? []
  const own = words.filter((word) => [...word].every((letter) => isOurCyrillic(letter.charCodeAt(0))))
  const lengthOf = (all: readonly string[]): number => all.reduce((sum, { length }) => sum + length, 0)
  // Latin letters beside Cyrillic ones; the Latin i stands in for the Ukrainian one.
  const mixed = text.match(/(?<=[A-HJ-Za-hj-z])[\u0400-\u04ff]|[\u0400-\u04ff](?=[A-HJ-Za-hj-z])/g)?.length ?? 0
  const strange = strangeIn(text, /[\u0400-\u04ff]/) + lengthOf(words) - lengthOf(own) + mixed
  const all = lengthOf(own) + strange
  return all === 0 ? 0 : (cyrillicLikeness(own) * lengthOf(own) + strange * STRANGE) / all
}

/** Of Chinese: half of what newspapers print are a few hundred characters, and nearly all are in the first level of GB 2312. */
export const asChinese = (text: string): number => {
  const han = text.match(/[\u3400-\u9fff]/g) ?? []
  const strange = strangeIn(text, /[\u3400-\u9fff]/)
  const common = han.filter((sign) => COMMON_HAN.has(sign)).length
  const rare = han.filter((sign) => !firstLevel.has(sign)).length
  const all = han.length + strange
  return all === 0 ? 0 : (common * 1.5 - (han.length - common - rare) / 2 + rare * RARE + strange * STRANGE) / all
}

/** Of Chinese characters, the share of those that newspapers print most. */
export const commonShare = (text: string): number => {
  const han = text.match(/[\u4e00-\u9fff]/g) ?? []
  return han.length === 0 ? 0 : han.filter((sign) => COMMON_HAN.has(sign)).length / han.length
}

/** Of languages of the Latin alphabet: letters with marks stand beside letters of ASCII. */
export const asLatin = (text: string): number => {
  const marked = text.match(/[À-ÖØ-öø-ÿŒœŠšŸŽž]/g)?.length ?? 0
  const beside = text.match(/(?<=[A-Za-z])[À-ÖØ-öø-ÿŒœŠšŸŽž]|[À-ÖØ-öø-ÿŒœŠšŸŽž](?=[A-Za-z])/g)?.length ?? 0
  const strange = strangeIn(text, /[À-ÖØ-öø-ÿŒœŠšŸŽž]/)
  const all = marked + strange
  return all === 0 ? 0 : (beside + (marked - beside + strange) * STRANGE) / all
}

const strangeIn = (text: string, own: RegExp): number => {
  let count = 0
  for (const [sign] of text.matchAll(/[^\0-\x7f]/gu)) if (!own.test(sign) && !ORDINARY.test(sign)) count += 1
  return count
}

const firstLevel: ReadonlySet<string> = new Set(
  new TextDecoder('gb18030').decode(
    Uint8Array.from({ length: (0xd8 - 0xb0) * 94 * 2 }, (_, at) =>
      at % 2 === 0 ? 0xb0 + Math.floor(at / 188) : 0xa1 + (((at - 1) / 2) % 94),
    ),
  ),
)
