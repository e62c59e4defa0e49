import { type Kind, type KindColumn, citationIntake, ddlType, intakeColumns, sqlText } from '@corridor/contracts'
import { lookupName } from './lookups.ts'
import { mergeResolutions, noResolution, notNumber, type Problem, type Resolution } from './resolution.ts'
import { valueBlock } from './value-sql.ts'

const wordOf = (expression: string): string => `lower(regexp_replace(${expression}, '\\s+', ' ', 'g'))`

/** Everything that a kind asks of an intake row. The intake is joined as `i`; blanks are already null. */
export const resolveKind = (kind: Kind): Resolution =>
  mergeResolutions([
    ...kind.columns.map((column, index) => mergeResolutions([resolveColumn(column, `l${index}`), requiredColumn(column)])),
    kind.period === undefined ? noResolution : periodBlock(kind.period.isRequired),
    kind.value === undefined ? noResolution : valueBlock(kind.value, kind.period ? 'p.last_day' : 'NULL::DATE'),
    citationBlock,
  ])

const requiredColumn = (column: KindColumn): Resolution =>
  column.isRequired === true
    ? {
        ...noResolution,
        problems: [{ column: column.from, reason: 'is blank', value: 'NULL', when: `i.${column.from} IS NULL` }],
      }
    : noResolution

const resolveColumn = (column: KindColumn, alias: string): Resolution => {
  const { field, from, rule } = column
  const text = `i.${from}`
  const typed = (expression: string): readonly [string, string] => [field.name, expression]
  const problem = (reason: string, when: string): Problem => ({ column: from, reason, value: text, when })
  switch (rule.as) {
    case 'text':
      return { ...noResolution, select: [typed(text)] }
    case 'code': {
      const list = rule.codes.map(sqlText).join(', ')
      const otherwise = rule.otherwise === undefined ? 'NULL' : sqlText(rule.otherwise)
      return {
        ...noResolution,
        select: [typed(`coalesce(${text}, ${otherwise})`)],
        problems: [problem(`is not one of ${rule.codes.join(', ')}`, `${text} NOT IN (${list})`)],
      }
    }
    case 'lookup':
      return {
        select: [typed(`${alias}.code`)],
        joins: [`LEFT JOIN ${lookupName(rule.table)} AS ${alias} ON ${alias}.word = ${wordOf(text)}`],
        problems: [problem(`unknown ${nounOf(rule.table)}`, `${text} IS NOT NULL AND ${alias}.code IS NULL`)],
      }
    case 'lookup_list': {
      const known = `SELECT code FROM ${lookupName(rule.table)} WHERE word = lower(trim(part))`
      const parts = `string_split(${text}, ';')`
      return {
        ...noResolution,
        select: [typed(`(SELECT string_agg((${known}), ';' ORDER BY (${known})) FROM unnest(${parts}) AS parts(part))`)],
        problems: [
          problem(
            `unknown ${nounOf(rule.table)}`,
            `EXISTS (SELECT 1 FROM unnest(${parts}) AS parts(part) WHERE (${known}) IS NULL)`,
          ),
        ],
      }
    }
    case 'quantity': {
      const cast = `TRY_CAST(${text} AS ${ddlType(field.type)})`
      const bounds = [
        ...(rule.min === undefined ? [] : [problem(`is less than ${rule.min}`, `${cast} < ${rule.min}`)]),
        ...(rule.max === undefined ? [] : [problem(`is more than ${rule.max}`, `${cast} > ${rule.max}`)]),
      ]
      return {
        ...noResolution,
        select: [typed(cast)],
        problems: [problem('is not a number', notNumber(text, cast)), ...bounds],
      }
    }
    case 'boolean':
      return {
        ...noResolution,
        select: [typed(`coalesce(${truth(text)}, ${rule.otherwise === undefined ? 'NULL' : String(rule.otherwise)})`)],
        problems: [problem('is not yes or no', `${text} IS NOT NULL AND ${truth(text)} IS NULL`)],
      }
    case 'date': {
      const edge = rule.edge === 'first' ? 'point_first' : 'point_last'
      const part = `split_part(${text}, '/', ${rule.edge === 'first' ? 1 : -1})`
      return {
        ...noResolution,
        select: [typed(`${edge}(${part})`)],
        problems: [problem('is not a date', `${text} IS NOT NULL AND ${edge}(${part}) IS NULL`)],
      }
    }
  }
}

const truth = (text: string): string =>
  `CASE lower(${text}) WHEN 'yes' THEN TRUE WHEN 'true' THEN TRUE WHEN 'no' THEN FALSE WHEN 'false' THEN FALSE END`

