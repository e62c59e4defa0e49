import { commonShare } from './likeness.ts'
import { strictly } from './strictly.ts'

const SAMPLE = 1 << 16
/** Of a text in UTF-16, signs that its languages use; of its Chinese characters, those that newspapers print most. */
const [KNOWN, COMMON] = [0.85, 0.15]
const SIGNS =
  /[\n\r\t\x20-\x7e\u00a0-\u024f\u0400-\u045f\u0490\u0491\u2010-\u203a\u3000-\u301f\u4e00-\u9fff\uff00-\uffef]/g

/**
 * UTF-16 without a mark, by which byte of two is one of a few. What can be UTF-8 and has no controls is none; capitals of IBM 866 look
 * like Chinese, but like none that anybody prints.
 */
export const wideEncoding = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined => {
  if (bytes.length < 2 || bytes.length % 2 === 1) return undefined
  const sample = bytes.subarray(0, SAMPLE)
  const high = [0, 0]
  let controls = 0
  for (let at = 0; at < sample.length; at += 1) {
    const byte = sample[at] ?? 0
    const isHigh = byte === 0 || byte === 4 || byte === 0x20 || (byte >= 0x4e && byte <= 0x9f)
    if (isHigh) high[at % 2] = (high[at % 2] ?? 0) + 1
    if (byte < 9) controls += 1
  }
  // A sample may end inside a character.
  if (controls === 0 && strictly('utf-8', sample.subarray(0, sample.length - 3)) !== undefined) return undefined
  const likely = (high[0] ?? 0) > (high[1] ?? 0) ? 'utf-16be' : 'utf-16le'
  const text = new TextDecoder(likely).decode(sample)
  const known = text.match(SIGNS)?.length ?? 0
  const han = text.match(/[\u4e00-\u9fff]/g)?.length ?? 0
  if (known < text.length * KNOWN || (han > text.length / 2 && commonShare(text) < COMMON)) return undefined
  return likely
}
