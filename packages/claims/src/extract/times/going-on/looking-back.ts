import type { Quantity } from '../../numbers/quantity.ts'
import { isSign } from '../../tokens.ts'
import type { View } from '../../view.ts'
import { isOnlyPart } from '../passing-by.ts'
import type { When } from '../when.ts'

const again =
  /^(it|they|(the |this |that |same )*(figure|number|total|volume|amount|indicator)|показател[ьия]|показник|показника|цифра|он|она|оно|они|він|вона|воно|вони|было|було)$/

/** "ещё в 2012 году", "back in 2012", 早在2012年: a time before that of the text. */
const back = /^(ещ[её]|ще|back|as recently|as late|早在)$/

const isBackIn = ({ tokens, periods }: View, from: number): boolean =>
  periods.some(
    (period) =>
      period.to <= from &&
      period.start !== null &&
      tokens.slice(Math.max(0, period.from - 3), period.from).some(({ text }) => back.test(text)),
  )

const namesItAgain = ({ tokens }: View, from: number): boolean => {
  const lead = tokens.slice(0, from).map(({ text }) => text)
  const said = lead.join('')
  return (
    lead.some((text) => again.test(text)) ||
    /(数字|数据|指标)(则|仅|只|才)?[为是]/.test(said) ||
    /(只有|仅有|仅为|才)$/.test(said)
  )
}

/** "a deficit of 180 m, after a surplus of 1.2 bn in 2023": how it had been before. */
const isAfterThat = ({ tokens }: View, from: number): boolean => {
  const at = [from - 1, from - 2, from - 3, from - 4, from - 5].find((place) =>
    /^(after|following|после|після)$/.test(tokens[place]?.text ?? ''),
  )
  return (
    at !== undefined && isSign(tokens[at - 1], ',，') && !tokens.slice(at, from).some((token) => isSign(token, ',;.'))
  )
}

/** "In 2019 the figure was 158 bn", «годом ранее он составлял 3 млрд»: what was told before, as it had stood; the text goes on in its own time. */
export const looksBack = (
  view: View,
  { from, unit }: Quantity,
  when: When,
  known: When,
  isOfUntimed: boolean,
): boolean => isOnlyPart(view, when, known) || isBefore(view, { from, unit }, when, known, isOfUntimed)

const isBefore = (
  view: View,
  { from, unit }: Pick<Quantity, 'from' | 'unit'>,
  { isOwn, end }: When,
  known: When,
  isOfUntimed: boolean,
): boolean =>
  isOwn &&
  unit !== 'percent' &&
  unit !== 'ratio' &&
  end !== null &&
  (known.start === null ? isOfUntimed : end < known.start) &&
  (isAfterThat(view, from) ||
    (from <= 12 && namesItAgain(view, from) && view.heads.every(({ at }) => at > from)) ||
    isBackIn(view, from))
