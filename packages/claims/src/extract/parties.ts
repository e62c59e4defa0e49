import type { Mention } from './mentions.ts'
import { capacity, capital, carriage, counts, length, products, sides, sole } from './owner-parties.ts'
import type { Pair } from './pair.ts'
import { ecommerce, exportsOf, foreign, importsOf, turnover } from './trade-parties.ts'

const readers: Readonly<Record<string, (mentions: readonly Mention[], last: Pair) => Pair>> = {
  trade_turnover: turnover,
  foreign_trade: foreign,
  balance: turnover,
  'balance-': turnover,
  'balance+': turnover,
  exports: exportsOf,
  imports: importsOf,
  gas: exportsOf,
  ecommerce,
  debt: turnover,
  fdi: capital,
  fdi_stock: capital,
  fdi_flow: capital,
  deal: capital,
  cost: capital,
  project: capital,
  companies: capital,
  counts,
  capacity,
  stake: capital,
  market: capital,
  contract: sides,
  length,
  agreements: sides,
  gdp: sole,
  budget: sole,
  reserves: sole,
  output: sole,
  tariff: sole,
  retail: sole,
  freight: carriage,
  containers: carriage,
  trains: carriage,
  products,
}

/** Who with whom, by the words of a clause; what they leave open comes from whom was spoken of last. */
export const pairFor = (kind: string, mentions: readonly Mention[], last: Pair): Pair =>
  (readers[kind] ?? capital)(mentions, last)
