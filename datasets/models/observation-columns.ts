import type { FieldName } from '../fields/index.ts'
import { observations } from '../kinds/observations.kind.ts'

/** What an observation is about. */
export const observed = [
  'indicator_code',
  'indicator_name',
  'area_code',
  'counterpart_code',
  'region_code',
  'city',
  'route_code',
  'border_point_code',
  'sector',
  'product',
  'subject',
  'period_start',
  'period_end',
  'frequency_code',
  'is_cumulative',
] as const satisfies readonly FieldName[]

/** A value as written, in its unit and in dollars. */
export const valued = [
  'value_text',
  'value',
  'unit_code',
  'value_low',
  'value_high',
  'value_usd',
  'value_usd_low',
  'value_usd_high',
  'usd_basis_code',
] as const satisfies readonly FieldName[]

/** How the value of an observation is meant. */
export const qualified = [
  'bound_code',
  'modality_code',
  'obs_status_code',
  'method_code',
  'formula',
  'growth_published_pct',
  'definition',
] as const satisfies readonly FieldName[]

/** Who says it, where it stands, and when it was known: the tail of every dataset of single rows. */
export const stated = [
  'asserted_by',
  'via',
  'citation_id',
  'citation_place',
  'unit_wording',
  'note',
  'licence_code',
  'known_at',
  'known_basis',
  'recorded_at',
  'source_id',
  'snapshot_id',
  'record_number',
] as const satisfies readonly FieldName[]

/** What makes a statement unique beside its fact; unlike a record number it stays when a file is edited. */
export const statement = ['source_id', 'citation_id', 'citation_place'] as const satisfies readonly FieldName[]

/** The key of the kind `observations`: unique for what is known now. */
export const observationGrain: readonly string[] = [...observations.key, ...statement]
