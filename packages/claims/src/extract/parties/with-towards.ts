import { senseOf } from '../tokens.ts'
import type { View } from '../view.ts'
import type { Mention } from './naming/mentions.ts'

/** "Imports from China exceeded exports", 对华逆差: a balance of what comes from one or goes to one is with it, and not its own. */
export const withTowards = (view: View): View => ({
  ...view,
  mentions: view.mentions.map((each) => (isTowards(view, each) ? { ...each, role: 'with' as const } : each)),
})

const isTowards = ({ source, tokens }: View, { role, from }: Mention): boolean => {
  if (source.language === 'zh') return role === 'to' && tokens[from - 1]?.text === '对'
  const flow = role === 'from' ? 'imports' : role === 'to' ? 'exports' : null
  return flow !== null && tokens.slice(Math.max(0, from - 3), from).some((token) => senseOf(token, 'head') === flow)
}
