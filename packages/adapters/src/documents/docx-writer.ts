import type { DocumentCell, Layout } from './lay-out.ts'
import { raisedDigits } from './raised-digits.ts'

type Kind = Parameters<Layout['say']>[0]
type Cell = { -readonly [key in keyof DocumentCell]: DocumentCell[key] }
type OpenTable = { readonly rows: Cell[][]; isHeading: boolean; goesOn: boolean }

/** Takes the elements of a part of a DOCX in order. `base` is the kind of its paragraphs where their style says none. */
export const docxWriter = (out: Layout, base: Kind = 'paragraph') => {
  let kind: Kind = base
  let pieces: string[] = []
  let isText = false
  let isRaised = false
  let skipped: { readonly tag: string; depth: number } | undefined
  let depth = 0
  let table: OpenTable | undefined
  const cell = (): Cell | undefined => table?.rows.at(-1)?.at(-1)
  const endParagraph = (): void => {
    const said = pieces.join('')
    pieces = []
    const inside = cell()
    if (inside) inside.text += ` ${said}`
    else out.say(kind, said)
    kind = base
  }
  const endTable = (): void => {
    if (table) out.table(merged(table.rows), '')
    table = undefined
  }
  const opens: Readonly<Record<string, (attribute: (key: string) => string | undefined) => void>> = {
    'w:tbl': () => {
      depth += 1
      table ??= { rows: [], isHeading: false, goesOn: false }
    },
    'w:tr': () => {
      if (depth === 1 && table) {
        table.rows.push([])
        table.isHeading = false
      }
    },
    'w:tblHeader': () => {
      if (depth === 1 && table) table.isHeading = true
    },
    'w:tc': () => {
      if (depth === 1 && table) table.rows.at(-1)?.push({ text: '', columns: 1, rows: 1, isHeading: table.isHeading })
    },
    'w:gridSpan': (attribute) => {
      const own = cell()
      if (depth === 1 && own) own.columns = Math.max(1, Number(attribute('w:val')) || 1)
    },
    'w:vMerge': (attribute) => {
      const own = cell()
      if (depth === 1 && own && attribute('w:val') !== 'restart') own.rows = 0
    },
    'w:pStyle': (attribute) => {
      kind = kindOf(attribute('w:val') ?? '') ?? kind
    },
    'w:numPr': () => {
      if (kind === 'paragraph') kind = 'item'
    },
    'w:vertAlign': (attribute) => {
      isRaised = attribute('w:val') === 'superscript'
    },
    'w:r': () => {
      isRaised = false
    },
    'w:t': () => {
      isText = true
    },
    'w:tab': () => pieces.push(' '),
    'w:br': () => pieces.push('\n'),
    'w:cr': () => pieces.push('\n'),
    'w:noBreakHyphen': () => pieces.push('-'),
  }
  return {
    open: (tag: string, attribute: (key: string) => string | undefined): void => {
      if (skipped) {
        if (tag === skipped.tag) skipped.depth += 1
      } else if (SKIPPED.has(tag)) skipped = { tag, depth: 1 }
      else opens[tag]?.(attribute)
    },
    close: (tag: string): void => {
      if (skipped) {
        if (tag === skipped.tag) skipped.depth -= 1
        if (skipped.depth === 0) skipped = undefined
      } else if (tag === 'w:t') isText = false
      else if (tag === 'w:p') endParagraph()
      else if (tag === 'w:tbl') {
        depth -= 1
        if (depth === 0) endTable()
      }
    },
    text: (text: string): void => {
      if (isText && !skipped) pieces.push(isRaised ? raisedDigits(text) : text)
    },
  }
}

/** What stands twice (a drawing for old programs), what is not text, and tabs in the definition of a style. */
const SKIPPED = new Set(['mc:Fallback', 'w:del', 'w:moveFrom', 'w:tabs', 'w:sectPr'])

const kindOf = (style: string): Kind | undefined => {
  if (/^(?:title|subtitle|heading|заголовок|название|\d$)/i.test(style)) return 'title'
  if (/^(?:caption|footnotetext|endnotetext)/i.test(style)) return 'note'
  return /^list/i.test(style) ? 'item' : undefined
}

/** Cells that go on from the row above (`rows` 0) taken into the cell that they go on from. */
const merged = (rows: readonly (readonly Cell[])[]): readonly (readonly DocumentCell[])[] => {
  const above: Cell[] = []
  return rows.map((row) => {
    let column = 0
    return row.filter((cell) => {
      const upper = above[column]
      const goesOn = cell.rows === 0 && upper !== undefined
      if (goesOn) upper.rows += 1
      else {
        cell.rows = Math.max(1, cell.rows)
        for (let at = column; at < column + cell.columns; at += 1) above[at] = cell
      }
      column += cell.columns
      return !goesOn
    })
  })
}
