import { citationOf, type Language } from './cite.ts'
import type { Answered, Figure, Nearby } from './figures.ts'
import { type Gap, spreadOf } from './gap.ts'
import type { Question } from './question.ts'

export type Told = Answered & {
  readonly question: Question
  readonly release: string
  readonly asOf: string | null
  readonly gaps: readonly Gap[]
  readonly nearest: readonly Nearby[]
}

/** Every line fits a terminal of eighty columns, citations aside: those are to be copied whole. */
const WIDTH = 80
const VALUE_WIDTH = 17
const DETAIL_INDENT = 7

type Names = (code: string) => string

/** The answer as a text for people. */
export const shownAnswer = (told: Told, names: Names, languages: readonly Language[]): string => {
  const { question, figures, inside, before } = told
  const numbered = new Map([...figures, ...inside, ...before].map((figure, index) => [figure, index + 1]))
  const list = (some: readonly Figure[], isWithPeriod: boolean) =>
    some.flatMap((figure) => figureLines(figure, numbered.get(figure) ?? 0, isWithPeriod))
  const sections = [
    [titleOf(told, names)],
    ...sidesOf(figures).map((side) => [...sideHead(side, names), ...list(side, false)]),
    ...(figures.length === 0 ? [missing(told, names)] : silent(told, names)),
    ...told.gaps.map((gap) => gapLines(gap, names)),
    ...(inside.length > 0
      ? [
          [`Inside ${question.period.words}`],
          ...sidesOf(inside).map((side) => [...sideHead(side, names, false), ...list(side, true)]),
        ]
      : []),
    ...(before.length > 0 ? [['Said before, and replaced since', ...list(before, false)]] : []),
    ...(told.brokenDown > 0 ? [wrapped(brokenDownWords(told.brokenDown), 0)] : []),
    ...(numbered.size === 0 ? [] : languages).map((language) => [
      citationsHead[language],
      ...[...numbered].map(([figure, number]) => `[${number}] ${citationOf(figure, told.release, language)}`),
    ]),
  ]
  return sections.map((section) => section.join('\n')).join('\n\n')
}

const citationsHead: Readonly<Record<Language, string>> = {
  en: 'Citations',
  ru: 'Библиографические ссылки',
  uk: 'Бібліографічні посилання',
}

const flowWords: Readonly<Record<string, string>> = {
  export: 'exports to',
  import: 'imports from',
  re_export: 're-exports to',
  re_import: 're-imports from',
  turnover: 'trade turnover with',
  both: 'trade with',
}

const titleOf = ({ question, release, asOf }: Told, names: Names): string =>
  wrapped(
    `Who says what: ${names(question.reporter)}, ${flowWords[question.flow]} ${names(question.partner)}, ${question.period.words} (release ${release}${asOf === null ? '' : `, as known on ${asOf}`})`,
    0,
  ).join('\n')

/** Figures of one reporter on one flow stand together. */
const sidesOf = (figures: readonly Figure[]): readonly (readonly Figure[])[] => [
  ...Map.groupBy(figures, ({ reporter, flow }) => `${reporter} ${flow}`).values(),
]

const sideHead = (side: readonly Figure[], names: Names, isWithSpread = true): readonly string[] => {
  const [first] = side
  if (!first) return []
  const spread = isWithSpread ? spreadOf(side) : null
  const apart = spread === null ? '' : ` (figures differ by ${spread < 1 ? 'less than 1' : Math.round(spread)} %)`
  return wrapped(`${names(first.reporter)} says: ${flowWords[first.flow]} ${names(first.partner)}${apart}`, 0)
}

const figureLines = (figure: Figure, number: number, isWithPeriod: boolean): readonly string[] => {
  const value = figure.usd === null ? '–' : Math.round(figure.usd).toLocaleString('en-US')
  const who = `${isWithPeriod ? `${figure.period}: ` : ''}${figure.assertedBy}${figure.via === null ? '' : `, via ${figure.via}`}`
  const [first = '', ...more] = wrapped(who, VALUE_WIDTH + 12)
  return [
    `${`[${number}]`.padStart(5)}  ${value.padStart(VALUE_WIDTH)} USD ${first.trimStart()}`,
    ...more,
    ...wrapped(detailsOf(figure), DETAIL_INDENT),
    ...(figure.note === null ? [] : wrapped(`note: ${figure.note}`, DETAIL_INDENT)),
  ]
}

