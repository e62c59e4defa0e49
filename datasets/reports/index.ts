import type { Report } from '@corridor/contracts'
import { tradeAndInvestment } from './trade-and-investment/trade-and-investment.report.ts'

/** The shelf of reports. */
export const reports: readonly Report[] = [tradeAndInvestment]
