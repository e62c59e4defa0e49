import type { IFunction } from 'aws-cdk-lib/aws-lambda'
import type { ITopic } from 'aws-cdk-lib/aws-sns'
import type { IChainable, IStateMachine, Map as MapState, TaskStateBase } from 'aws-cdk-lib/aws-stepfunctions'
import { LambdaInvoke, type LambdaInvokeProps } from 'aws-cdk-lib/aws-stepfunctions-tasks'
import type { Construct } from 'constructs'
import { retryRules } from './retries.ts'
import type { FunctionName } from './sizes.ts'

/** What the states of the machine are made with. */
export type WalkParts = {
  readonly functions: Readonly<Record<FunctionName, IFunction>>
  readonly topic: ITopic
  /** The machine itself, by its name: a long walk goes on in an execution of its own. */
  readonly self: IStateMachine
  /** Where people read what to do about an error. */
  readonly errorsArticle: string
}

/** A function of the walk, tried again where its error says so. */
export const call = (
  scope: Construct,
  { functions }: WalkParts,
  id: string,
  name: FunctionName,
  props: Pick<LambdaInvokeProps, 'payload' | 'inputPath' | 'resultPath'>,
): LambdaInvoke => {
  const task = new LambdaInvoke(scope, id, {
    lambdaFunction: functions[name],
    payloadResponseOnly: true,
    retryOnServiceExceptions: false,
    ...props,
  })
  for (const rule of retryRules()) task.addRetry(rule)
  return task
}

/** Goes on at `next` whatever error ends a state; the error stands in `$.failure`. */
export const caughtBy =
  (next: IChainable) =>
  <State extends TaskStateBase | MapState>(state: State): State => {
    state.addCatch(next, { errors: ['States.ALL'], resultPath: '$.failure' })
    return state
  }
