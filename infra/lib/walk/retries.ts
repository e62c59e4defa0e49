import type { catalogue, ErrorName } from '@corridor/contracts'
import { Duration } from 'aws-cdk-lib'
import { JitterType, type RetryProps } from 'aws-cdk-lib/aws-stepfunctions'

type AgainName = {
  [Name in ErrorName]: (typeof catalogue)[Name]['retry'] extends 'again' ? Name : never
}[ErrorName]

type Pace = Omit<RetryProps, 'errors'>

/** How long to leave what may pass alone before asking again. */
const paces = {
  /** A publisher that asks for rest has already been waited for by the function. */
  asked: { interval: Duration.minutes(5), maxAttempts: 2, backoffRate: 2 },
  away: { interval: Duration.minutes(1), maxAttempts: 3, backoffRate: 2, jitterStrategy: JitterType.FULL },
  hiccup: { interval: Duration.seconds(2), maxAttempts: 6, backoffRate: 2, jitterStrategy: JitterType.FULL },
  /** A claim whose holder died is given up after a quarter of an hour: the attempts reach past it. */
  race: { interval: Duration.minutes(1), maxAttempts: 7, backoffRate: 2, maxDelay: Duration.minutes(5) },
  /** What was finished stands: the next attempt goes on. */
  resume: { interval: Duration.seconds(10), maxAttempts: 3, backoffRate: 1 },
} as const satisfies Record<string, Pace>

/** The pace of every name of the catalogue that says "again": the compiler misses none. */
const paceOf: Readonly<Record<AgainName, keyof typeof paces>> = {
  SourceUnavailable: 'away',
  NetworkUnavailable: 'away',
  SourceBusy: 'asked',
  StoreUnavailable: 'away',
  SecretsUnavailable: 'away',
  OutOfTime: 'resume',
  ReleaseRace: 'race',
}

/** What Lambda and Step Functions call their own failures. */
const paceOfTheirs: Readonly<Record<string, keyof typeof paces>> = {
  'Lambda.ClientExecutionTimeoutException': 'hiccup',
  'Lambda.ServiceException': 'hiccup',
  'Lambda.AWSLambdaException': 'hiccup',
  'Lambda.SdkClientException': 'hiccup',
  'Lambda.TooManyRequestsException': 'hiccup',
  'Lambda.Unknown': 'resume',
  'Runtime.ExitError': 'resume',
  'Sandbox.Timedout': 'resume',
}

/** The retry rules of every task: each name of the catalogue that says "again" stands in exactly one. */
export const retryRules = (): readonly RetryProps[] => {
  const named = Object.entries({ ...paceOf, ...paceOfTheirs })
  return Object.entries(paces).map(([pace, props]) => ({
    ...props,
    errors: named.filter(([, of]) => of === pace).map(([name]) => name),
  }))
}
