import type { Kind } from '@corridor/contracts'
import { claimReviews } from './claim-reviews.kind.ts'
import { claims } from './claims.kind.ts'
import { classificationItems, correspondences } from './classifications.kind.ts'
import { dealEvents, dealParticipants, deals } from './deals.kind.ts'
import { events } from './events.kind.ts'
import { investmentPositions } from './investment-positions.kind.ts'
import { observations } from './observations.kind.ts'
import { rates } from './rates.kind.ts'
import { tradeFlows } from './trade-flows.kind.ts'

export const kinds: readonly Kind[] = [
  claimReviews,
  claims,
  classificationItems,
  correspondences,
  dealEvents,
  dealParticipants,
  deals,
  events,
  investmentPositions,
  observations,
  rates,
  tradeFlows,
]
