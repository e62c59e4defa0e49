import type { Quantity } from '../numbers/quantity.ts'
import { has, isSign } from '../tokens.ts'
import type { View } from '../view.ts'

const growthNoun = /^(growth|growth rate|рост|роста|прирост|темп|темпы|зростання|приріст|темпи)$/

/** "Growth slowed to 8 percent", "рост снизился до 8 %": how fast something grows still, however slower than before. */
export const isGrowthTo = ({ tokens, quantities }: View, { from, unit, isSigned }: Quantity): boolean => {
  if (unit !== 'percent' || isSigned || !/^(to|до)$/.test(tokens[from - 1]?.text ?? '')) return false
  const start = Math.max(quantities.findLast(({ to }) => to <= from)?.to ?? 0, from - 16)
  const clause = tokens.slice(start, from)
  const noun = clause.findIndex(({ text }) => growthNoun.test(text))
  return (
    noun >= 0 &&
    clause.slice(noun + 1).some((token) => has(token, 'down') || has(token, 'up')) &&
    !clause.slice(noun).some((token) => isSign(token, ',;:('))
  )
}
