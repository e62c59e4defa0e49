import type { Source } from '@corridor/contracts'
import { chinaCustomsQuoted } from './china-customs-quoted/china-customs-quoted.source.ts'
import { dealsQuoted } from './deals-quoted/deals-quoted.source.ts'
import { debtQuoted } from './debt-quoted/debt-quoted.source.ts'
import { ecommerceQuoted } from './ecommerce-quoted/ecommerce-quoted.source.ts'
import { energyQuoted } from './energy-quoted/energy-quoted.source.ts'
import { eventsQuoted } from './events-quoted/events-quoted.source.ts'
import { exchangeRatesQuoted } from './exchange-rates-quoted/exchange-rates-quoted.source.ts'
import { fdiQuoted } from './fdi-quoted/fdi-quoted.source.ts'
import { imfDotsQuoted } from './imf-dots-quoted/imf-dots-quoted.source.ts'
import { kazakhstanBnsQuoted } from './kazakhstan-bns-quoted/kazakhstan-bns-quoted.source.ts'
import { kyrgyzstanNscQuoted } from './kyrgyzstan-nsc-quoted/kyrgyzstan-nsc-quoted.source.ts'
import { macroQuoted } from './macro-quoted/macro-quoted.source.ts'
import { seedDocuments } from './seed-documents/seed-documents.source.ts'
import { tajikistanStatQuoted } from './tajikistan-stat-quoted/tajikistan-stat-quoted.source.ts'
import { tradeQuoted } from './trade-quoted/trade-quoted.source.ts'
import { transportQuoted } from './transport-quoted/transport-quoted.source.ts'
import { unComtradeQuoted } from './un-comtrade-quoted/un-comtrade-quoted.source.ts'
import { uzbekistanStatQuoted } from './uzbekistan-stat-quoted/uzbekistan-stat-quoted.source.ts'
import { wiiwFdiQuoted } from './wiiw-fdi-quoted/wiiw-fdi-quoted.source.ts'
import { witsQuoted } from './wits-quoted/wits-quoted.source.ts'

/** The shelf of sources: one line per source, sorted. */
export const sources: readonly Source[] = [
  chinaCustomsQuoted,
  dealsQuoted,
  debtQuoted,
  ecommerceQuoted,
  energyQuoted,
  eventsQuoted,
  exchangeRatesQuoted,
  fdiQuoted,
  imfDotsQuoted,
  kazakhstanBnsQuoted,
  kyrgyzstanNscQuoted,
  macroQuoted,
  seedDocuments,
  tajikistanStatQuoted,
  tradeQuoted,
  transportQuoted,
  unComtradeQuoted,
  uzbekistanStatQuoted,
  wiiwFdiQuoted,
  witsQuoted,
]
