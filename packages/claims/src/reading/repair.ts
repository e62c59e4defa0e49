import { withoutAddresses } from './addresses.ts'
import { withoutGlosses } from './glosses.ts'
import { type Lexicon, lexiconOf, mendWords } from './hyphenation.ts'
import { repairMojibake } from './mojibake/repair-mojibake.ts'
import { withoutNoteMarks } from './note-marks.ts'
import { inOneAlphabet } from './one-alphabet.ts'
import { plainSigns } from './plain-signs.ts'
import { withoutReferences } from './references.ts'
import { closedUp } from './spaced-out.ts'
import { withoutTags } from './tags.ts'
import { untorn } from './torn-words.ts'
import { type Rewritten, untouched } from './traced.ts'

/** A text with its characters in order, still in its lines. */
export type Repaired = Rewritten & { readonly lexicon: () => Lexicon }

/** Repairs what is wrong inside lines, from the bytes up: each step relies on those before it. */
export const repair = (original: string): Repaired => {
  let traced = untouched(original)
  const places: Rewritten['place'][] = []
  const run = (step: (before: typeof traced) => Rewritten): void => {
    const rewritten = step(traced)
    traced = rewritten.traced
    places.push(rewritten.place)
  }
  for (const step of [
    repairMojibake,
    withoutTags,
    withoutReferences,
    plainSigns,
    inOneAlphabet,
    closedUp,
    untorn,
    withoutGlosses,
    withoutAddresses,
    withoutNoteMarks,
  ])
    run(step)
  const { text } = traced
  const lexicon = once(() => lexiconOf(text))
  run((before) => mendWords(before, lexicon))
  return { traced, lexicon, place: (offset) => places.reduce((at, place) => place(at), offset) }
}

const once = <T>(make: () => T): (() => T) => {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}
