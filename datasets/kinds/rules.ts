import type { KindColumn, LookupTable } from '@corridor/contracts'
import { type FieldName, fields } from '../fields/index.ts'

type Extra = { readonly from?: string; readonly isRequired?: boolean }

const column = (name: FieldName, rule: KindColumn['rule'], extra: Extra): KindColumn => ({
  field: fields[name],
  from: extra.from ?? name,
  rule,
  ...(extra.isRequired === true ? { isRequired: true } : {}),
})

/** Column rules in one word each, so that a kind reads as a table. */
export const text = (name: FieldName, extra: Extra = {}): KindColumn => column(name, { as: 'text' }, extra)
export const code = (
  name: FieldName,
  codes: readonly string[],
  extra: Extra & { readonly otherwise?: string } = {},
): KindColumn =>
  column(name, { as: 'code', codes, ...(extra.otherwise === undefined ? {} : { otherwise: extra.otherwise }) }, extra)
export const lookup = (name: FieldName, table: LookupTable, extra: Extra = {}): KindColumn =>
  column(name, { as: 'lookup', table }, extra)
export const lookupList = (name: FieldName, table: LookupTable, extra: Extra = {}): KindColumn =>
  column(name, { as: 'lookup_list', table }, extra)
export const quantity = (name: FieldName, extra: Extra & { readonly min?: number; readonly max?: number } = {}) =>
  column(
    name,
    {
      as: 'quantity',
      ...(extra.min === undefined ? {} : { min: extra.min }),
      ...(extra.max === undefined ? {} : { max: extra.max }),
    },
    extra,
  )
export const double = (name: FieldName, extra: Extra & { readonly min?: number; readonly max?: number } = {}) =>
  column(
    name,
    {
      as: 'double',
      ...(extra.min === undefined ? {} : { min: extra.min }),
      ...(extra.max === undefined ? {} : { max: extra.max }),
    },
    extra,
  )
export const boolean = (name: FieldName, otherwise: boolean | undefined, extra: Extra = {}): KindColumn =>
  column(name, { as: 'boolean', ...(otherwise === undefined ? {} : { otherwise }) }, extra)
export const date = (name: FieldName, edge: 'first' | 'last', extra: Extra = {}): KindColumn =>
  column(name, { as: 'date', edge }, extra)

/** The four axes that are never one status. */
export const bound = code('bound_code', ['exact', 'approx', 'min', 'max'], { from: 'bound', otherwise: 'exact' })
export const obsStatus = code('obs_status_code', ['A', 'P', 'E', 'B', 'M'], { from: 'obs_status', otherwise: 'A' })
export const method = code('method_code', ['reported', 'mirror', 'derived', 'converted'], {
  from: 'method',
  otherwise: 'reported',
})
export const modality = code('modality_code', ['actual', 'forecast', 'target'], {
  from: 'modality',
  otherwise: 'actual',
})
