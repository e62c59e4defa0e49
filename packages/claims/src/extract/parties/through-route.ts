import { has } from '../tokens.ts'
import type { View } from '../view.ts'
import type { Mention } from './mentions.ts'

/** "the railway from China through Kyrgyzstan to Uzbekistan": a route of three states is of no one of them. */
export const asRoute = (view: View): View => {
  const on = (way: Mention['role']): Mention | undefined =>
    view.mentions.find(({ role, form, isOffice }) => role === way && form === 'area' && !isOffice)
  const [from, through, to] = [on('from'), on('through'), on('to')]
  if (from === undefined || through === undefined || to === undefined) return view
  const codes = new Set([from.code, through.code, to.code])
  const first = Math.min(from.from, through.from, to.from)
  const isOfRoad =
    view.heads.some(({ kind, at }) => kind === 'project' && Math.abs(at - first) < 12) ||
    view.tokens.slice(Math.max(0, first - 5), first).some((token) => has(token, 'route'))
  // What moves along it, and what a pipe brings, goes from the first to the last.
  const isMoving =
    view.quantities.length > 0 &&
    (view.heads.some(({ kind }) => /^(freight|trains|containers|gas)$/.test(kind)) ||
      view.tokens.some((token) => has(token, 'pipe')))
  if (codes.size < 3 || !isOfRoad || isMoving) return view
  const mentions = view.mentions.flatMap((mention): readonly Mention[] =>
    mention === from
      ? [{ ...mention, code: '-', form: 'pair', role: 'bare' }]
      : mention === to || (mention.role === 'through' && mention.from >= first)
        ? []
        : [mention],
  )
  return { ...view, mentions }
}
