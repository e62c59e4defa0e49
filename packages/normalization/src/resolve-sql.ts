import {
  citationIntake,
  ddlType,
  intakeColumns,
  type Kind,
  type KindColumn,
  sqlName,
  sqlText,
} from '@corridor/contracts'
import { citationBlock } from './citation-sql.ts'
import { codeAnswers, codesAnswers } from './lookups.ts'
import { dateAnswers, periodAnswers } from './period-sql.ts'
import { answer, type Lookup, mergeResolutions, noResolution, type Problem, type Resolution } from './resolution.ts'
import { valueBlock } from './value-sql.ts'

/** Everything that a kind asks of an intake row. The intake is joined as `i`; blanks are already null. */
export const resolveKind = (kind: Kind): Resolution =>
  mergeResolutions([
    ...kind.columns.map((column) => mergeResolutions([resolveColumn(column), requiredColumn(column)])),
    kind.period === undefined ? noResolution : periodBlock(kind.period.isRequired),
    kind.value === undefined
      ? noResolution
      : valueBlock(kind.value, kind.period ? answer('period', 'last_day') : 'NULL::DATE'),
    citationBlock,
  ])

const requiredColumn = (column: KindColumn): Resolution =>
  column.isRequired === true
    ? {
        ...noResolution,
        problems: [{ column: column.from, reason: 'is blank', value: 'NULL', when: `i.${column.from} IS NULL` }],
      }
    : noResolution

const resolveColumn = (column: KindColumn): Resolution => {
  const { field, from, rule } = column
  const text = `i.${from}`
  const typed = (expression: string): readonly [string, string] => [field.name, expression]
  const problem = (reason: string, when: string): Problem => ({ column: from, reason, value: text, when })
  /** A column whose distinct words have one answer each; null is a word that says nothing. */
  const looked = (answers: string, name: string, reason: string): Resolution => {
    const lookup: Lookup = { id: field.name, from, answers, names: [name] }
    const found = answer(lookup.id, name)
    return {
      lookups: [lookup],
      select: [typed(found)],
      problems: [problem(reason, `${text} IS NOT NULL AND ${found} IS NULL`)],
    }
  }
  switch (rule.as) {
    case 'text':
      return { ...noResolution, select: [typed(text)] }
    case 'code': {
      const otherwise = rule.otherwise === undefined ? 'NULL' : sqlText(rule.otherwise)
      return {
        ...noResolution,
        select: [typed(`coalesce(${text}, ${otherwise})`)],
        problems: [
          problem(`is not one of ${rule.codes.join(', ')}`, `${text} NOT IN (${rule.codes.map(sqlText).join(', ')})`),
        ],
      }
    }
    case 'lookup':
      return looked(codeAnswers(rule.table), 'code', `unknown ${nounOf(rule.table)}`)
    case 'lookup_list':
      return looked(codesAnswers(rule.table), 'code', `unknown ${nounOf(rule.table)}`)
    case 'quantity': {
      const isWhole = field.type === 'integer'
      const cast = isWhole ? `TRY_CAST(${text} AS BIGINT)` : `CAST(quantity_of(${text}) AS ${ddlType(field.type)})`
      const bounds = [
        ...(rule.min === undefined ? [] : [problem(`is less than ${rule.min}`, `${cast} < ${rule.min}`)]),
        ...(rule.max === undefined ? [] : [problem(`is more than ${rule.max}`, `${cast} > ${rule.max}`)]),
      ]
      return {
        ...noResolution,
        select: [typed(cast)],
        problems: [
          isWhole
            ? problem(
                'is not a whole number',
                `NOT regexp_full_match(${text}, '-?[0-9]+') OR ${text} IS NOT NULL AND ${cast} IS NULL`,
              )
            : problem('is not a number', `NOT is_number(${text}) OR ${text} IS NOT NULL AND ${cast} IS NULL`),
          ...bounds,
        ],
      }
    }
    case 'double': {
      const cast = `TRY_CAST(${text} AS DOUBLE)`
      const isOut = [
        ...(rule.min === undefined ? [] : [`${cast} < ${rule.min}`]),
        ...(rule.max === undefined ? [] : [`${cast} > ${rule.max}`]),
      ]
      return {
        ...noResolution,
        select: [typed(cast)],
        problems: [
          problem('is not a number', `${text} IS NOT NULL AND (${cast} IS NULL OR NOT isfinite(${cast}))`),
          ...(isOut.length === 0 ? [] : [problem('is out of its bounds', isOut.join(' OR '))]),
        ],
      }
    }
    case 'boolean':
      return {
        ...noResolution,
        select: [typed(`coalesce(${truth(text)}, ${rule.otherwise === undefined ? 'NULL' : String(rule.otherwise)})`)],
        problems: [problem('is not yes or no', `${text} IS NOT NULL AND ${truth(text)} IS NULL`)],
      }
    case 'date':
      return looked(dateAnswers(rule.edge), 'day', 'is not a date')
  }
}

