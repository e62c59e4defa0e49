import { flowOf } from '../../kinds/topics.ts'
import { isSign } from '../../tokens.ts'
import type { View } from '../../view.ts'
import { isCentral, isOneOfFive, type Pair, withPart } from '../pair.ts'

/** "On Kyrgyzstan.", «О Киргизии.», 关于吉尔吉斯斯坦。 */
const opens = /^(on|as for|regarding|about|о|об|про|щодо|стосовно|关于|关|于|谈|谈及)$/

const isRegion = /^(region|the region|central asia|регион|регіон|центральная азия|центральна азія|地区|中亚|中亚地区)$/

/** "REGION.", after sections of states: all of them again. */
export const regionHeading = ({ tokens }: View): string | null => {
  const words = tokens.filter((token) => !isSign(token, '.:：-*•#。'))
  return words.length === 1 && isRegion.test(words[0]?.text ?? '') ? 'C5' : null
}

/** The state that a line names and nothing else: a heading, under which the text tells of it. Null of any other line. */
export const countryHeading = ({ tokens, mentions }: View): string | null => {
  const [one, other] = mentions
  const isAlone =
    one !== undefined &&
    other === undefined &&
    tokens.length <= 5 &&
    tokens.every(
      (token, at) =>
        at === one.from || token.number !== undefined || isSign(token, '.:：、-*•#()（）。') || opens.test(token.text),
    )
  return isAlone && one.form === 'area' && isOneOfFive(one.code) ? one.code : null
}

/** Whom the text under such a heading is about: its state with whom the text deals with the region, else its state alone. */
export const underHeading = (state: string, lead: Pair): Pair => {
  const isOfOther = [lead.reporter, lead.partner].some((code) => code !== null && !isCentral(code) && code !== 'WLD')
  return isOfOther ? withPart(lead, state) : { reporter: state, partner: null }
}

/** "Kazakhstan: turnover grew by 27 %, exports reached 11 bn": a line that says first of which state it tells. */
export const stateOfLine = ({ tokens, mentions, heads, quantities }: View): string | null => {
  const [one] = mentions
  if (one?.form !== 'area' || one.role !== 'bare' || !isCentral(one.code) || one.code === 'C5' || one.from > 2)
    return null
  const isFirst = tokens
    .slice(0, one.from)
    .every((token) => token.number !== undefined || isSign(token, '.、-*•▪◾·)）'))
  const first = quantities[0]?.from ?? 0
  const tells = heads.some(({ at, kind, isVerb }) => at > one.to && at < first && !isVerb && flowOf(kind) !== null)
  return isFirst && tells && isSign(tokens[one.to], ':：') ? one.code : null
}
