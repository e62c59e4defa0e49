import type { ComparedFigure } from './checked-text.ts'
import { type AreaName, amountWords } from './claim-words.ts'

/** Digits that tell figures apart; the store has them all. */
const DIGITS = 6

const comparabilityWords: Readonly<Record<string, string>> = {
  part: 'of a part only',
  whole: 'of the whole',
  services: 'goods with services',
  estimate: 'an estimate',
  place: 'with Hong Kong',
  unit: 'in another unit',
}

const termsWords: Readonly<Record<string, string>> = {
  derived: 'may not be passed on',
  no: 'may not be passed on',
}

/** `China says 94.8 billion USD (china-customs-quoted); the text says 0.1 billion less (0.1 %), tolerance 0.05 billion USD`. */
export const figureWords = (figure: ComparedFigure, unit: string, areaName: AreaName): string => {
  const amount = (value: number): string => amountWords(Number(value.toPrecision(DIGITS)), unit)
  const about = [
    figure.source,
    ...(figure.side === 'mirror' ? ['the other side'] : []),
    ...(figure.basis === 'published' ? [] : [figure.basis]),
    ...(figure.comparability === 'same' ? [] : [comparabilityWords[figure.comparability] ?? figure.comparability]),
    ...(termsWords[figure.terms] === undefined ? [] : [termsWords[figure.terms]]),
  ]
  return `${areaName(figure.reporter)} says ${knownWords(figure, amount)} (${about.join(', ')})${apartWords(figure, amount)}`
}

type Amount = (value: number) => string

const knownWords = ({ knownThen, knownNow }: ComparedFigure, amount: Amount): string => {
  if (knownThen === null) return knownNow === null ? 'nothing' : `${amount(knownNow)}, not known on the day of the text`
  if (knownNow === null) return `${amount(knownThen)} then, withdrawn since`
  return knownThen === knownNow ? amount(knownNow) : `${amount(knownThen)} then, ${amount(knownNow)} now`
}

const apartWords = ({ difference, differencePct, tolerance }: ComparedFigure, amount: Amount): string => {
  if (difference === null || difference === 0) return ''
  const percent = differencePct === null ? '' : ` (${percentWords(Math.abs(differencePct))})`
  const allowed = tolerance === null ? '' : `, tolerance ${amount(tolerance)}`
  return `: the text says ${amount(Math.abs(difference))} ${difference < 0 ? 'less' : 'more'}${percent}${allowed}`
}

const percentWords = (percent: number): string => (percent < 0.1 ? 'less than 0.1 %' : `${percent.toFixed(1)} %`)
