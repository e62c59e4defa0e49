import type { MarkedTable, Paragraph, Piece } from '../marked-text.ts'
import { type ToldClaim, verdictLine } from '../told-claim.ts'
import { TEXT_WIDTH, table, tableCell, tableRow } from './table-xml.ts'
import { paragraph, part, run, WORD } from './xml.ts'

/** What stands at the end of the document, after its text. */
export type Closing = {
  readonly heading: string
  readonly about: string
  readonly told: readonly ToldClaim[]
  readonly notes: readonly string[]
}

const shades: Readonly<Record<ToldClaim['verdict'], string>> = {
  supported: 'CDEBD0',
  rounded: 'CFE9F3',
  superseded: 'E4D7F1',
  contradicted: 'F7CBC6',
  not_comparable: 'FBE3B5',
  no_data: 'DDE3EA',
  unchecked: 'FFF0A8',
}

export const documentPart = (text: readonly Paragraph[], closing: Closing): string => {
  const first = new Set<number>()
  const runs = (pieces: readonly Piece[]): string =>
    pieces
      .map(({ text, claims }) => (claims.length === 0 ? run(text) : marked(text, claims, closing.told, first)))
      .join('')
  const body = text.flatMap(({ isTitle, pieces, table }) => [
    ...(pieces.length === 0 && table !== undefined ? [] : [paragraph(runs(pieces), isTitle ? 'Heading1' : undefined)]),
    ...(table === undefined ? [] : [tableOfText(table, runs), paragraph('', 'Cell')]),
  ])
  return part('w:document', WORD, `<w:body>${[...body, ...closingParts(closing)].join('')}${page}</w:body>`)
}

/** A4, with margins of two centimetres. */
const page =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>'

/** A claim that goes on in another paragraph is commented once. */
const marked = (text: string, claims: readonly number[], told: readonly ToldClaim[], seen: Set<number>): string => {
  const fresh = claims.filter((number) => !seen.has(number))
  for (const number of fresh) seen.add(number)
  const verdict = told[(claims[0] ?? 1) - 1]?.verdict ?? 'unchecked'
  return [
    ...fresh.map((number) => `<w:commentRangeStart w:id="${number}"/>`),
    run(text, { shade: shades[verdict] }),
    ...fresh.map((number) => `<w:commentRangeEnd w:id="${number}"/><w:r><w:commentReference w:id="${number}"/></w:r>`),
  ].join('')
}

const closingParts = ({ heading, about, told, notes }: Closing): readonly string[] => [
  paragraph(`<w:r><w:br w:type="page"/></w:r>${run(heading)}`, 'Heading1'),
  paragraph(run(about), 'About'),
  ...(told.length === 0 ? [] : [tableOfClaims(told)]),
  paragraph('', 'About'),
  ...notes.map((note) => paragraph(run(note))),
]

const tableOfText = ({ rows, headerRows }: MarkedTable, runs: (pieces: readonly Piece[]) => string): string => {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 1)
  const widths = Array.from({ length: columns }, () => Math.floor(TEXT_WIDTH / columns))
  return table(
    widths,
    rows.map((row, index) =>
      tableRow(
        row.map((cell, column) => tableCell(paragraph(runs(cell), 'Cell'), widths[column] ?? 0)),
        index < headerRows,
      ),
    ),
  )
}

const widths = [540, 1900, 3100, 4098]
const headings = ['No', 'Words of the text', 'What is claimed', 'Verdict']

const tableOfClaims = (told: readonly ToldClaim[]): string => {
  const head = headings.map((words, column) =>
    tableCell(paragraph(run(words, { isBold: true, colour: 'FFFFFF' }), 'Cell'), widths[column] ?? 0, '17324D'),
  )
  return table(widths, [tableRow(head, true), ...told.map(claimRow)])
}

const claimRow = (claim: ToldClaim, index: number): string => {
  const { quote, words, verdict, lines } = claim
  const small = (text: string): string => paragraph(run(text), 'Cell')
  const cells = [
    small(String(index + 1)),
    small(quote),
    small(words),
    [verdictLine(claim), ...lines].map(small).join(''),
  ]
  return tableRow(
    cells.map((cell, column) => tableCell(cell, widths[column] ?? 0, column === 0 ? shades[verdict] : undefined)),
  )
}
