import { has, isSign, type Token } from '../tokens.ts'
import { isYear } from './not-a-claim.ts'

const isState = (token: Token | undefined): boolean => has(token, 'area') || has(token, 'adj')

/** A whole number right at a state: "Turkey (961)", «с китайским – 1340». */
const isAtState = (tokens: readonly Token[], at: number): boolean =>
  isSign(tokens[at - 1], '-(（:：') &&
  isState(tokens[at - 2]) &&
  isSign(tokens[at + 1] ?? tokens[at - 1], isSign(tokens[at - 1], '(（') ? ')）' : ',;.。，；-:：')

const isBare = (next: Token | undefined): boolean =>
  !['scale', 'unit', 'month', 'year', 'count'].some((kind) => has(next, kind))

/** "с российским капиталом их 2390, с китайским – 1967": a number of a list of counts, of which no other is like a year. */
export const isOfCounts = (tokens: readonly Token[], at: number): boolean => {
  if (has(tokens[at + 1], 'year')) return false
  const isCount = (place: number): boolean =>
    tokens[place]?.number?.digits === true && tokens[place]?.number?.places === 0 && !isYear(tokens[place])
  // «1060 вместо 1984»
  if (/^(вместо|замість|instead of)$/.test(tokens[at - 1]?.text ?? '')) return isCount(at - 2)
  if (!isAtState(tokens, at)) return false
  for (let place = Math.max(2, at - 40); place < Math.min(tokens.length, at + 40); place += 1)
    if (isCount(place) && (tokens[place]?.number?.value ?? 0) > 31 && isBare(tokens[place + 1])) return true
  return false
}
