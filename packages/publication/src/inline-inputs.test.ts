import { expect, test } from 'vitest'
import { inlineInputs } from './inline-inputs.ts'

const elsewhere = (input: string): string | undefined => (input === 'current.trade_flows' ? '"then"' : undefined)

test('an input is read from elsewhere wherever it is named, columns of it included', () => {
  expect(inlineInputs('SELECT current.trade_flows.value FROM current.trade_flows AS t, trade.flows', elsewhere)).toBe(
    'SELECT "then".value FROM "then" AS t, trade.flows',
  )
})

test('comments, literals and quoted names stay as they are', () => {
  const sql = `-- current.trade_flows, it's
/* current.trade_flows */ SELECT 'it''s current.trade_flows', "current.trade_flows", x.current.trade_flows, current.trade_flows_2`
  expect(inlineInputs(sql, elsewhere)).toBe(sql)
})
