import { type ReadText, type Stretch, spanInOriginal } from '../reading/text-as-read.ts'
import { quantitiesOf } from './numbers/read-quantities.ts'
import { sourcesOf } from './sources.ts'
import { statementsOf } from './statements.ts'
import { tokensOf } from './tokens.ts'
import { MOST_QUANTITIES } from './view.ts'

/** A stretch that states nothing because it has more numbers than any sentence; `span` as that of a claim. */
export type PassedOver = { readonly span: readonly [number, number]; readonly numbers: number }

/** Fewer figures than this are no heap, whatever they count. Looked at before anything dearer. */
const isCrowded = (text: string, { start, end }: Stretch): boolean =>
  (text.slice(start, end).match(/\d+/g)?.length ?? 0) > MOST_QUANTITIES

/** What `extractClaims` passes over in silence: heaps of numbers, as of a table whose lines were lost. */
export const passedOver = (read: ReadText): readonly PassedOver[] => {
  const crowded = read.blocks.flatMap(({ kind, sentences, language: own }) => {
    const language = own ?? read.language
    if (language === null || kind === 'table' || kind === 'reference' || kind === 'note') return []
    const stretches = statementsOf(read.text, sentences).filter((stretch) => isCrowded(read.text, stretch))
    return stretches.map((stretch) => ({ ...stretch, language }))
  })
  if (crowded.length === 0) return []
  const sourceIn = sourcesOf(read)
  return crowded
    .map(({ start, end, language }) => ({
      span: spanInOriginal(read, start, end),
      numbers: quantitiesOf(tokensOf(sourceIn(language), start, end)).length,
    }))
    .filter(({ numbers }) => numbers > MOST_QUANTITIES)
}
