import { has } from '../tokens.ts'
import type { View } from '../view.ts'
import type { Quantity } from './quantity.ts'

/** 人口约700万: how many people, which the word says. */
export const isOfPeople = ({ tokens }: View, { from, shape }: Quantity): boolean => {
  const at = has(tokens[from - 1], 'bound') ? from - 2 : from - 1
  return shape === 'number' && tokens[at]?.text === '人口'
}

/** 700万人口, "a population of 7 million": people of one country. */
export const isPopulation = ({ tokens }: View, { from, to }: Quantity): boolean =>
  /^(人口|居民|口)$/.test(tokens[to]?.text ?? '') ||
  tokens
    .slice(Math.max(0, from - 3), to)
    .some(({ text }) => /^(人口|population|населени[ея]|населення|жителей|жителів|мешканців|inhabitants)$/.test(text))
