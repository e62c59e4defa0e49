import type { Bound } from './claim.ts'
import { has, isSign, senseOf, type Token } from './tokens.ts'

type ReadBound = { readonly bound: Bound; readonly from: number }

const isLink = (token: Token | undefined): boolean =>
  has(token, 'article') ||
  (has(token, 'unit') && !/^[\p{L}]{4,}$/u.test(token?.text ?? '')) ||
  has(token, 'each') ||
  (has(token, 'prep') && (token?.text.length ?? 9) <= 2 && !/^(to|of)$/.test(token?.text ?? ''))

/** "до" and "от" bound a number only where nothing changes up to or from it. */
const isMovement = (tokens: readonly Token[], at: number): boolean => {
  const from = Math.max(0, at - 12)
  for (let back = at - 1; back >= from; back -= 1) {
    if (isSign(tokens[back], ';.')) return false
    if (has(tokens[back], 'up') || has(tokens[back], 'down') || has(tokens[back], 'since') || has(tokens[back], 'mult'))
      return true
    if (
      has(tokens[back], 'target') ||
      tokens[back]?.text.startsWith('расширени') ||
      tokens[back]?.text.startsWith('розширен')
    )
      return true
  }
  return false
}

const isVerb = (text: string): boolean =>
  /^(превы|превз|перевищ|перевал|преодол|exceed|surpass|topp|tops|top$|passed|не превы|не перевищ|not exceed|did not exceed|does not exceed|突破|超|已超|首次突破|首超|едва достиг|не дотя|недотяг|не достиг|не досяг|не сяг|перешагн|переступ|перекры|перетн|подола|crossed|crosses|crossing|breach|broke|clear|eclips|overtook|falling short|fell short|did not reach|приблиз|наблиз|наближ|逼近|不超过|未超过|站上|跨|迈上|冲破|approaching)/.test(
    text,
  )

/** The bounding word before a number and where it begins; verbs ("exceeded in 2024") may stand farther off. */
export const boundBefore = (tokens: readonly Token[], from: number): ReadBound => {
  let at = from - 1
  while (at >= from - 2 && at >= 0 && isLink(tokens[at]) && !has(tokens[at], 'bound')) at -= 1
  for (const back of at === from - 1 ? [at] : [from - 1, at]) {
    const bound = senseOf(tokens[back], 'bound') as Bound | null
    if (bound === null) continue
    if (/^(до|от|від)$/.test(tokens[back]?.text ?? '') && (bound === 'min' || isMovement(tokens, back))) break
    const isComparison =
      /^(больше|меньше|выше|ниже|більше|менше|вище|нижче|低于|高于)$/.test(tokens[back]?.text ?? '') &&
      has(tokens[back - 1], 'times')
    if (isComparison) break
    const outer = senseOf(tokens[back - 1], 'bound') as Bound | null
    if (outer !== null && tokens[back - 1]?.text !== 'до') return { bound: outer, from: back - 1 }
    return { bound, from: back }
  }
  for (let back = from - 1; back >= Math.max(0, from - 8); back -= 1) {
    const token = tokens[back]
    if (
      token === undefined ||
      isSign(token, ';:.,()') ||
      (has(token, 'unit') && token.text !== '$') ||
      has(token, 'scale')
    )
      break
    const bound = senseOf(token, 'bound') as Bound | null
    if (bound !== null && isVerb(token.text)) return { bound, from }
  }
  return { bound: 'exact', from }
}

/** "和以上", "or more", 余 after a number or its unit, and where it ends. */
export const boundAfter = (
  tokens: readonly Token[],
  to: number,
): { readonly bound: Bound; readonly to: number } | null => {
  if (isSign(tokens[to], '-') && tokens[to + 1]?.text === 'odd') return { bound: 'approx', to: to + 2 }
  const bound = senseOf(tokens[to], 'postbound') as Bound | null
  return bound === null ? null : { bound, to: to + 1 }
}
