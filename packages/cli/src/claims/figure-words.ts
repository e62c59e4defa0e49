import type { ComparedFigure } from './checked-text.ts'
import { type AreaName, amountWords } from './claim-words.ts'

/** Digits that tell figures, and distances, apart; the JSON has them all. */
const DIGITS = 6
const DIGITS_APART = 3

const comparabilityWords: Readonly<Record<string, string>> = {
  part: 'of a part only',
  whole: 'of the whole',
  services: 'goods with services',
  estimate: 'an estimate',
  place: 'with Hong Kong',
  flow: 'another flow',
  contracts: 'what was signed for',
  unit: 'in another unit',
}

const termsWords: Readonly<Record<string, string>> = {
  derived: 'may not be passed on',
  no: 'may not be passed on',
}

/**
 * Figures by what they say, the most telling first, and how many more there are. Several sources of one side that say the same
 * are told as one; what the claim agrees with, and the other side, have a word however many others there are.
 */
export const figuresInWords = (
  figures: readonly ComparedFigure[],
  unit: string,
  areaName: AreaName,
  most: number,
): { readonly told: readonly string[]; readonly more: number } => {
  const groups = [
    ...Map.groupBy(figures, (figure) => {
      const { knownThen, knownNow, comparability, bound } = figure
      return JSON.stringify([speaker(figure, areaName), knownThen, knownNow, comparability, bound])
    }).values(),
  ]
  // What the claim agrees with is the reason of its verdict.
  const agreed = groups.slice(0, most).some(agrees) ? [] : groups.filter(agrees).slice(0, 1)
  const kept = groups.slice(0, most - agreed.length)
  const isTold = ([figure]: readonly ComparedFigure[]): boolean =>
    [...kept, ...agreed].some(([other]) => other?.reporter === figure?.reporter)
  const otherSide = groups.filter((group) => !isTold(group)).slice(0, 1)
  const told = [...kept.slice(0, kept.length - otherSide.length), ...otherSide, ...agreed]
  return { told: told.map((same) => figureWords(same, unit, areaName)), more: groups.length - told.length }
}

const agrees = ([figure]: readonly ComparedFigure[]): boolean =>
  ['equal', 'rounded'].includes(figure?.fitNow ?? figure?.fitThen ?? '')

/** Who says it: a side of the trade, else whoever counted. */
const speaker = ({ side, reporter, assertedBy, source }: ComparedFigure, areaName: AreaName): string =>
  side === 'neither' ? (assertedBy ?? source) : areaName(reporter)

/** `China says 94.8 billion USD (china-customs-quoted): the text says 100 million USD less (0.1 %), tolerance 50 million USD`. */
const figureWords = (same: readonly ComparedFigure[], unit: string, areaName: AreaName): string => {
  const [figure] = same
  if (figure === undefined) return ''
  const about = [
    [...new Set(same.map(({ source }) => source))].join(', '),
    ...(figure.side === 'mirror' ? ['the other side'] : []),
    ...(figure.basis === 'published' ? [] : [figure.basis]),
    ...((figure.fitNow ?? figure.fitThen) === 'undecided' ? ['a bound only'] : []),
    ...(figure.comparability === 'same' ? [] : [otherwise(figure)]),
    ...(termsWords[figure.terms] === undefined ? [] : [termsWords[figure.terms]]),
  ]
  const says = figure.side === 'neither' ? ':' : ' says'
  return `${speaker(figure, areaName)}${says} ${knownWords(figure, unit)} (${about.join('; ')})${apartWords(figure, unit)}`
}

/** A compiler or company that is no side of a trade has its own definitions. */
const otherwise = ({ side, comparability }: ComparedFigure): string =>
  side === 'neither' && comparability === 'part'
    ? 'may be counted otherwise'
    : (comparabilityWords[comparability] ?? comparability)

/** A figure is told as its source tells it: a bound is no level. */
const boundWords: Readonly<Record<string, string>> = { min: 'over ', max: 'up to ' }

const knownWords = ({ knownThen, knownNow, bound }: ComparedFigure, unit: string): string => {
  const amount = (value: number): string =>
    `${boundWords[bound ?? ''] ?? ''}${amountWords(Number(value.toPrecision(DIGITS)), unit)}`
  if (knownThen === null)
    return knownNow === null ? 'nothing' : `${amount(knownNow)}, not known to the store on the day of the text`
  if (knownNow === null) return `${amount(knownThen)} on the day of the text, withdrawn since`
  if (knownThen === knownNow) return amount(knownNow)
  return `${amount(knownThen)} on the day of the text, ${amount(knownNow)} now`
}

const apartWords = ({ difference, differencePct, tolerance }: ComparedFigure, unit: string): string => {
  if (difference === null || difference === 0) return ''
  const isPercent = unit === 'percent'
  const amount = (value: number): string =>
    amountWords(Number(value.toPrecision(DIGITS_APART)), isPercent ? 'pp' : unit)
  const share = isPercent || differencePct === null ? '' : ` (${percentWords(Math.abs(differencePct))})`
  const allowed = tolerance === null ? '' : `; tolerance ${amount(tolerance)}`
  return `: the text says ${amount(Math.abs(difference))} ${difference < 0 ? 'less' : 'more'}${share}${allowed}`
}

const percentWords = (percent: number): string => (percent < 0.1 ? 'less than 0.1 %' : `${percent.toFixed(1)} %`)
