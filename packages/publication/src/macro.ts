import { sqlText } from '@corridor/contracts'

/** A table macro: a SELECT over the tables of a release, with parameters. */
export type Macro = {
  /** With its schema: `trade.by_partner_as_of`. */
  readonly name: string
  /** As they stand in the parentheses: `ts`, `since := NULL`. */
  readonly parameters: string
  readonly comment: string
  readonly body: string
}

/** Makes a macro in the catalogue `into`, or in the one in use. */
export const createMacro = ({ name, parameters, comment, body }: Macro, into?: string): readonly string[] => {
  const full = into === undefined ? name : `${into}.${name}`
  return [
    `CREATE OR REPLACE MACRO ${full}(${parameters}) AS TABLE\n${body}`,
    `COMMENT ON MACRO TABLE ${full} IS ${sqlText(comment)}`,
  ]
}

/**
 * The moment that a parameter asks for, in UTC, whatever type it came as: a day is its first moment. A plain cast would tell a
 * moment with a time zone (`now()`) as the clock of the reader's session shows it.
 */
export const momentOf = (parameter: string): string =>
  `CASE WHEN typeof(${parameter}) = 'TIMESTAMP WITH TIME ZONE' THEN make_timestamp(epoch_us(TRY_CAST(${parameter} AS TIMESTAMPTZ))) ELSE CAST(${parameter} AS TIMESTAMP) END`

export const MOMENT = momentOf('ts')
