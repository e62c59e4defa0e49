import type { Check } from '@corridor/contracts'
import { claimsKeepTheirWords } from './claims/claims-keep-their-words.check.ts'
import { claimsReviewsApply } from './claims/claims-reviews-apply.check.ts'
import { claimsTextsAddUp } from './claims/claims-texts-add-up.check.ts'
import { investmentDealsCountedOnce } from './investment/investment-deals-counted-once.check.ts'
import { qualityCorrectionsApply } from './quality/quality-corrections-apply.check.ts'
import { tradeC5AddsUp } from './trade/trade-c5-adds-up.check.ts'
import { tradeFlowsAreNotNegative } from './trade/trade-flows-are-not-negative.check.ts'
import { tradeGapPartsAddUp } from './trade/trade-gap-parts-add-up.check.ts'
import { tradeGrowthAgrees } from './trade/trade-growth-agrees.check.ts'
import { tradeMirrorOnePreferred } from './trade/trade-mirror-one-preferred.check.ts'
import { tradeNoScaleJump } from './trade/trade-no-scale-jump.check.ts'
import { tradeReporterAgrees } from './trade/trade-reporter-agrees.check.ts'
import { tradeScaleAgrees } from './trade/trade-scale-agrees.check.ts'
import { tradeSharesAddUp } from './trade/trade-shares-add-up.check.ts'
import { tradeTurnoverAddsUp } from './trade/trade-turnover-adds-up.check.ts'
import { tradeTurnoverAsPublished } from './trade/trade-turnover-as-published.check.ts'
import { tradeWeightsSumToOne } from './trade/trade-weights-sum-to-one.check.ts'

/** The shelf of checks: one line per check, sorted. */
export const checks: readonly Check[] = [
  claimsKeepTheirWords,
  claimsReviewsApply,
  claimsTextsAddUp,
  investmentDealsCountedOnce,
  qualityCorrectionsApply,
  tradeC5AddsUp,
  tradeFlowsAreNotNegative,
  tradeGapPartsAddUp,
  tradeGrowthAgrees,
  tradeMirrorOnePreferred,
  tradeNoScaleJump,
  tradeReporterAgrees,
  tradeScaleAgrees,
  tradeSharesAddUp,
  tradeTurnoverAddsUp,
  tradeTurnoverAsPublished,
  tradeWeightsSumToOne,
]
