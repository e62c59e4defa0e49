import { has, isSign, senseOf, type Token } from '../tokens.ts'

/** "have each invested 350 m", "each have a 50 % stake": behind the verb of each. */
export const isEachActing = (tokens: readonly Token[], from: number): boolean => {
  let at = from - 1
  while (at > from - 4 && (has(tokens[at], 'article') || has(tokens[at], 'bound') || tokens[at]?.text === 'by')) at -= 1
  const isVerb =
    ['verb', 'up', 'down', 'share'].some((kind) => has(tokens[at], kind)) ||
    /^(own|owned|contribute|contributed|owe|owed|hold|held|have|had|provided?|get|got|receive|received|put in|put up|have put|invested?|[a-z]{4,}ed|take|took|[a-z]{4,}ed for|account for|made up|make up)$/.test(
      tokens[at]?.text ?? '',
    )
  return isVerb && tokens[at - 1]?.text === 'each'
}

/** The Chinese words for each that stand behind a list. */
export const isEachSign = /^([各均都]|双双|[各均][占为]|各持有?|各占股|各持股|分别各)$/

/** 各类, 各地, 均价: no such word. */
const isOfKinds = /^[类种国个项级界地方自族部价值衡匀]/

const FAR = 14
const NEAR = 7

/** 哈、乌两国: more than one state is named in the words before. */
const areSeveral = (tokens: readonly Token[], at: number): boolean => {
  const near = tokens.slice(Math.max(0, at - FAR), at)
  return new Set(near.map((token) => senseOf(token, 'area')).filter((code) => code !== null)).size > 1
}

/** 对吉、塔出口均增长12%, 向哈、乌各提供5亿元, 中俄各占哈外贸的20%: the word for each stands at the verb, in front of what each does. */
export const isEachAtVerb = (tokens: readonly Token[], from: number): boolean => {
  const reach = tokens[from - 1]?.text === '的' ? FAR : NEAR
  for (let at = from - 1; at >= 0 && at > from - reach; at -= 1) {
    const token = tokens[at]
    if (token === undefined || token.number !== undefined || isSign(token, ',，;；。:：')) return false
    if (/^均超/.test(token.text)) return areSeveral(tokens, at)
    const isWord = !isOfKinds.test(tokens[at + 1]?.text ?? '') && !/^[人户年月日周平]$/.test(tokens[at - 1]?.text ?? '')
    if (isEachSign.test(token.text) && isWord) return areSeveral(tokens, at)
  }
  return false
}
