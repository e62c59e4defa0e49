import type { Source } from '@corridor/contracts'
import { aeiCgit } from './aei-cgit/aei-cgit.source.ts'
import { aiddataGcdf } from './aiddata-gcdf/aiddata-gcdf.source.ts'
import { articles } from './articles/articles.source.ts'
import { baci } from './baci/baci.source.ts'
import { buCodf } from './bu-codf/bu-codf.source.ts'
import { chinaCustoms } from './china-customs/china-customs.source.ts'
import { chinaCustomsQuoted } from './china-customs-quoted/china-customs-quoted.source.ts'
import { claimReviews } from './claim-reviews/claim-reviews.source.ts'
import { dealsQuoted } from './deals-quoted/deals-quoted.source.ts'
import { debtQuoted } from './debt-quoted/debt-quoted.source.ts'
import { ecbExr } from './ecb-exr/ecb-exr.source.ts'
import { ecbRates } from './ecb-rates/ecb-rates.source.ts'
import { ecommerceQuoted } from './ecommerce-quoted/ecommerce-quoted.source.ts'
import { energyQuoted } from './energy-quoted/energy-quoted.source.ts'
import { eventsQuoted } from './events-quoted/events-quoted.source.ts'
import { exchangeRatesQuoted } from './exchange-rates-quoted/exchange-rates-quoted.source.ts'
import { fdiQuoted } from './fdi-quoted/fdi-quoted.source.ts'
import { federalReserveRates } from './federal-reserve-rates/federal-reserve-rates.source.ts'
import { hsConversionWeights } from './hs-conversion-weights/hs-conversion-weights.source.ts'
import { hsCorrespondences } from './hs-correspondences/hs-correspondences.source.ts'
import { hsNomenclature } from './hs-nomenclature/hs-nomenclature.source.ts'
import { hsNomenclature2013 } from './hs-nomenclature-2013/hs-nomenclature-2013.source.ts'
import { hsNomenclatureDatahub } from './hs-nomenclature-datahub/hs-nomenclature-datahub.source.ts'
import { imfCdis } from './imf-cdis/imf-cdis.source.ts'
import { imfDots } from './imf-dots/imf-dots.source.ts'
import { imfDotsByYear } from './imf-dots-by-year/imf-dots-by-year.source.ts'
import { imfDotsQuoted } from './imf-dots-quoted/imf-dots-quoted.source.ts'
import { imfIfsRates } from './imf-ifs-rates/imf-ifs-rates.source.ts'
import { kazakhstanBns } from './kazakhstan-bns/kazakhstan-bns.source.ts'
import { kazakhstanBnsQuoted } from './kazakhstan-bns-quoted/kazakhstan-bns-quoted.source.ts'
import { kazakhstanNbk } from './kazakhstan-nbk/kazakhstan-nbk.source.ts'
import { kyrgyzstanNsc } from './kyrgyzstan-nsc/kyrgyzstan-nsc.source.ts'
import { kyrgyzstanNscQuoted } from './kyrgyzstan-nsc-quoted/kyrgyzstan-nsc-quoted.source.ts'
import { macroQuoted } from './macro-quoted/macro-quoted.source.ts'
import { mappedFiles } from './mapped-files/mapped-files.source.ts'
import { mofcomBulletin } from './mofcom-bulletin/mofcom-bulletin.source.ts'
import { seedArticles } from './seed-articles/seed-articles.source.ts'
import { seedDocuments } from './seed-documents/seed-documents.source.ts'
import { tajikistanStatQuoted } from './tajikistan-stat-quoted/tajikistan-stat-quoted.source.ts'
import { tnved } from './tnved/tnved.source.ts'
import { tradeQuoted } from './trade-quoted/trade-quoted.source.ts'
import { transportQuoted } from './transport-quoted/transport-quoted.source.ts'
import { unComtrade } from './un-comtrade/un-comtrade.source.ts'
import { unComtradeQuoted } from './un-comtrade-quoted/un-comtrade-quoted.source.ts'
import { unM49 } from './un-m49/un-m49.source.ts'
import { uzbekistanSiat } from './uzbekistan-siat/uzbekistan-siat.source.ts'
import { uzbekistanStatQuoted } from './uzbekistan-stat-quoted/uzbekistan-stat-quoted.source.ts'
import { wiiwFdiQuoted } from './wiiw-fdi-quoted/wiiw-fdi-quoted.source.ts'
import { wits } from './wits/wits.source.ts'
import { witsQuoted } from './wits-quoted/wits-quoted.source.ts'
import { worldBank } from './world-bank/world-bank.source.ts'

/** The shelf of sources: one line per source, sorted. */
export const sources: readonly Source[] = [
  aeiCgit,
  aiddataGcdf,
  articles,
  baci,
  buCodf,
  chinaCustoms,
  chinaCustomsQuoted,
  claimReviews,
  dealsQuoted,
  debtQuoted,
  ecbExr,
  ecbRates,
  ecommerceQuoted,
  energyQuoted,
  eventsQuoted,
  exchangeRatesQuoted,
  fdiQuoted,
  federalReserveRates,
  hsConversionWeights,
  hsCorrespondences,
  hsNomenclature,
  hsNomenclature2013,
  hsNomenclatureDatahub,
  imfCdis,
  imfDots,
  imfDotsByYear,
  imfDotsQuoted,
  imfIfsRates,
  kazakhstanBns,
  kazakhstanBnsQuoted,
  kazakhstanNbk,
  kyrgyzstanNsc,
  kyrgyzstanNscQuoted,
  macroQuoted,
  mappedFiles,
  mofcomBulletin,
  seedArticles,
  seedDocuments,
  tajikistanStatQuoted,
  tnved,
  tradeQuoted,
  transportQuoted,
  unComtrade,
  unComtradeQuoted,
  unM49,
  uzbekistanSiat,
  uzbekistanStatQuoted,
  wiiwFdiQuoted,
  wits,
  witsQuoted,
  worldBank,
]
