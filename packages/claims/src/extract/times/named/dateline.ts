import { has, isSign } from '../../tokens.ts'
import type { View } from '../../view.ts'
import { isOfDay } from '../when.ts'

const MOST_WORDS = 8

/** "10 ноября 2023", "Фото: 29.11.2022 18:13", "June 17, 2025 | Astana": when a page was made, and no time of what it tells. */
export const isDateline = ({ tokens, periods, heads }: View): boolean => {
  const day = periods.find((period) => isOfDay(period) && period.start === period.end)
  if (day === undefined) return false
  const rest = tokens.filter((_, at) => at < day.from || at >= day.to)
  const words = rest.filter(({ text }) => /\p{L}{2}|\p{Script=Han}/u.test(text))
  // "13.04.2022 Инвестиции": with the name of a section
  const isHeaded = heads.length > 0 && (words.length > 2 || heads.some(({ isVerb: isAct }) => isAct))
  if (isHeaded || isSign(tokens.at(-1), ':：。')) return false
  const isSaying = rest.some(
    (token) => has(token, 'verb') || has(token, 'signed') || (has(token, 'asof') && token.text.length > 2),
  )
  return words.length <= MOST_WORDS && !isSaying && !words.some(({ text }) => isVerb.test(text))
}

const isVerb =
  /^[а-яёіїєґ']{3,}(л|ла|ло|ли|лся|лась|лось|лись|вся|ется|ются|ється|ються)$|^(was|were|is|are|held|met|hosted|visited|began|opened)$/
