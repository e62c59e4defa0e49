import type { Model } from '@corridor/contracts'
import { claimArithmetic } from './claims/arithmetic.model.ts'
import { claimClusters } from './claims/clusters.model.ts'
import { claimComparisons } from './claims/comparisons.model.ts'
import { claimLedger } from './claims/ledger.model.ts'
import { ecommerceMarkets } from './ecommerce/markets.model.ts'
import { energyFlows } from './energy/flows.model.ts'
import { eventsLedger } from './events/ledger.model.ts'
import { financeDebt } from './finance/debt.model.ts'
import { indicatorsByArea } from './indicators/by_area.model.ts'
import { indicatorsByMonth } from './indicators/by_month.model.ts'
import { indicatorsByPair } from './indicators/by_pair.model.ts'
import { indicatorsByProduct } from './indicators/by_product.model.ts'
import { indicatorsGrowth } from './indicators/growth.model.ts'
import { indicatorsStructure } from './indicators/structure.model.ts'
import { investmentDealEvents } from './investment/deal_events.model.ts'
import { investmentDealParticipants } from './investment/deal_participants.model.ts'
import { investmentDeals } from './investment/deals.model.ts'
import { investmentEnterprises } from './investment/enterprises.model.ts'
import { investmentFdi } from './investment/fdi.model.ts'
import { macroExchangeRates } from './macro/exchange_rates.model.ts'
import { macroSeries } from './macro/series.model.ts'
import { productsConversions } from './products/conversions.model.ts'
import { provenanceCitations } from './provenance/citations.model.ts'
import { provenanceSnapshots } from './provenance/snapshots.model.ts'
import { provenanceSources } from './provenance/sources.model.ts'
import { qualityCorrections } from './quality/corrections.model.ts'
import { qualityRejected } from './quality/rejected.model.ts'
import { qualityReliability } from './quality/reliability.model.ts'
import { qualityRevisionTriangle } from './quality/revision_triangle.model.ts'
import { qualityRevisions } from './quality/revisions.model.ts'
import { tradeByMonth } from './trade/by_month.model.ts'
import { tradeByPartner } from './trade/by_partner.model.ts'
import { tradeByProduct } from './trade/by_product.model.ts'
import { tradeEditionShares } from './trade/edition_shares.model.ts'
import { tradeFlows } from './trade/flows.model.ts'
import { tradeGapParts } from './trade/gap_parts.model.ts'
import { tradeInEdition } from './trade/in_edition.model.ts'
import { tradeMirror } from './trade/mirror.model.ts'
import { tradeMirrorProducts } from './trade/mirror_products.model.ts'
import { tradeObservations } from './trade/observations.model.ts'
import { tradeProductChoices } from './trade/product_choices.model.ts'
import { tradeReconciled } from './trade/reconciled.model.ts'
import { tradeReporterWeights } from './trade/reporter_weights.model.ts'
import { tradeTriangle } from './trade/triangle.model.ts'
import { transportTraffic } from './transport/traffic.model.ts'

/** The shelf of datasets: one line per dataset, sorted. */
export const models: readonly Model[] = [
  claimArithmetic,
  claimClusters,
  claimComparisons,
  claimLedger,
  ecommerceMarkets,
  energyFlows,
  eventsLedger,
  financeDebt,
  indicatorsByArea,
  indicatorsByMonth,
  indicatorsByPair,
  indicatorsByProduct,
  indicatorsGrowth,
  indicatorsStructure,
  investmentDealEvents,
  investmentDealParticipants,
  investmentDeals,
  investmentEnterprises,
  investmentFdi,
  macroExchangeRates,
  macroSeries,
  productsConversions,
  provenanceCitations,
  provenanceSnapshots,
  provenanceSources,
  qualityCorrections,
  qualityRejected,
  qualityReliability,
  qualityRevisionTriangle,
  qualityRevisions,
  tradeByMonth,
  tradeByPartner,
  tradeByProduct,
  tradeEditionShares,
  tradeFlows,
  tradeGapParts,
  tradeInEdition,
  tradeMirror,
  tradeMirrorProducts,
  tradeObservations,
  tradeProductChoices,
  tradeReconciled,
  tradeReporterWeights,
  tradeTriangle,
  transportTraffic,
]
