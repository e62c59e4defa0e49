import { isSign } from '../tokens.ts'
import type { View } from '../view.ts'
import { isCentral, type Pair, withPart } from './pair.ts'

/** The state that a line names and nothing else: a heading, under which the text tells of it. Null of any other line. */
export const countryHeading = ({ tokens, mentions }: View): string | null => {
  const [one, other] = mentions
  const isAlone =
    one !== undefined &&
    other === undefined &&
    tokens.length <= 4 &&
    tokens.every((token, at) => at === one.from || token.number !== undefined || isSign(token, '.:：、-*•#()（）'))
  return isAlone && one.form === 'area' && isCentral(one.code) && one.code !== 'C5' ? one.code : null
}

/** Whom the text under such a heading is about: its state with whom the text deals with the region, else its state alone. */
export const underHeading = (state: string, lead: Pair): Pair => {
  const isOfOther = [lead.reporter, lead.partner].some((code) => code !== null && !isCentral(code) && code !== 'WLD')
  return isOfOther ? withPart(lead, state) : { reporter: state, partner: null }
}
