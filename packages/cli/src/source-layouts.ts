import { intakeColumns, kindOf, type Layout, requiredIntake, type Shelves, type Source } from '@corridor/contracts'
import { columnsText, formatText, hasOwnColumns, labelled, seriesText, wrapped } from './source-words.ts'

/** One file that a source reads, and for which kinds: a file may hold several. */
export type FileShape = { readonly layouts: readonly Layout[] }

/** Layouts that read the same file stand together. */
export const fileShapes = ({ layouts }: Source): readonly FileShape[] => {
  const shapes = Map.groupBy(layouts, (layout) =>
    JSON.stringify([formatText(layout), hasOwnColumns(layout) ? layout.columns : (layout.expects ?? layout.title)]),
  )
  return [...shapes.values()].map((together) => ({ layouts: together }))
}

const indented = (label: string, text: string): string => labelled(label, text, '     ')

const columnLines = ({ columns, open }: Layout): readonly string[] => {
  const { mapped, optional = [], ignored = [], series } = columns
  return [
    ...(open.as === 'delimited' && open.headerBegins !== undefined
      ? [indented('header', `the line that begins with ${open.headerBegins}; lines above it are skipped`)]
      : []),
    indented('needs', columnsText(mapped)),
    ...(series === undefined ? [] : [indented('and', seriesText(series))]),
    ...(optional.length === 0 ? [] : [indented('may have', columnsText(optional))]),
    ...(ignored.length === 0 ? [] : [indented('leaves out', columnsText(ignored))]),
  ]
}

/** A file of the publisher's, for somebody who looks for it. */
export const shapeText = ({ layouts }: FileShape, index: number): string => {
  const [first] = layouts
  if (!first) return ''
  const expected = [...new Set(layouts.flatMap(({ expects }) => (expects === undefined ? [] : [expects])))]
  return [
    `  ${index + 1}. ${formatText(first)}`,
    ...layouts.map(({ id, title, kind }) => indented('layout', `${id}: ${title} → ${kind}`)),
    ...expected.map((text) => indented('file', text)),
    ...(hasOwnColumns(first) ? columnLines(first) : []),
  ].join('\n')
}

/** What a source reads, for programs: the publisher's shapes, and the files of a curated source. */
export const layoutsJson = (shelves: Shelves, source: Source): readonly object[] => [
  ...source.partitions.map((partition) => {
    const kind = kindOf(shelves, partition.kind)
    return {
      id: null,
      title: kind.title,
      kind: kind.id,
      file: partition.file,
      format: 'CSV in UTF-8',
      columns: [...new Set(intakeColumns(kind))],
      required: requiredIntake(kind),
      ignored: [],
      series: null,
      expects: null,
    }
  }),
  ...source.layouts.map((layout) => {
    const { mapped, optional = [], ignored = [], series = null } = layout.columns
    const isOwn = hasOwnColumns(layout)
    return {
      id: layout.id,
      title: layout.title,
      kind: layout.kind,
      file: null,
      format: formatText(layout),
      columns: isOwn ? [...mapped, ...optional] : null,
      required: isOwn ? mapped : null,
      ignored: isOwn ? ignored : null,
      series: isOwn ? series : null,
      expects: layout.expects ?? null,
    }
  }),
]

/** The columns of a file for a curated source. */
export const intakeText = (shelves: Shelves, kindId: string): string => {
  const kind = kindOf(shelves, kindId)
  const required = new Set(requiredIntake(kind))
  const columns = [...new Set(intakeColumns(kind))].map((column) => (required.has(column) ? `${column}*` : column))
  return [wrapped(`${kind.title} (${kind.id}): ${kind.description}`, '  '), wrapped(columns.join(', '), '     ')].join(
    '\n',
  )
}
