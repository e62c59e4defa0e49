import type { Quantity } from '../numbers/quantity.ts'
import { has, isSign, type Token } from '../tokens.ts'
import type { View } from '../view.ts'
import type { Period } from './named/periods.ts'

const isLink = (token: Token): boolean =>
  isSign(token, ',，、') || has(token, 'and') || has(token, 'bound') || /^(in|в|у|of|at)$/.test(token.text)

/** Which of some things in order follow one another with nothing but the links of a list between them. */
const runs = (
  tokens: readonly Token[],
  all: readonly { readonly from: number; readonly to: number }[],
): readonly (readonly number[])[] => {
  const found: number[][] = []
  all.forEach(({ from }, at) => {
    const last = all[at - 1]
    const isNext = last !== undefined && from - last.to <= 3 && tokens.slice(last.to, from).every(isLink)
    if (isNext) found.at(-1)?.push(at)
    else found.push([at])
  })
  return found.filter((run) => run.length > 1)
}

/** "in 2022, 2023 and 2024 … 5, 6 and 7 billion, respectively": which number each of some times is told of, by its place in a list as long. */
export const respectiveTimes = (view: View, quantities: readonly Quantity[]): ReadonlyMap<Period, number> => {
  const times = view.periods.filter(({ isBase, kind, start }) => !isBase && kind === 'plain' && start !== null)
  const isRespective = view.tokens.some((token) => has(token, 'resp'))
  const lists = runs(view.tokens, quantities)
  const owners = new Map<Period, number>()
  const used = new Set<readonly number[]>()
  for (const run of runs(view.tokens, times)) {
    if (!isRespective && run.length < 3) continue
    const list = lists.find((each) => each.length === run.length && !used.has(each))
    if (list === undefined) continue
    used.add(list)
    run.forEach((place, at) => {
      const [period, index] = [times[place], list[at]]
      if (period !== undefined && index !== undefined) owners.set(period, index)
    })
  }
  return owners
}
