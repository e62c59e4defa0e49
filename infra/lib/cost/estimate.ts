import type { Shelves } from '@corridor/contracts'
import { functionNames, sizes } from '../walk/sizes.ts'
import { type Price, prices } from './prices.ts'
import { declared, monthlyCalls } from './usage.ts'

export type CostLine = {
  readonly service: string
  readonly what: string
  /** How the amount comes about. */
  readonly amountText: string
  readonly amount: number
  readonly price: Price
  readonly usd: number
  /** The same where the account uses what is free for nothing else. */
  readonly usdAfterFree: number
}

const line = (service: string, what: string, amountText: string, amount: number, price: Price): CostLine => ({
  service,
  what,
  amountText,
  amount,
  price,
  usd: (amount / price.units) * price.usd,
  usdAfterFree: (Math.max(0, amount - price.free) / price.units) * price.usd,
})

const total = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0)

/** What one stage costs in a month, in its twelfth month, by line. */
export const monthlyCost = (shelves: Shelves): readonly CostLine[] => {
  const { days, newDays, seconds, writes, reads, megabytes, months, ourMetrics, door } = declared
  const calls = monthlyCalls(shelves)
  const allCalls = total(Object.values(calls))
  const compute = functionNames.map((name) => calls[name] * seconds[name] * (sizes[name].memoryMb / 1024))
  const tmp = functionNames.map((name) => calls[name] * seconds[name] * ((sizes[name].tmpMb - 512) / 1024))
  const made = calls['normalize-snapshot'] + calls['aggregate-model'] + calls['write-report']
  const transitions = days * 2 * 10 + calls['ingest-partition'] * 3 + made * 2 + newDays * 25
  const stored = (megabytes * newDays * months) / 1024
  const idleDays = days * 2 - newDays
  const lines = functionNames.map((name, nth) =>
    line('Lambda', name, `${calls[name]} calls × ${seconds[name]} s × ${sizes[name].memoryMb} MB`, compute[nth] ?? 0, {
      ...prices.lambdaCompute,
      free: (prices.lambdaCompute.free * (compute[nth] ?? 0)) / total(compute),
    }),
  )
  return [
    ...lines,
    line('Lambda', 'calls', 'sum of the above', allCalls, prices.lambdaRequest),
    line('Lambda', '/tmp', 'calls × seconds × (size − 512 MB)', total(tmp), prices.lambdaTmp),
    line(
      'Step Functions',
      'transitions',
      `${days} × 2 runs × 10 + ${calls['ingest-partition']} looks × 3 + ${made} addresses × 2 + ${newDays} × 25`,
      transitions,
      prices.transition,
    ),
    line('S3', 'storage', `${megabytes} MB × ${newDays} days × ${months} months`, stored, prices.stored),
    line(
      'S3',
      'writes and lists',
      `${newDays} × ${writes.made} + ${idleDays} × ${writes.idle}`,
      newDays * writes.made + idleDays * writes.idle,
      prices.written,
    ),
    line(
      'S3',
      'reads',
      `${newDays} × ${reads.made} + ${idleDays} × ${reads.idle}`,
      newDays * reads.made + idleDays * reads.idle,
      prices.read,
    ),
    line(
      'CloudWatch',
      'logs',
      `${allCalls} calls × ${declared.logKilobytesACall} KB`,
      (allCalls * declared.logKilobytesACall) / 1024 ** 2,
      prices.logged,
    ),
    line('CloudWatch', 'alarms', `${declared.alarmMetrics} metrics`, declared.alarmMetrics, prices.alarm),
    line(
      'CloudWatch',
      'metrics of ours',
      `${ourMetrics.count} × ${ourMetrics.share} of the hours`,
      ourMetrics.count * ourMetrics.share,
      prices.metric,
    ),
    line('CloudWatch', 'dashboard', '1', 1, prices.dashboard),
    line('X-Ray', 'traces', `${allCalls} calls`, allCalls, prices.trace),
    line('KMS', 'key of the topic', '1', 1, prices.key),
    line('Secrets Manager', 'keys of sources', '1', 1, prices.secret),
    line('CloudFront', 'bytes', `${door.gigabytes} GB`, door.gigabytes, prices.delivered),
    line('CloudFront', 'requests', `${door.requests}`, door.requests, prices.asked),
    line('Athena', 'bytes', `${declared.athenaGigabytes} GB`, declared.athenaGigabytes, prices.scanned),
  ]
}
