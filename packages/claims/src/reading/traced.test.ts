import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rewriter, type Traced, untouched } from './traced.ts'

type Step = { readonly keep: number; readonly cut: number; readonly put: string }
const steps = fc.array(fc.record({ keep: fc.nat(4), cut: fc.nat(4), put: fc.constantFrom('', 'X', 'YZ', 'UVWXY') }), {
  maxLength: 12,
})

/** Copies, cuts and puts from left to right. */
const rewritten = (old: Traced, work: readonly Step[]) => {
  const out = rewriter(old)
  let at = 0
  for (const { keep, cut, put } of work) {
    const from = Math.min(old.text.length, at + keep)
    const until = Math.min(old.text.length, from + cut)
    out.copy(at, from)
    if (until > from) out.put(put, from, until)
    at = until
  }
  out.copy(at, old.text.length)
  return out.done()
}

test('letters that are copied point at themselves, also through two rewritings', () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 40, unit: fc.constantFrom(...'abcdefgh ') }),
      steps,
      steps,
      (text, first, second) => {
        const { traced } = rewritten(rewritten(untouched(text), first).traced, second)
        for (let at = 0; at < traced.text.length; at += 1) {
          const sign = traced.text[at] ?? ''
          if (/[a-h ]/.test(sign)) expect(text[traced.origin[at] ?? -1]).toBe(sign)
        }
      },
    ),
  )
})

test('origins never go back, and each lies before its end', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), steps, steps, (text, first, second) => {
      const { origin, originEnd } = rewritten(rewritten(untouched(text), first).traced, second).traced
      expect([...origin]).toEqual([...origin].sort((a, b) => a - b))
      expect([...originEnd]).toEqual([...originEnd].sort((a, b) => a - b))
      expect(origin.every((begin, at) => begin < (originEnd[at] ?? 0))).toBe(true)
    }),
  )
})

test('an offset of the old text is found in the new one, or what comes after it', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, maxLength: 30, unit: fc.constantFrom(...'abcdefgh ') }),
      steps,
      (text, work) => {
        const { traced, place } = rewritten(untouched(text), work)
        for (let offset = 0; offset < text.length; offset += 1) {
          const at = place(offset)
          expect((traced.origin[at] ?? text.length) >= offset).toBe(true)
          expect((traced.origin[at - 1] ?? -1) < offset).toBe(true)
        }
      },
    ),
  )
})
