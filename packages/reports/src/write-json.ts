import { type ColumnLayout, type Layout, plainValue, type SheetLayout } from './layout.ts'

/** The layout as one JSON document: numbers are numbers, dates ISO 8601, what is unknown is null. */
export const jsonReport = (layout: Layout): object => ({
  report: layout.id,
  title: layout.title,
  subtitle: layout.subtitle,
  language: layout.language,
  known_at: layout.knownAt,
  cover: layout.cover,
  key_figures: layout.keyFigures.map(({ id, label, value, unit, sentence }) => ({ id, label, value, unit, sentence })),
  notes: layout.notes,
  sheets: layout.sheets.map(jsonSheet),
})

const jsonSheet = (sheet: SheetLayout): object => ({
  id: sheet.id,
  title: sheet.title,
  about: sheet.about,
  columns: sheet.columns.map(jsonColumn),
  rows: sheet.rows.map((cells) =>
    Object.fromEntries(
      sheet.columns.map((column, index) => [column.name, plainValue(cells[index] ?? { kind: 'empty' })]),
    ),
  ),
})

const jsonColumn = ({ name, title, description, kind, unit, hasFormulas }: ColumnLayout): object => ({
  name,
  title,
  description,
  type: kind,
  unit,
  is_computed: hasFormulas,
})
