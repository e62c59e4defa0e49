import { isMoney } from '../../kinds/kind.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { has, isSign } from '../../tokens.ts'
import type { View } from '../../view.ts'

const sums =
  /^(?:(?:of|out of|из|от|із|з|від) )?(?:the |the latter |the former |this |that |these |those |it |такой |этой |этого |этих |цієї |цього |цих |тієї |всей |всієї |all )?(?:money|sum|total|amount|volume|stock|capital|flow|inflow|them|it|suma|суммы|объема|обьема|количества|числа|потока|притока|денег|средств|них|суми|обсягу|кількості|числа|потоку|припливу|грошей|коштів)(?: |$)/

/** "of them", "этой суммы", "of the money": words that point back to the number before. */
export const pointsBack = (view: View, at: number): boolean => {
  const said = view.tokens
    .slice(at, at + 5)
    .filter((token) => !has(token, 'adj') && !has(token, 'area'))
    .map(({ text }) => text)
  return (
    sums.test(said.join(' ')) || /^of (that|this)($| [^a-z]| (was|is|were|are|went|came|goes) )/.test(said.join(' '))
  )
}

/** "36 % of them, or 22,100 cars": the same part, told otherwise. */
const isSaidAgain = (view: View, { from, unit }: Quantity): boolean => {
  const before = view.quantities.findLast(({ to }) => to <= from)
  if (!before || from - before.to > 8) return false
  const isRate = before.unit === 'percent' || unit === 'percent'
  const link = view.tokens
    .slice(before.to, from)
    .findLastIndex(({ text }) => !/^(about|some|около|почти|майже|близько|almost|nearly|约|近)$/.test(text))
  const word = view.tokens[before.to + link]
  return (
    isRate &&
    /^(or|или|або|i\.e\.|то есть|тобто|т\.е\.|即|也就是)$/.test(word?.text ?? '') &&
    !isSign(view.tokens[before.to], ';')
  )
}

/** "65 m, of which 22 m is interest": a sum that is a part of the sum before it. */
const isOfWhich = ({ tokens, quantities }: View, { from, unit }: Quantity): boolean => {
  const before = quantities.findLast(({ to }) => to <= from)
  const lead = tokens.slice(Math.max(before?.to ?? from, from - 4), from)
  return (
    before?.unit === unit &&
    isMoney(unit) &&
    lead.some(
      ({ text }, at) =>
        /^(of which|из них|из которых|з них|із них|з яких|із яких|其中)$/.test(text) ||
        (text === 'of' && /^(which|it|this|that)$/.test(lead[at + 1]?.text ?? '')),
    )
  )
}

const says =
  /^(equals|equalled|equaled|is|was|makes|made|amounts|amounted|corresponds|corresponded|represents|represented|accounts|accounted|соответству\S*|равн\S*|составля\S*|состави\S*|дорівню\S*|відповіда\S*|станови\S*)( |$)/

/** "This equals 62 % of all investment": the sum of the sentence before, told as a part. */
const isThisSaid = ({ tokens, quantities }: View, { from, unit }: Quantity): boolean =>
  unit === 'percent' &&
  quantities[0]?.from === from &&
  from <= 6 &&
  /^(this|that|это|це)$/.test(tokens[0]?.text ?? '') &&
  says.test(tokens[1]?.text ?? '')

/** Whether a number is a part of the number before it, or tells it in another unit. */
export const isOfTheSame = (view: View, quantity: Quantity): boolean =>
  isSaidAgain(view, quantity) ||
  isOfWhich(view, quantity) ||
  isThisSaid(view, quantity) ||
  ((quantity.unit === 'percent' || isMoney(quantity.unit)) && pointsBack(view, quantity.to))

const saysAgain =
  /^(达|达到|共达|为|共|已达|достиг\S*|составив|насчитав|и|досяг\S*|склавши|та|reaching|totalling|totaling|and|to|a total of)$/

/** 突破200万人次,达206万人次: the same count, said more exactly. */
export const isSaidExactly = (view: View, { from, unit }: Quantity): boolean => {
  const before = view.quantities.findLast(({ to }) => to <= from)
  const between = before ? view.tokens.slice(before.to, from).map(({ text }) => text) : []
  return (
    before?.unit === unit &&
    between.length > 1 &&
    between.length <= 4 &&
    /^[,，]$/.test(between[0] ?? '') &&
    between.slice(1).every((text) => saysAgain.test(text))
  )
}
