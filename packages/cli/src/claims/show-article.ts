import { type Language, passedOver } from '@corridor/claims'
import { textWidth } from '../text-width.ts'
import type { Article } from './article.ts'
import type { AreaName } from './claim-words.ts'
import { heapWords } from './heap-words.ts'
import { markedText, type Paragraph, type Piece } from './marked-text.ts'
import { linesOf, tableLines } from './table-lines.ts'
import {
  summaryWords,
  TESTS_HEADING,
  type ToldClaim,
  testWords,
  toldClaims,
  type Verdict,
  verdictWords,
} from './told-claim.ts'
import { drawn, type Run, wrapRuns } from './wrap-runs.ts'

export type Page = { readonly columns: number; readonly isColoured: boolean; readonly areaName: AreaName }

/** Longer lines are hard to read, and shorter ones hold no number. */
const MOST_COLUMNS = 100
const FEWEST_COLUMNS = 40

/** A number is not torn from its unit, unless it is long. */
const MOST_UNTORN = 24

const DIM = '2'
const BOLD = '1'
/** Codes of a terminal. */
const colours: Readonly<Record<Verdict, string>> = {
  supported: '1;32',
  rounded: '1;36',
  superseded: '1;35',
  contradicted: '1;31',
  not_comparable: '1;33',
  no_data: '1;34',
  unchecked: '1;4',
}

/** The text with its claims marked, and the list of them, for a terminal. */
export const shownArticle = (article: Article, page: Page): string => {
  const width = Math.max(FEWEST_COLUMNS, Math.min(MOST_COLUMNS, page.columns))
  const told = toldClaims(article, page.areaName)
  const draw = (runs: readonly Run[], columns: number): readonly string[] =>
    wrapRuns(runs, columns).map((line) => drawn(line, page.isColoured))
  const sections = [
    ...markedText(article.read, article.claims).map((paragraph) =>
      paragraphLines(paragraph, told, { ...page, width, draw }),
    ),
    draw([{ text: aboutWords(article), sgr: DIM }], width),
    ...told.map((claim, index) => claimLines(claim, index + 1, width, draw)),
    ...testLines(article, width, draw),
    draw([{ text: summaryWords(told, article.checked?.arithmetic), sgr: BOLD }], width),
    ...passedOver(article.read).map((heap) => draw([{ text: heapWords(heap), sgr: '' }], width)),
    ...nothingToCheck(article).map((text) => draw([{ text, sgr: '' }], width)),
  ]
  return sections.map((section) => section.join('\n')).join('\n\n')
}

type Draw = (runs: readonly Run[], columns: number) => readonly string[]

const paragraphLines = (
  { isTitle, pieces, table }: Paragraph,
  told: readonly ToldClaim[],
  { isColoured, width, draw }: Page & { readonly width: number; readonly draw: Draw },
): readonly string[] => {
  const runsOf = (some: readonly Piece[], plain = ''): readonly Run[] =>
    some.flatMap((piece) => pieceRuns(piece, told, plain, isColoured))
  return [
    ...linesOf(runsOf(pieces, isTitle ? BOLD : '')).flatMap((line) => draw(line, width)),
    ...tableLines((table?.rows ?? []).map((row) => row.map((cell) => runsOf(cell)))).flatMap((line) =>
      draw(line, width),
    ),
  ]
}

/** In colour a claim is coloured and numbered; without, it stands in brackets before its number. */
const pieceRuns = (
  { text, claims }: Piece,
  told: readonly ToldClaim[],
  plain: string,
  isColoured: boolean,
): readonly Run[] => {
  if (claims.length === 0) return [{ text, sgr: plain }]
  const numbers = claims.join(',')
  const whole = textWidth(text) > MOST_UNTORN ? text : text.replaceAll(/\s+/g, '\u00a0')
  if (!isColoured) return [{ text: `[${whole}](${numbers})`, sgr: '' }]
  return [
    { text: whole, sgr: colours[told[(claims[0] ?? 1) - 1]?.verdict ?? 'unchecked'] },
    { text: `[${numbers}]`, sgr: DIM },
  ]
}

const INDENT = 5

const claimLines = (
  { quote, words, verdict, reason, lines }: ToldClaim,
  number: number,
  width: number,
  draw: Draw,
): readonly string[] => {
  const behind = (runs: readonly Run[], indent = INDENT): readonly string[] =>
    draw(runs.map(withWholeNumbers), width - indent).map((line) => ' '.repeat(indent) + line)
  const [first = '', ...more] = behind([{ text: `“${quote}”`, sgr: colours[verdict] }])
  return [
    `${String(number).padStart(INDENT - 2)}  ${first.slice(INDENT)}`,
    ...more,
    ...behind([{ text: words, sgr: '' }]),
    ...(reason === ''
      ? []
      : behind([
          { text: verdictWords[verdict].toUpperCase(), sgr: colours[verdict] },
          { text: `: ${reason}`, sgr: '' },
        ])),
    ...lines.flatMap((text) => behind([{ text, sgr: '' }], INDENT + 2)),
  ]
}

const withWholeNumbers = ({ text, sgr }: Run): Run => ({ text: text.replaceAll(/(?<=\d) %/g, '\u00a0%'), sgr })

const languageNames: Readonly<Record<Language, string>> = {
  ru: 'Russian',
  uk: 'Ukrainian',
  en: 'English',
  zh: 'Chinese',
}

export const aboutWords = ({ name, read, documentDate, checked }: Article): string =>
  [
    name,
    read.language === null ? 'language unknown' : languageNames[read.language],
    documentDate === null ? 'undated (--date says when it was published)' : `of ${documentDate}`,
    ...(checked === undefined ? [] : [`checked against release ${checked.release}`]),
  ].join('; ')

const testLines = ({ checked, claims }: Article, width: number, draw: Draw): readonly (readonly string[])[] => {
  const tests = checked?.arithmetic ?? []
  if (tests.length === 0) return []
  return [
    [
      ...draw([{ text: TESTS_HEADING, sgr: BOLD }], width),
      ...tests.flatMap((each) =>
        draw(
          [
            withWholeNumbers({
              text: testWords(each, claims),
              sgr: each.outcome === 'fails' ? colours.contradicted : '',
            }),
          ],
          width - INDENT,
        ).map((line) => ' '.repeat(INDENT) + line),
      ),
    ],
  ]
}

export const nothingToCheck = ({ checked, claims, reviews }: Article): readonly string[] =>
  checked === undefined && claims.some((_, index) => reviews[index]?.decision !== 'rejected')
    ? ['There is no release to check against. Build one with `corridor run` (no network, no account), then ask again.']
    : []
