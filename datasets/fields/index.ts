import type { Field } from '@corridor/contracts'
import { axisFields } from './axis.fields.ts'
import { claimFields } from './claim.fields.ts'
import { indicatorFields } from './indicator.fields.ts'
import { mirrorFields } from './mirror.fields.ts'
import { originFields } from './origin.fields.ts'
import { pairFields } from './pair.fields.ts'
import { productFields } from './product.fields.ts'
import { qualityFields } from './quality.fields.ts'
import { revisionFields } from './revision.fields.ts'
import { termsFields } from './terms.fields.ts'
import { valueFields } from './value.fields.ts'

/** One meaning per column name, shared by every kind, dataset and sheet. */
export const fields = {
  ...originFields,
  ...axisFields,
  ...valueFields,
  ...claimFields,
  ...indicatorFields,
  ...mirrorFields,
  ...pairFields,
  ...productFields,
  ...qualityFields,
  ...revisionFields,
  ...termsFields,
}

export type FieldName = keyof typeof fields

/** Fields by name, in the order asked for. */
export const pick = (...names: readonly FieldName[]): readonly Field[] => names.map((name) => fields[name])

export const fieldNamed = (name: string): Field => {
  const field = (fields as Readonly<Record<string, Field>>)[name]
  if (!field) throw new TypeError(`no field is named ${name}: declare it in datasets/fields`)
  return field
}