const nounOf = (table: string): string => table.replace(/ies$/, 'y').replace(/s$/, '').replaceAll('_', ' ')

const periodBlock = (isRequired: boolean): Resolution => ({
  select: [
    ['period_start', 'p.first_day'],
    ['period_end', 'p.last_day'],
    ['frequency_code', 'p.frequency_code'],
    ['is_cumulative', `coalesce(${truth('i.cumulative')}, p.is_window_from_january)`],
  ],
  joins: ['LEFT JOIN periods AS p ON p.word = i.period'],
  problems: [
    ...(isRequired ? [{ column: 'period', reason: 'is blank', value: 'NULL', when: 'i.period IS NULL' }] : []),
    {
      column: 'period',
      reason: 'is not a period (2024, 2024-Q1, 2024-03, 2024-01/2024-09, 2024-12-31)',
      value: 'i.period',
      when: 'i.period IS NOT NULL AND (p.first_day IS NULL OR p.last_day IS NULL)',
    },
    { column: 'period', reason: 'ends before it starts', value: 'i.period', when: 'p.last_day < p.first_day' },
    {
      column: 'cumulative',
      reason: 'is not yes or no',
      value: 'i.cumulative',
      when: `i.cumulative IS NOT NULL AND ${truth('i.cumulative')} IS NULL`,
    },
  ],
})

const dateProblem = (column: string): Problem => ({
  column,
  reason: 'is not a date',
  value: `i.${column}`,
  when: `i.${column} IS NOT NULL AND point_last(i.${column}) IS NULL`,
})

const day = (column: string): string => `CAST(point_last(i.${column}) AS TIMESTAMP)`
const isReadEarlier = `length(i.published_on) < 10 AND ${day('accessed_on')} < ${day('published_on')}`

const citationBlock: Resolution = {
  select: [
    [
      'citation_id',
      `'c' || left(md5(concat_ws(chr(31), ${['citation_title', 'publisher', 'url']
        .map((column) => `coalesce(i.${column}, '')`)
        .join(', ')})), 12)`,
    ],
    ['citation_place', 'i.place'],
    ['asserted_by', 'coalesce(i.asserted_by, i.publisher)'],
    ['via', 'i.via'],
    ['unit_wording', 'i.unit_wording'],
    ['licence_code', 'coalesce(i.licence, s.licence_code)'],
    ['note', 'i.note'],
    // Publication, else edition, else access, else retrieval; never later than Corridor itself received it. A publication
    // of which only the month or year is known was out at the latest when somebody cites having read it.
    [
      'known_at',
      `least(CASE WHEN ${isReadEarlier} THEN ${day('accessed_on')}
        ELSE coalesce(${day('published_on')}, s.edition_at, ${day('accessed_on')}, s.retrieved_at) END, s.retrieved_at)`,
    ],
    [
      'known_basis',
      `CASE WHEN ${isReadEarlier} THEN 'accessed' WHEN i.published_on IS NOT NULL THEN 'published' WHEN s.edition_at IS NOT NULL THEN 'edition'
        WHEN i.accessed_on IS NOT NULL THEN 'accessed' ELSE 'retrieved' END`,
    ],
    [
      'recorded_at',
      `CASE WHEN s.is_first THEN coalesce(CAST(point_last(i.recorded_on) AS TIMESTAMP), s.retrieved_at)
        ELSE s.retrieved_at END`,
    ],
  ],
  joins: ['CROSS JOIN snapshot AS s'],
  problems: [
    { column: 'publisher', reason: 'is blank: every figure needs its citation', value: 'NULL', when: 'i.publisher IS NULL' },
    {
      column: 'licence',
      reason: 'is not one of rows, derived, no',
      value: 'i.licence',
      when: "i.licence NOT IN ('rows', 'derived', 'no')",
    },
    ...['published_on', 'accessed_on', 'recorded_on'].map(dateProblem),
  ],
}

/** The intake as a SELECT: every column of the layout that the file has, blanks as null; the others null. */
export const intakeSelect = (kind: Kind, present: ReadonlySet<string>): string => {
  const columns = [...new Set([...intakeColumns(kind), ...citationIntake])].map((column) =>
    present.has(column)
      ? `nullif(trim(input.${JSON.stringify(column)}), '') AS ${column}`
      : `CAST(NULL AS VARCHAR) AS ${column}`,
  )
  return `SELECT input.record_number, ${columns.join(', ')} FROM input`
}
