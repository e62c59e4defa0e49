import type { Field } from './column.ts'

/** Reference tables that a written word can be looked up in. */
export type LookupTable =
  | 'areas'
  | 'claim_indicators'
  | 'regions'
  | 'border_points'
  | 'routes'
  | 'indicators'
  | 'currencies'
  | 'hs_chapters'
  | 'units'

/** How one record column comes from one intake column (the text of the file, mapped to our names). */
export type ColumnRule =
  | { readonly as: 'text' }
  /** One of a closed list; `otherwise` stands in for blank. */
  | { readonly as: 'code'; readonly codes: readonly string[]; readonly otherwise?: string }
  /** A code, alias or name of a reference table; what is not found is rejected by name. */
  | { readonly as: 'lookup'; readonly table: LookupTable }
  /** Several codes of a table, joined by `;`, each looked up. */
  | { readonly as: 'lookup_list'; readonly table: LookupTable }
  | { readonly as: 'quantity'; readonly min?: number; readonly max?: number }
  /** A ratio with as many digits as a double holds; it may have an exponent. */
  | { readonly as: 'double'; readonly min?: number; readonly max?: number }
  | { readonly as: 'boolean'; readonly otherwise?: boolean }
  /** An ISO date or its first parts; the first or the last day that it can mean. */
  | { readonly as: 'date'; readonly edge: 'first' | 'last' }

export type KindColumn = {
  readonly field: Field
  /** Name of the intake column. */
  readonly from: string
  readonly rule: ColumnRule
  readonly isRequired?: boolean
}

/** The period block: `period` and `cumulative` of the intake become period_start, period_end, frequency_code, is_cumulative. */
export type PeriodRule = { readonly isRequired: boolean }

/**
 * The value block: `value`, `unit`, `rounded_to` of the intake become the written text, the value in the base unit, its
 * rounding interval, and the US dollar value (published, or converted with the average rate of the year of period_end).
 */
export type ValueRule = { readonly isRequired: boolean; readonly mayBeNegative: boolean; readonly isMoney: boolean }

/** One kind of record: one schema, one key, one meaning. Every source normalises into kinds. */
export type Kind = {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly columns: readonly KindColumn[]
  readonly period?: PeriodRule
  readonly value?: ValueRule
  /** Record columns that say which fact this is; with source_id and key_detail (what the source adds) they are the key. */
  readonly key: readonly string[]
  /** Record columns whose change is a revision of the fact. */
  readonly measures: readonly string[]
}

export const defineKind = (kind: Kind): Kind => kind

export const periodColumns = ['period_start', 'period_end', 'frequency_code', 'is_cumulative'] as const
export const valueColumns = [
  'value_text',
  'unit_code',
  'value',
  'value_low',
  'value_high',
  'value_usd',
  'value_usd_low',
  'value_usd_high',
  'usd_basis_code',
] as const
/** Columns at the head and the tail of every kind. */
export const originColumns = [
  'source_id',
  'partition_id',
  'snapshot_id',
  'record_number',
  'locator',
  'key_detail',
] as const
export const citationColumns = [
  'citation_id',
  'citation_place',
  'asserted_by',
  'via',
  'unit_wording',
  'licence_code',
  'note',
  'correction_id',
  'known_at',
  'known_basis',
  'recorded_at',
] as const

/** Intake columns of the citation: the same in every curated file. */
export const citationIntake = [
  'citation_title',
  'publisher',
  'published_on',
  'accessed_on',
  'url',
  'place',
  'asserted_by',
  'via',
  'unit_wording',
  'licence',
  'note',
  'recorded_on',
] as const

/** Names of the record columns of a kind, in order. */
export const recordColumns = (kind: Kind): readonly string[] => [
  ...originColumns,
  ...kind.columns.map((column) => column.field.name),
  ...(kind.period ? periodColumns : []),
  ...(kind.value ? valueColumns : []),
  ...citationColumns,
]

/** Columns that say which fact a record of this kind is: its source and what that adds included. */
export const keyColumns = (kind: Kind): readonly string[] => ['source_id', ...kind.key, 'key_detail']

/** Names of the columns of a version, in order: those of the record, and the time in which the world knew it so. */
export const versionColumns = (kind: Kind): readonly string[] => [
  ...recordColumns(kind),
  'is_tombstone',
  'known_from',
  'known_to',
]

/** Names of the intake columns of a kind, in the order of the documented layout. */
export const intakeColumns = (kind: Kind): readonly string[] => [
  ...kind.columns.map((column) => column.from),
  ...(kind.period ? ['period', 'cumulative'] : []),
  ...(kind.value ? ['value', 'unit', 'rounded_to', 'usd_value'] : []),
  ...citationIntake,
]

/** Intake columns that a file must have; the others may be absent, which means blank. */
export const requiredIntake = (kind: Kind): readonly string[] => [
  ...kind.columns.filter((column) => column.isRequired === true).map((column) => column.from),
  ...(kind.period?.isRequired === true ? ['period'] : []),
  ...(kind.value?.isRequired === true ? ['value', 'unit'] : []),
  'publisher',
]

/** The tables that words of a kind are looked up in, each once. */
export const lookupTables = (kind: Kind): readonly LookupTable[] => [
  ...new Set(
    kind.columns.flatMap(({ rule }) => (rule.as === 'lookup' || rule.as === 'lookup_list' ? [rule.table] : [])),
  ),
]

const tablesBehind: Readonly<Partial<Record<LookupTable, readonly string[]>>> = {
  areas: ['areas', 'area_aliases', 'area_codes'],
  units: ['units', 'unit_aliases'],
}

/** The reference tables that reading a kind needs: what the reader loads is what makes its records stale. */
export const referenceTables = (kind: Kind): readonly string[] => [
  ...new Set([
    ...lookupTables(kind).flatMap((table) => tablesBehind[table] ?? [table]),
    ...(kind.value ? ['rate_precedence', 'scales', 'units', 'unit_aliases'] : []),
  ]),
]
