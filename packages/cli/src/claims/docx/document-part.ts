import type { Paragraph } from '../marked-text.ts'
import { type ToldClaim, verdictWords } from '../told-claim.ts'
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
  const body = text.map(({ isTitle, pieces }) =>
    paragraph(
      pieces
        .map(({ text, claims }) => (claims.length === 0 ? run(text) : marked(text, claims, closing.told, first)))
        .join(''),
      isTitle ? 'Heading1' : undefined,
    ),
  )
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
  ...(told.length === 0 ? [] : [table(told)]),
  paragraph('', 'About'),
  ...notes.map((note) => paragraph(run(note))),
]

const widths = [540, 1900, 3100, 4098]
const headings = ['No', 'Words of the text', 'What is claimed', 'Verdict']

const cell = (content: string, column: number, shade?: string): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${widths[column]}" w:type="dxa"/>${shade === undefined ? '' : `<w:shd w:val="clear" w:color="auto" w:fill="${shade}"/>`}</w:tcPr>${content}</w:tc>`

const line = 'w:val="single" w:sz="4" w:space="0" w:color="C3CEDA"'

const table = (told: readonly ToldClaim[]): string => {
  const borders = ['top', 'bottom', 'insideH'].map((side) => `<w:${side} ${line}/>`).join('')
  const head = headings
    .map((words, column) => cell(paragraph(run(words, { isBold: true, colour: 'FFFFFF' }), 'Cell'), column, '17324D'))
    .join('')
  return [
    `<w:tbl><w:tblPr><w:tblW w:w="${widths.reduce((sum, width) => sum + width)}" w:type="dxa"/><w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="80" w:type="dxa"/><w:right w:w="80" w:type="dxa"/></w:tblCellMar></w:tblPr>`,
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`,
    `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${head}</w:tr>`,
    ...told.map(row),
    '</w:tbl>',
  ].join('')
}

const row = ({ quote, words, verdict, lines }: ToldClaim, index: number): string => {
  const small = (text: string): string => paragraph(run(text), 'Cell')
  const details = lines.length === 0 ? [verdictWords[verdict]] : lines
  return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${[
    cell(small(String(index + 1)), 0, shades[verdict]),
    cell(small(quote), 1),
    cell(small(words), 2),
    cell(details.map(small).join(''), 3),
  ].join('')}</w:tr>`
}
