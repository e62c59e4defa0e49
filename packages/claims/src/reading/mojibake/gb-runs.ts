import { commonShare } from '../decode/likeness.ts'
import { isAsciiLetter, type Repair } from './byte-page.ts'

/** A stretch of pairs of bytes with nothing but digits, spaces and signs of ASCII between them, within a line. */
type Run = { readonly pieces: readonly Repair[]; readonly said: string }

/** Both bytes of a character of GB 2312; Latin-1 and Windows-1252 show them alike. */
const [FIRST, LAST] = [0xa1, 0xfe]
const LINE_FEED = 0x0a
/** Fewer characters than this are no proof. */
const LEAST_SIGNS = 4
/** Of Chinese that somebody wrote about half is of the few hundred most common characters, of bytes by chance one in twenty. */
const LEAST_COMMON = 0.4
const SOUND = /^[\u3000-\u303f\u4e00-\u9fff\uff00-\uff5e“”‘’—…·①-⑳％]*$/

const decoder = new TextDecoder('gb18030')
const isByte = (unit: number): boolean => unit >= FIRST && unit <= LAST

/** Chinese in GB 2312 that was read as Latin-1 or Windows-1252. */
export const gbRuns = (text: string): readonly Repair[] =>
  [...runsOf(text)].filter(isChinese).flatMap(({ pieces }) => pieces)

const isChinese = ({ said }: Run): boolean => {
  const signs = said.match(/[\u4e00-\u9fff]/g)?.length ?? 0
  return signs >= LEAST_SIGNS && SOUND.test(said) && commonShare(said) >= LEAST_COMMON
}

function* runsOf(text: string): Generator<Run> {
  let pieces: Repair[] = []
  let said = ''
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    const start = at
    while (isByte(text.charCodeAt(at))) at += 1
    if (at > start) {
      // An odd byte has lost its other: U+FFFD, which no sound run has.
      for (let sign = start; sign < at; sign += 2) {
        const put = decode(text, sign, at)
        pieces.push({ start: sign, end: Math.min(sign + 2, at), put })
        said += put
      }
      at -= 1
    } else if ((unit >= 0x80 || unit === LINE_FEED || isAsciiLetter(unit)) && pieces.length > 0) {
      yield { pieces, said }
      pieces = []
      said = ''
    }
  }
  if (pieces.length > 0) yield { pieces, said }
}

/** What each pair of bytes is, looked up once. */
const known = new Map<number, string>()

const decode = (text: string, at: number, end: number): string => {
  if (at + 2 > end) return '\ufffd'
  const [first, second] = [text.charCodeAt(at), text.charCodeAt(at + 1)]
  const pair = (first << 8) | second
  const sign = known.get(pair) ?? decoder.decode(Uint8Array.of(first, second))
  known.set(pair, sign)
  return sign
}
