import { counts } from './beyond-trade/counted-parties.ts'
import { levied } from './beyond-trade/duty-parties.ts'
import { capacity, capital, carriage, deals, length, owed, price, sole } from './beyond-trade/owner-parties.ts'
import { sides } from './beyond-trade/paper-parties.ts'
import { products } from './beyond-trade/product-parties.ts'
import type { Mention } from './naming/mentions.ts'
import type { Pair } from './pair.ts'
import { balanceOf, ecommerce, exportsOf, foreign, importsOf, turnover } from './trade-parties.ts'

const readers: Readonly<Record<string, (mentions: readonly Mention[], last: Pair) => Pair>> = {
  trade_turnover: turnover,
  foreign_trade: foreign,
  balance: balanceOf,
  'balance-': balanceOf,
  'balance+': balanceOf,
  exports: exportsOf,
  imports: importsOf,
  gas: exportsOf,
  ecommerce,
  debt: owed,
  fdi: capital,
  fdi_stock: capital,
  fdi_flow: capital,
  deal: deals,
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
  price,
  output: sole,
  people: sole,
  mix: sole,
  tariff: levied,
  retail: sole,
  freight: carriage,
  containers: carriage,
  trains: carriage,
  products,
}

const five = ['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB']

/** All five states in a list are the region. */
const asRegion = (mentions: readonly Mention[]): readonly Mention[] => {
  const isOfFive = ({ code, form, isOffice }: Mention): boolean => form === 'area' && !isOffice && five.includes(code)
  const first = mentions.find(isOfFive)
  return first && five.every((state) => mentions.some((mention) => isOfFive(mention) && mention.code === state))
    ? mentions.flatMap((mention) =>
        mention === first ? [{ ...mention, code: 'C5' }] : isOfFive(mention) ? [] : [mention],
      )
    : mentions
}

/** Who with whom, by the words of a clause; what they leave open comes from whom was spoken of last. */
export const pairFor = (kind: string, mentions: readonly Mention[], last: Pair): Pair =>
  (readers[kind] ?? capital)(asRegion(mentions), last)
