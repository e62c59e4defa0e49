import type { DocumentCell, Layout } from './lay-out.ts'

type Kind = Parameters<Layout['say']>[0]
type Said = { readonly kind: Kind; readonly text: string }
type OpenCell = Omit<DocumentCell, 'text'> & { readonly said: Said[] }
type OpenTable = {
  readonly rows: OpenCell[][]
  caption: string
  place: 'outside' | 'caption' | 'cell'
  isHead: boolean
  /** A table that holds tables only lays the page out. */
  isFrame: boolean
}

/** A cell of a table of figures is no longer than this. */
const LONGEST_CELL = 600

/** The tables of a page: those of figures become tables, those that lay the page out become paragraphs. */
export const htmlTables = (out: Layout) => {
  const stack: OpenTable[] = []
  const say = (kind: Kind, text: string): void => {
    const table = stack.at(-1)
    if (table === undefined || table.isFrame) out.say(kind, text)
    else if (table.place === 'caption') table.caption += text
    else if (table.place === 'cell') table.rows.at(-1)?.at(-1)?.said.push({ kind, text })
    else out.say(kind, text)
  }
  const release = (table: OpenTable): void => {
    out.say('title', table.caption)
    for (const { said } of table.rows.flat()) for (const { kind, text } of said) out.say(kind, text)
    table.rows.length = 0
    table.caption = ''
  }
  const cell = (table: OpenTable, tag: string, attribute: (name: string) => string | undefined): void => {
    if (table.rows.length === 0) table.rows.push([])
    const span = (name: string): number => Math.max(1, Number.parseInt(attribute(name) ?? '1', 10) || 1)
    const isHeading = tag === 'th' || table.isHead
    table.rows.at(-1)?.push({ columns: span('colspan'), rows: span('rowspan'), isHeading, said: [] })
    table.place = 'cell'
  }
  const finish = (): void => {
    const table = stack.pop()
    if (table === undefined || table.isFrame) return
    if (!isOfFigures(table.rows)) release(table)
    else
      out.table(
        table.rows.filter((row) => row.length > 0).map((row) => row.map(closed)),
        table.caption,
      )
  }
  return {
    say,
    open: (tag: string, attribute: (name: string) => string | undefined): void => {
      const table = stack.at(-1)
      if (tag === 'table') {
        if (table && !table.isFrame) {
          release(table)
          table.isFrame = true
        }
        stack.push({ rows: [], caption: '', place: 'outside', isHead: false, isFrame: false })
      } else if (table === undefined || table.isFrame) return
      else if (tag === 'tr') {
        table.rows.push([])
        table.place = 'outside'
      } else if (tag === 'td' || tag === 'th') cell(table, tag, attribute)
      else if (tag === 'caption') table.place = 'caption'
      else table.isHead = tag === 'thead'
    },
    close: (tag: string): void => {
      const table = stack.at(-1)
      if (tag === 'table') finish()
      else if (table && ['caption', 'td', 'th', 'tr'].includes(tag)) table.place = 'outside'
      else if (table && tag === 'thead') table.isHead = false
    },
    done: (): void => {
      while (stack.length > 0) finish()
    },
  }
}

const closed = ({ said, ...cell }: OpenCell): DocumentCell => ({
  ...cell,
  text: said.map(({ text }) => text).join(' '),
})

const isOfFigures = (rows: readonly (readonly OpenCell[])[]): boolean => {
  const cells = rows.flat()
  const length = ({ said }: OpenCell): number => said.reduce((sum, { text }) => sum + text.length, 0)
  return (
    rows.filter((row) => row.length > 1).length > 1 &&
    cells.every((each) => length(each) <= LONGEST_CELL) &&
    cells.some(({ said }) => said.some(({ text }) => /\d/.test(text)))
  )
}
