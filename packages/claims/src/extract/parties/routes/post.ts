import { ownWords } from '../../clause-scope.ts'
import { isMoney, type Kind } from '../../kinds/kind.ts'
import { isTrade } from '../../kinds/topics.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { oncePer } from '../../once-per.ts'
import { has, isSign, senseOf, type Token } from '../../tokens.ts'
import type { View } from '../../view.ts'
import type { Mention } from '../naming/mentions.ts'

/** The border post or port that a text tells of: in which state it stands, and whether the number before was one of what passed it. */
export type Post = { readonly code: string | null; readonly isSpokenOf: boolean }

export const noPost: Post = { code: null, isSpokenOf: false }

const carried = new Set(['freight', 'containers', 'trains', 'counts', 'exports', 'imports', 'trade_turnover'])

/** "the dry port of KTZE-Khorgos Gateway" */
const isNamedAfter = (tokens: readonly Token[], from: number): boolean =>
  has(tokens[from - 5], 'post') && tokens[from - 4]?.text === 'of' && isSign(tokens[from - 2], '-')

const isPost = (tokens: readonly Token[], { form, from, to }: Mention): boolean =>
  form === 'place' &&
  (has(tokens[from], 'post') ||
    tokens.slice(to, to + 3).some((token) => has(token, 'post')) ||
    tokens.slice(Math.max(0, from - 2), from).some((token) => has(token, 'post')) ||
    isNamedAfter(tokens, from))

/** The state of a post: "the dry port of Khorgos in Kazakhstan", else that of the place it is named after. */
const stateOf = (mentions: readonly Mention[], post: Mention): string => {
  const next = mentions[mentions.indexOf(post) + 1]
  const isIn = next?.form === 'area' && next.role === 'in' && next.from - post.to <= 4 && /^[A-Z]{3}$/.test(next.code)
  return isIn ? next.code : post.code
}

/** After a sentence that names a post. */
export const postAfter = ({ tokens, mentions }: View, known: Post): Post => {
  const post = mentions.find((mention) => isPost(tokens, mention))
  if (post === undefined) return known
  const state = stateOf(mentions, post)
  // "the Horgos crossing on the China-Kazakhstan border": of both, where nothing more was told
  const isOfBoth = state !== known.code && mentions.some(({ form, atBorder }) => form === 'pair' && atBorder)
  return { code: isOfBoth ? null : state, isSpokenOf: known.isSpokenOf }
}

/** "via the port", "passed through it". */
const isThrough = oncePer((tokens: readonly Token[]): boolean =>
  tokens.some(
    (token, at) =>
      token.senses.length > 0 &&
      (senseOf(token, 'prep') === 'through' || token.text.endsWith(' through')) &&
      tokens
        .slice(at + 1, at + 4)
        .some((next, gap) => has(next, 'post') || (gap === 0 && /^(it|него|неё|нее|нього|неї)$/.test(next.text))),
  ),
)

/** "which lies on the Kazakh-Chinese border" */
const lies = (tokens: readonly Token[], { from }: Mention): boolean =>
  tokens.slice(Math.max(0, from - 5), from).some(({ text }) => /^(котор\S*|як(ий|а|е|і)|which)$/.test(text))

/** "a port on the western border with Kazakhstan" */
const isBeyond = ({ mentions, tokens }: View, mention: Mention): boolean =>
  mention.atBorder &&
  (mention.form === 'pair' ? lies(tokens, mention) : mention.form === 'area') &&
  mentions.some((each) => isPost(tokens, each)) &&
  !isSign(tokens[mention.from - 1], ',')

/** "Through the Khorgos border post went 30,000 lorries": what passes a post is of the country in which it stands, whatever lies beyond. */
export const ofPost = (
  view: View,
  quantities: readonly Quantity[],
  index: number,
  kind: Kind,
  known: Post,
): string | null => {
  const quantity = quantities[index]
  const isRate = kind.indicator === 'growth' || kind.indicator === 'share'
  // "…, of it 409 thousand tonnes of imports, up 24 %": a part of what passed the post.
  const isGrowth = kind.indicator === 'growth' && index > 0 && !quantities.some(({ unit }) => isMoney(unit))
  if (!quantity || !carried.has(kind.kind)) return null
  const isCarried =
    isGrowth ||
    /^(freight_volume|container_volume|train_count)$/.test(kind.indicator) ||
    (kind.indicator === 'other' && quantity.unit === 'count') ||
    ((isRate || isTrade(kind.kind)) && isThrough(view.tokens))
  if (!isCarried) return null
  const { from, tail } = ownWords(view, quantities, index, kind.topic?.at ?? -1)
  const own = view.mentions.filter(
    (mention) =>
      mention.from >= from &&
      mention.from < tail &&
      !mention.isOffice &&
      /^[A-Z0-9]{2,3}(-[A-Z0-9]{2,3})?$/.test(mention.code) &&
      !isBeyond(view, mention),
  )
  const post = own.find((mention) => isPost(view.tokens, mention))
  if (post !== undefined) {
    const state = stateOf(view.mentions, post)
    return own.every(({ code }) => code === post.code || code === state) ? state : null
  }
  if (own.length === 0 && index > 0) {
    const before = view.mentions.filter((mention) => mention.from < from && !mention.isOffice)
    const last = before.findLast((mention) => isPost(view.tokens, mention))
    if (last !== undefined && before.every(({ code }) => code === last.code)) return last.code
  }
  const isNamed =
    index === 0 && (isThrough(view.tokens) || view.tokens.slice(0, tail).some((token) => has(token, 'post')))
  const isSpokenOf = isNamed || (known.isSpokenOf && (index > 0 || (kind.topic === null && !isRate)))
  if (own.length === 0) return isSpokenOf ? known.code : null
  const [one] = own
  // "… 982,000 tonnes; Torugart 700,000": the next of a list of posts
  const isNext = index > 0 && known.isSpokenOf && own.length === 1 && one?.form === 'place' && one.code === known.code
  if (isNext) return known.code
  return isThrough(view.tokens) && own.every(({ code, form }) => code === one?.code && form === 'adj')
    ? (one?.code ?? null)
    : null
}
