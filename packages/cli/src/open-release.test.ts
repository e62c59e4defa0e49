import type { Model } from '@corridor/contracts'
import { expect, test } from 'vitest'
import { neededFor } from './open-release.ts'

const model = (name: string, ...inputs: readonly string[]): Model => ({
  subject: 'trade',
  name,
  title: '',
  description: '',
  inputs,
  columns: [],
  grain: [],
  isRowGrain: false,
})
const models = [
  model('flows', 'current.trade_flows'),
  model('totals', 'trade.flows'),
  model('gaps', 'trade.totals'),
  model('other'),
]
const named = (sql: string): readonly string[] => neededFor(sql, models).map(({ name }) => name)

test('a question as of a day makes the datasets that it names and those that they stand on', () => {
  expect(named('FROM trade.totals')).toEqual(['flows', 'totals'])
})

test('names are known again in quotation marks, in capitals and apart', () => {
  expect(named('SELECT * FROM "Trade" . "Gaps"')).toEqual(['flows', 'totals', 'gaps'])
})

test('a question that names no dataset makes them all', () => {
  expect(named('SHOW ALL TABLES')).toEqual(['flows', 'totals', 'gaps', 'other'])
})
