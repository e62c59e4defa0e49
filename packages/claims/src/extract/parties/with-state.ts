import type { View } from '../view.ts'
import { isOneOfFive, otherOf, type Pair } from './pair.ts'

/** "The republic" with the code of the state that was spoken of, where that is one. */
export const withState = (view: View, { reporter, partner }: Pair): View => {
  const states = [reporter, partner].filter(isOneOfFive)
  const [state] = states
  return state === undefined || states.length > 1
    ? view
    : {
        ...view,
        mentions: view.mentions.map((mention) => {
          if (mention.form !== 'country' || mention.code !== '-' || mention.isOffice) return mention
          // "The country's share in the trade of Uzbekistan": the other one, where the state is named too.
          const isNamed = view.mentions.some(
            ({ form, code, from }) => form === 'area' && code === state && from > mention.from,
          )
          const code = (isNamed && mention.isPossessive ? otherOf({ reporter, partner }, state) : null) ?? state
          return { ...mention, form: 'area' as const, code }
        }),
      }
}