const truth = (text: string): string =>
  `CASE lower(${text}) WHEN 'yes' THEN TRUE WHEN 'true' THEN TRUE WHEN 'no' THEN FALSE WHEN 'false' THEN FALSE END`

const nounOf = (table: string): string => table.replace(/ies$/, 'y').replace(/s$/, '').replaceAll('_', ' ')

const periodBlock = (isRequired: boolean): Resolution => ({
  lookups: [
    {
      id: 'period',
      from: 'period',
      answers: periodAnswers,
      names: ['first_day', 'last_day', 'frequency_code', 'is_window_from_january'],
    },
  ],
  select: [
    ['period_start', answer('period', 'first_day')],
    ['period_end', answer('period', 'last_day')],
    ['frequency_code', answer('period', 'frequency_code')],
    ['is_cumulative', `coalesce(${truth('i.cumulative')}, ${answer('period', 'is_window_from_january')})`],
  ],
  problems: [
    ...(isRequired ? [{ column: 'period', reason: 'is blank', value: 'NULL', when: 'i.period IS NULL' }] : []),
    {
      column: 'period',
      reason: 'is not a period (2024, 2024-Q1, 2024-03, 2024-01/2024-09, 2024-12-31)',
      value: 'i.period',
      when: `i.period IS NOT NULL AND (${answer('period', 'first_day')} IS NULL OR ${answer('period', 'last_day')} IS NULL)`,
    },
    {
      column: 'period',
      reason: 'ends before it starts',
      value: 'i.period',
      when: `${answer('period', 'last_day')} < ${answer('period', 'first_day')}`,
    },
    {
      column: 'cumulative',
      reason: 'is not yes or no',
      value: 'i.cumulative',
      when: `i.cumulative IS NOT NULL AND ${truth('i.cumulative')} IS NULL`,
    },
  ],
})

/** The intake as a SELECT: every column of the layout, blanks as null; those that the file does not have are null. */
export const intakeSelect = (kind: Kind, present: ReadonlySet<string>, isParsed: boolean): string => {
  const columns = [...new Set([...intakeColumns(kind), ...citationIntake])]
    .filter((column) => column !== 'citation_title' && column !== 'url')
    .map((column) =>
      present.has(column)
        ? `nullif(trim(input.${sqlName(column)}), '') AS ${column}`
        : `CAST(NULL AS VARCHAR) AS ${column}`,
    )
  const place = isParsed
    ? 'input.file_record, input.locator'
    : `input.record_number AS file_record, 'record ' || input.record_number AS locator`
  return `SELECT input.record_number, ${place}, input.citation, CAST(NULL AS VARCHAR) AS correction_id,
    CAST(NULL AS TIMESTAMP) AS correction_recorded_at, ${columns.join(', ')} FROM input`
}
