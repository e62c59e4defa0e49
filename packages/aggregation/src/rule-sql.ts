import type { BoundRule } from '@corridor/contracts'
import { periodsSql, repeatsSql, unbrokenSql } from './rules-of-periods.ts'
import { additiveSql, signSql } from './rules-of-sums.ts'
import { agreesSql, coverageSql, editionsSql } from './rules-of-tellings.ts'
import { bandSql, scaleJumpSql, unitValueSql } from './rules-of-time.ts'

/** The SELECT that a declared check becomes. */
export const ruleSql = (bound: BoundRule): string => {
  const { rule } = bound
  switch (rule.rule) {
    case 'sign':
      return signSql(bound, rule)
    case 'additive':
      return additiveSql(bound, rule)
    case 'periods_add_up':
      return periodsSql(bound, rule)
    case 'unbroken':
      return unbrokenSql(bound, rule)
    case 'repeats':
      return repeatsSql(bound, rule)
    case 'unit_value':
      return unitValueSql(bound, rule)
    case 'scale_jump':
      return scaleJumpSql(bound, rule)
    case 'band':
      return bandSql(bound, rule)
    case 'coverage':
      return coverageSql(bound, rule)
    case 'agrees':
      return agreesSql(bound, rule)
    case 'agrees_with_itself':
      return editionsSql(bound, rule)
  }
}
