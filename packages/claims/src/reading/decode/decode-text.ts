import { CorridorError } from '@corridor/contracts'
import { declaredEncoding } from './declared-encoding.ts'
import { asChinese, asCyrillic, asLatin, LEAST_LIKENESS } from './likeness.ts'
import { strictly } from './strictly.ts'
import { wideEncoding } from './wide-encoding.ts'

/** A text out of bytes, and the encoding it was in, by its WHATWG name. */
export type Decoded = { readonly text: string; readonly encoding: string }

/** So many bytes from the first beyond ASCII on tell an encoding. */
const SAMPLE = 1 << 16
/** Of bad sequences in UTF-8 to good ones: a file that was cut or patched is still UTF-8. */
const FEW = 1 / 50
/** Of controls in a text: more are no text. */
const MOST_CONTROLS = 1 / 200

const LEGACY: readonly (readonly [string, (text: string) => number])[] = [
  ['windows-1251', asCyrillic],
  ['koi8-r', asCyrillic],
  ['koi8-u', asCyrillic],
  ['ibm866', asCyrillic],
  ['iso-8859-5', asCyrillic],
  ['gb18030', asChinese],
  ['gb18030', asCyrillic],
  ['windows-1252', asLatin],
]

/**
 * Bytes as text. A mark at the front decides; then UTF-8, which no text of another encoding is by accident; then what the file
 * declares of itself, if its bytes can be that; then the letters. `place` names the file in the error.
 * @throws NoText where the bytes are no text
 */
export const decodeText = (bytes: Uint8Array, place?: string): Decoded => {
  const kind = foreignKind(bytes)
  if (kind !== undefined) throw noText(`this is ${kind} and no text`, place)
  const marked = markedEncoding(bytes)
  if (marked !== undefined) return checked({ text: new TextDecoder(marked).decode(bytes), encoding: marked }, place)
  const wide = wideEncoding(bytes)
  if (wide !== undefined) return { text: new TextDecoder(wide).decode(bytes), encoding: wide }
  const utf8 = asUtf8(bytes)
  if (utf8 !== undefined) return checked(utf8, place)
  const declared = declaredEncoding(bytes)
  const believed = declared === undefined ? undefined : strictly(declared, bytes)
  if (believed !== undefined) return checked(believed, place)
  const encoding = likeliest(bytes)
  if (encoding === undefined) throw noText('its bytes are text in no encoding that Corridor knows', place)
  return checked({ text: new TextDecoder(encoding).decode(bytes), encoding }, place)
}

const noText = (message: string, place: string | undefined): CorridorError =>
  new CorridorError('NoText', message, place === undefined ? {} : { place })

/** Files that begin with these bytes hold no text as it stands. */
const FOREIGN: readonly (readonly [string, string])[] = [
  ['\x89PNG', 'a picture'],
  ['GIF8', 'a picture'],
  ['\xff\xd8\xff', 'a picture'],
  ['RIFF', 'a picture or a sound'],
  ['II*\0', 'a picture'],
  ['PK\x03\x04', 'an archive'],
  ['PK\x05\x06', 'an archive'],
  ['\x1f\x8b', 'an archive'],
  ['7z\xbc\xaf', 'an archive'],
  ['Rar!', 'an archive'],
  ['%PDF-', 'a PDF'],
  ['\xd0\xcf\x11\xe0', 'a document of an old office program'],
  ['{\\rtf', 'a document in RTF'],
  ['\x7fELF', 'a program'],
  ['MZ\x90', 'a program'],
]

const foreignKind = (bytes: Uint8Array): string | undefined => {
  const head = String.fromCharCode(...bytes.subarray(0, 8))
  return FOREIGN.find(([magic]) => head.startsWith(magic))?.[1]
}

const markedEncoding = (bytes: Uint8Array): string | undefined => {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined
}

/** UTF-8, also with a few bad places in many good ones. */
const asUtf8 = (bytes: Uint8Array): Decoded | undefined => {
  const strict = strictly('utf-8', bytes)
  if (strict) return strict
  const text = new TextDecoder('utf-8').decode(bytes)
  let [bad, good] = [0, 0]
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit === 0xfffd) bad += 1
    else if (unit >= 0x80) good += 1
  }
  return bad <= good * FEW || (bad === 1 && text.endsWith('\ufffd')) ? { text, encoding: 'utf-8' } : undefined
}

const likeliest = (bytes: Uint8Array): string | undefined => {
  const first = bytes.findIndex((byte) => byte >= 0x80)
  const sample = bytes.subarray(Math.max(0, first - 64), first + SAMPLE)
  const [best] = LEGACY.flatMap(([encoding, likeness]) => {
    // A sample may end inside a character.
    const decoded = strictly(encoding, sample) ?? strictly(encoding, sample.subarray(0, -1))
    return decoded ? [[encoding, likeness(decoded.text)] as const] : []
  }).toSorted((a, b) => b[1] - a[1])
  return best && best[1] > LEAST_LIKENESS ? best[0] : undefined
}

const checked = (decoded: Decoded, place: string | undefined): Decoded => {
  let controls = 0
  for (let at = 0; at < decoded.text.length; at += 1) if (isControl(decoded.text.charCodeAt(at))) controls += 1
  if (controls > decoded.text.length * MOST_CONTROLS + 2) throw noText('it holds bytes that no text has', place)
  return decoded
}

/** Controls but for tab, line ends and the escape of terminals, which texts hold. */
const isControl = (unit: number): boolean => unit < 9 || (unit > 0x0d && unit < 0x20 && unit !== 0x1b)
