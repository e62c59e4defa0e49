import { has, type Token } from '../tokens.ts'

/** "have each invested 350 m", "each have a 50 % stake": behind the verb of each. */
export const isEachActing = (tokens: readonly Token[], from: number): boolean => {
  let at = from - 1
  while (at > from - 4 && (has(tokens[at], 'article') || has(tokens[at], 'bound') || tokens[at]?.text === 'by')) at -= 1
  const isVerb =
    ['verb', 'up', 'down'].some((kind) => has(tokens[at], kind)) ||
    /^(own|owned|contribute|contributed|owe|owed|hold|held|have|had|provided?|get|got|receive|received|put in|put up|have put|invested?|[a-z]{4,}ed)$/.test(
      tokens[at]?.text ?? '',
    )
  return isVerb && tokens[at - 1]?.text === 'each'
}
