import { Logger } from '@aws-lambda-powertools/logger'
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics'
import type { CorridorError, Log } from '@corridor/contracts'
import type { Environment } from './surroundings.ts'
import { traced } from './traced.ts'

/** What Lambda says of a call. */
export type CallContext = { readonly getRemainingTimeInMillis: () => number; readonly awsRequestId?: string }

export type Call = { readonly handler: string; readonly run: string | undefined; readonly context: CallContext }

export type Metric = 'Made' | 'There' | 'NewSnapshots' | 'PartitionsLeft' | 'Published' | 'Failures'

/** How a function tells what it does: logs with the run, metrics, traces. */
export type Telling = {
  readonly during: <T>(call: Call, work: () => Promise<T>) => Promise<T>
  readonly log: Log
  readonly count: (metric: Metric, value: number) => void
  readonly failed: (error: CorridorError) => void
}

/** AWS Lambda Powertools: JSON lines for CloudWatch, metrics inside them, segments for X-Ray. */
export const powertools = (environment: Environment): Telling => {
  const logger = new Logger()
  const metrics = new Metrics()
  return {
    during: async ({ handler, run, context }, work) => {
      logger.resetKeys()
      logger.appendKeys({ handler, run, function_request_id: context.awsRequestId })
      metrics.captureColdStartMetric(handler)
      try {
        return await traced(environment, handler, run, work)
      } finally {
        logger.info('ended', { milliseconds_left: context.getRemainingTimeInMillis() })
        if (metrics.hasStoredMetrics()) metrics.publishStoredMetrics()
      }
    },
    log: {
      progress: (step, done, total, what) => logger.debug('progress', { step, done, total, what }),
      warn: (message) => logger.warn(message),
      info: (message) => logger.info(message),
    },
    count: (metric, value) => void metrics.addMetric(metric, MetricUnit.Count, value),
    failed: (error) => {
      const { name, message, hint, place, retry } = error
      logger.error(message, { error_name: name, hint, place, retry, error })
      metrics.addMetadata('error_name', name)
      metrics.addMetric('Failures', MetricUnit.Count, 1)
    },
  }
}
