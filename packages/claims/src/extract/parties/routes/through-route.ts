import { has, isSign } from '../../tokens.ts'
import type { View } from '../../view.ts'
import type { Mention } from '../naming/mentions.ts'

/** «По газопроводу Туркменистан — Узбекистан — Казахстан — Китай»: what moves goes from the first to the last. */
const alongChain = (view: View): View => {
  const chain = view.mentions.filter(
    ({ form, role, from, to }) =>
      form === 'area' &&
      role === 'bare' &&
      [from - 1, to].some((at) => isSign(view.tokens[at], '-–—')) &&
      view.mentions.some((other) => other.form === 'area' && (other.to === from - 1 || other.from === to + 1)),
  )
  const [first, last] = [chain[0], chain.at(-1)]
  const isWhole = chain.every(({ to }, at) => at === chain.length - 1 || chain[at + 1]?.from === to + 1)
  if (chain.length < 3 || !first || !last || !isWhole || !isMoving(view)) return view
  const mentions = view.mentions.flatMap((mention): readonly Mention[] =>
    mention === first
      ? [{ ...mention, role: 'from' }]
      : mention === last
        ? [{ ...mention, role: 'to' }]
        : chain.includes(mention)
          ? []
          : [mention],
  )
  return { ...view, mentions }
}

/** What moves along a way, and what a pipe brings, goes from its first end to the last. */
const isMoving = ({ quantities, heads, tokens }: View): boolean =>
  quantities.length > 0 &&
  (heads.some(({ kind }) => /^(freight|trains|containers|gas)$/.test(kind)) ||
    tokens.some((token) => has(token, 'pipe')))

/** "the railway from China through Kyrgyzstan to Uzbekistan": a route of three states is of no one of them. */
export const asRoute = (view: View): View => {
  const on = (way: Mention['role']): Mention | undefined =>
    view.mentions.find(({ role, form, isOffice }) => role === way && form === 'area' && !isOffice)
  const [from, through, to] = [on('from'), on('through'), on('to')]
  if (from === undefined || through === undefined || to === undefined) return alongChain(view)
  const codes = new Set([from.code, through.code, to.code])
  const first = Math.min(from.from, through.from, to.from)
  const isOfRoad =
    view.heads.some(({ kind, at }) => kind === 'project' && Math.abs(at - first) < 12) ||
    view.tokens.slice(Math.max(0, first - 5), first).some((token) => has(token, 'route'))
  if (codes.size < 3 || !isOfRoad || isMoving(view)) return view
  const mentions = view.mentions.flatMap((mention): readonly Mention[] =>
    mention === from
      ? [{ ...mention, code: '-', form: 'pair', role: 'bare' }]
      : mention === to || (mention.role === 'through' && mention.from >= first)
        ? []
        : [mention],
  )
  return { ...view, mentions }
}
