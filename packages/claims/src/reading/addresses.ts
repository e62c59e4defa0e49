import type { Stretch } from './text-as-read.ts'
import { type Rewritten, rewriter, type Traced } from './traced.ts'

/** The longest address that is taken whole. */
const LONGEST = 2000
const LONGEST_NAME = 64
const FULL_LINE = 50

/**
 * Addresses of pages and of mail, blanked: their digits are no figures. An address that a line end breaks goes on in the next line.
 */
export const withoutAddresses = (traced: Traced): Rewritten => {
  const { text } = traced
  const out = rewriter(traced)
  let kept = 0
  for (const { index } of text.matchAll(/:\/\/|\bwww\.|@|\bdoi\.org\/|\b10\.\d{4,5}\/(?=[\w.-]{0,30}[a-z])/gi)) {
    if (index < kept) continue
    const found = text[index] === '@' ? mailAround(text, index, kept) : pageAround(text, index, kept)
    if (found === undefined) continue
    out.copy(kept, Math.max(kept, startOfLonely(text, found)))
    kept = found.end
  }
  out.copy(kept, text.length)
  return out.done()
}

/** An address alone on its line goes with the line end before it: a blank line would part what it stands in. */
const startOfLonely = (text: string, { start, end }: Stretch): number =>
  text[start - 1] === '\n' && text[end] === '\n' ? start - 1 : start

const isAddressSign = (sign: string | undefined): boolean =>
  sign !== undefined && /[!#-;=?-Z_a-z~]/.test(sign) && sign !== "'" && sign !== '(' && sign !== ')'

const pageAround = (text: string, at: number, least: number): Stretch => {
  let start = at
  while (start > least && at - start < 10 && /[a-z]/i.test(text[start - 1] ?? '')) start -= 1
  let end = at
  for (;;) {
    while (end - start < LONGEST && isAddressSign(text[end])) end += 1
    const more = continuation(text, start, end)
    if (more === undefined || end - start >= LONGEST) break
    end = more
  }
  while (end > at && /[.,;:!?]/.test(text[end - 1] ?? '')) end -= 1
  return { start, end: Math.max(end, at + 1) }
}

/** Where an address goes on after a line end: behind a sign that ends none, or where it fills its line and the next word looks like its rest. */
const continuation = (text: string, start: number, end: number): number | undefined => {
  if (text[end] !== '\n') return undefined
  const next = end + 1
  const word = /^[\w%~.=&?/-]{1,200}/.exec(text.slice(next, next + 200))?.[0] ?? ''
  if (word === '') return undefined
  const isOpen = /[/\-_=&?%]/.test(text[end - 1] ?? '')
  const isFull = end - start >= FULL_LINE || end - text.lastIndexOf('\n', end - 1) > FULL_LINE
  const isRest = isFull && /[\d/]/.test(word) && /[a-z0-9][/_=-][a-z0-9]|\.(html?|php|pdf)\b/i.test(word)
  return isOpen || isRest ? next : undefined
}

const mailAround = (text: string, at: number, least: number): Stretch | undefined => {
  let start = at
  while (start > least && at - start < LONGEST_NAME && /[\w.+-]/.test(text[start - 1] ?? '')) start -= 1
  const host = /^@[\w-]{1,63}(\.[\w-]{1,63}){1,5}/.exec(text.slice(at, at + 400))?.[0]
  return start === at || host === undefined ? undefined : { start, end: at + host.length }
}