const boundWords: Readonly<Record<string, string>> = { approx: 'about', min: 'at least', max: 'at most' }
const statusWords: Readonly<Record<string, string>> = {
  P: 'provisional',
  E: 'estimated',
  B: 'after a break',
  M: 'missing',
}
const licenceWords: Readonly<Record<string, string>> = {
  rows: 'may be passed on',
  derived: 'may NOT be passed on, only what is computed from it',
}
const basisWords: Readonly<Record<string, string>> = {
  published: 'published then',
  edition: 'date of the edition',
  last_period: 'end of the last period in the file',
  accessed: 'read by the one who cites it',
  retrieved: 'undated, fetched then',
}

const detailsOf = (figure: Figure): string =>
  [
    `as published: ${publishedWords(figure)}`,
    ...(figure.isConverted ? ['dollars converted at the average rate'] : []),
    figure.valuation ?? 'FOB or CIF not stated',
    ...(figure.coverage === 'goods_and_services' ? ['with services'] : []),
    figure.method === 'mirror' ? 'made of the other side’s figure' : figure.method,
    statusWords[figure.status] ?? 'normal status',
    `known since ${figure.knownSince} (${basisWords[figure.knownBasis] ?? figure.knownBasis})`,
    ...(figure.knownTo === null ? [] : [`replaced on ${figure.knownTo}`]),
    `source ${figure.sourceId}`,
    licenceWords[figure.licence] ?? 'terms unknown: may not be used',
  ].join('; ')

const scales: Readonly<Record<string, string>> = {
  1000: 'thousand ',
  10000: '万 ',
  1000000: 'million ',
  100000000: '亿 ',
  1000000000: 'billion ',
}

/** `about 19.9 billion USD`: the digits as written, with the scale that lies between them and the value. */
export const publishedWords = ({ valueText, unitWording, unit, value, bound }: Figure): string => {
  const digits = Number(valueText)
  const factor = digits === 0 ? 1 : Math.round(value / digits)
  const scale = factor === 1 ? '' : (scales[factor] ?? `× ${factor} `)
  const wording = unitWording === null ? '' : ` (unit as worded: “${unitWording}”)`
  return `${boundWords[bound] === undefined ? '' : `${boundWords[bound]} `}${valueText} ${scale}${unit}${wording}`
}

const billions = (usd: number): string =>
  `${(usd / 1e9).toLocaleString('en-US', { maximumFractionDigits: Math.abs(usd) < 1e9 ? 4 : 2 })} bn`

const gapLines = (gap: Gap, names: Names): readonly string[] => {
  const percent = gap.gapPct === null ? '' : `, ${gap.gapPct.toFixed(1)} % of the exports`
  const chosen = gap.isPreferred
    ? 'the pair that trade.mirror prefers'
    : 'the best source of each side; no pair is preferred'
  return [
    `The gap: goods from ${names(gap.exporter)} to ${names(gap.importer)}`,
    ...wrapped(
      `${names(gap.exporter)} ${billions(gap.exportUsd)} (${gap.exportSource}) − ${names(gap.importer)} ${billions(gap.importUsd)} (${gap.importSource}) = ${billions(gap.gapUsd)} USD${percent}; ${chosen}.`,
      2,
    ),
    ...[
      ...gap.causes,
      'not measured: transit and re-export, goods recorded in another year, goods that one side does not record',
    ].flatMap((cause) => wrapped(cause, 4).map((line, index) => (index === 0 ? `  · ${line.trimStart()}` : line))),
  ]
}

const missing = ({ question, nearest, inside }: Told, names: Names): readonly string[] => [
  ...wrapped(
    `No source in the store has a figure on ${names(question.reporter)}’s ${flowWords[question.flow]} ${names(question.partner)} for ${question.period.words}${inside.length > 0 ? ' as a whole' : ''}.`,
    0,
  ),
  ...(nearest.length === 0
    ? ['Nothing at all is known between the two.']
    : [
        'Nearest that there is:',
        ...nearest.map(
          ({ flow, period }) => `  corridor who ${question.reporter} ${question.partner} ${flow} ${period}`,
        ),
      ]),
]

/** A side that says nothing of the whole period is told too. */
const silent = ({ question, figures }: Told, names: Names): readonly (readonly string[])[] =>
  [question.reporter, question.partner]
    .filter((area) => !figures.some(({ reporter }) => reporter === area))
    .map((area) => wrapped(`${names(area)} says nothing of all of ${question.period.words} that is in the store.`, 0))

const brokenDownWords = (count: number): string =>
  `${count} more figures by product, region, means of transport or regime: corridor query "FROM trade.flows WHERE …".`

/** Lines of at most eighty columns behind an indent. */
const wrapped = (text: string, indent: number): readonly string[] => {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && indent + line.length + 1 + word.length > WIDTH) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].map((each) => ' '.repeat(indent) + each)
}
