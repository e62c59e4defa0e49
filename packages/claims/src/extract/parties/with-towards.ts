import type { View } from '../view.ts'

/** 对华逆差: a balance towards one is with it, and not its own. */
export const withTowards = (view: View): View =>
  view.source.language === 'zh'
    ? {
        ...view,
        mentions: view.mentions.map((each) =>
          each.role === 'to' && view.tokens[each.from - 1]?.text === '对' ? { ...each, role: 'with' as const } : each,
        ),
      }
    : view
