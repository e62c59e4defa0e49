import type { Kind } from '../../kinds/kind.ts'
import { isTrade } from '../../kinds/topics.ts'
import { isSign } from '../../tokens.ts'
import type { View } from '../../view.ts'
import type { Pair } from '../pair.ts'
import type { LastPairs } from '../told-before/last-pairs.ts'

/** "Almaty: 35 %", after the share of another's goods in the imports of its state: the same share in one place of it. */
export const shareInPlace = ({ mentions, tokens }: View, { kind, topic }: Kind, { level }: LastPairs): Pair | null => {
  if (!level || !isTrade(kind) || topic !== null || level.kind !== kind || level.pair.partner === null) return null
  const isThere = mentions.every(
    ({ form, code }) => (form === 'place' || form === 'capital') && code === level.pair.reporter,
  )
  const isLine = mentions.length > 0 || tokens.slice(0, 6).some((token) => isSign(token, ':：'))
  return isThere && isLine ? level.pair : null
}
