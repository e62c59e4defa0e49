import type { IFunction } from 'aws-cdk-lib/aws-lambda'
import type { ITopic } from 'aws-cdk-lib/aws-sns'
import {
  type Chain,
  Choice,
  Condition,
  Fail,
  type IChainable,
  type IStateMachine,
  JsonPath,
  Map as MapState,
  Pass,
  Result,
  Succeed,
  TaskInput,
  type TaskStateBase,
} from 'aws-cdk-lib/aws-stepfunctions'
import {
  CallAwsService,
  LambdaInvoke,
  type LambdaInvokeProps,
  SnsPublish,
  StepFunctionsStartExecution,
} from 'aws-cdk-lib/aws-stepfunctions-tasks'
import type { Construct } from 'constructs'
import { METRICS, SOURCE_FAILED } from './metrics.ts'
import { retryRules } from './retries.ts'
import type { FunctionName } from './sizes.ts'

export type WalkParts = {
  readonly functions: Readonly<Record<FunctionName, IFunction>>
  readonly topic: ITopic
  /** The machine itself, by its name: a long walk goes on in an execution of its own. */
  readonly self: IStateMachine
  /** Where people read what to do about an error. */
  readonly errorsArticle: string
}

/** Partitions looked at, and addresses made, at the same time. A new account runs ten functions at once. */
const INGEST_AT_ONCE = 4
const MAKE_AT_ONCE = 6

/**
 * An execution remembers at most 25,000 events, about nine for each address. A plan of 128 KB holds at most 1,600 addresses: after
 * 900 of them the rest is left to another execution, lest the next plan go beyond.
 */
const ADDRESSES_OF_ONE_EXECUTION = 900

/** The order of a run: look at sources, then plan and make in waves until nothing is missing, then publish. */
export const walkStates = (scope: Construct, parts: WalkParts): IChainable => {
  const failed = toldFailure(scope, parts)
  const orFail = <State extends TaskStateBase | MapState>(state: State): State => {
    state.addCatch(failed, { errors: ['States.ALL'], resultPath: '$.failure' })
    return state
  }

  const begin = new Pass(scope, 'Begin making', {
    parameters: { run: JsonPath.stringAt('$.run'), made: 0 },
  })
  const planMake = orFail(
    call(scope, parts, 'Plan make', 'plan-walk', {
      payload: TaskInput.fromObject({ run: JsonPath.stringAt('$.run'), step: 'make' }),
      resultPath: '$.plan',
    }),
  )
  const count = new Pass(scope, 'Count addresses', {
    parameters: {
      run: JsonPath.stringAt('$.run'),
      plan: JsonPath.objectAt('$.plan'),
      'made.$': 'States.MathAdd($.made, States.ArrayLength($.plan.waves[*][*]))',
    },
  })
  const publish = orFail(
    call(scope, parts, 'Publish release', 'publish-release', {
      payload: TaskInput.fromObject({ run: JsonPath.stringAt('$.run') }),
    }),
  )
  const isLong = new Choice(scope, 'Is this execution long')
    .when(
      Condition.numberGreaterThanEquals('$.made', ADDRESSES_OF_ONE_EXECUTION),
      orFail(goOnElsewhere(scope, parts)).next(new Succeed(scope, 'Goes on elsewhere')),
    )
    .otherwise(planMake)
  const whatNext = new Choice(scope, 'What comes next')
    .when(Condition.stringEquals('$.plan.next', 'make'), count.next(orFail(waves(scope, parts))).next(isLong))
    .when(Condition.stringEquals('$.plan.next', 'publish'), publish.next(new Succeed(scope, 'Run ended')))
    .otherwise(new Succeed(scope, 'Nothing to do'))
  begin.next(planMake).next(whatNext)

  const look = new Pass(scope, 'Begin looking', { result: Result.fromString('ingest'), resultPath: '$.step' })
    .next(orFail(call(scope, parts, 'Plan ingest', 'plan-walk', {})))
    .next(orFail(ingest(scope, parts)))
    .next(begin)
  return new Choice(scope, 'Does a run go on').when(Condition.isPresent('$.run'), begin).otherwise(look)
}

/** A function of the walk, tried again where its error says so. */
const call = (
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

/** Several sources at a time; one that fails stops no other, its last good snapshot stands. */
const ingest = (scope: Construct, parts: WalkParts): MapState => {
  const failed = new Pass(scope, 'Source failed', {
    parameters: { source: JsonPath.stringAt('$.task.source'), error: JsonPath.stringAt('$.failure.Error') },
  })
  const task = call(scope, parts, 'Ingest partition', 'ingest-partition', {
    inputPath: '$.task',
    resultPath: '$.looked',
  })
  task.addCatch(countFailure(scope).next(failed), { errors: ['States.ALL'], resultPath: '$.failure' })
  const left = new Choice(scope, 'Is anything left')
    .when(Condition.numberGreaterThan('$.looked.left', 0), task)
    .otherwise(new Pass(scope, 'Source looked at', { outputPath: '$.looked' }))
  return new MapState(scope, 'Each source', {
    itemsPath: '$.tasks',
    itemSelector: { task: JsonPath.objectAt('$$.Map.Item.Value') },
    maxConcurrency: INGEST_AT_ONCE,
    resultPath: '$.looked',
  }).itemProcessor(task.next(left))
}

/** Counted here and not by the function, which may have been killed. */
const countFailure = (scope: Construct): CallAwsService =>
  CallAwsService.jsonPath(scope, 'Count the failure', {
    service: 'cloudwatch',
    action: 'putMetricData',
    iamResources: ['*'],
    parameters: {
      Namespace: METRICS,
      MetricData: [
        {
          MetricName: SOURCE_FAILED,
          Dimensions: [{ Name: 'source', Value: JsonPath.stringAt('$.task.source') }],
          Value: 1,
          Unit: 'Count',
        },
      ],
    },
    resultPath: JsonPath.DISCARD,
  })

/** Waves one after another; inside each, addresses at the same time. */
const waves = (scope: Construct, parts: WalkParts): MapState => {
  const each = new MapState(scope, 'Each address', {
    itemsPath: '$.wave',
    itemSelector: { run: JsonPath.stringAt('$.run'), address: JsonPath.stringAt('$$.Map.Item.Value') },
    maxConcurrency: MAKE_AT_ONCE,
    resultPath: JsonPath.DISCARD,
  }).itemProcessor(makeAddress(scope, parts))
  return new MapState(scope, 'Each wave', {
    itemsPath: '$.plan.waves',
    itemSelector: { run: JsonPath.stringAt('$.run'), wave: JsonPath.listAt('$$.Map.Item.Value') },
    maxConcurrency: 1,
    resultPath: JsonPath.DISCARD,
  }).itemProcessor(each)
}

/** The shelf of an address says who makes it. A snapshot that cannot be normalised is left out by the next plan. */
const makeAddress = (scope: Construct, parts: WalkParts): Choice => {
  const normalize = call(scope, parts, 'Normalize snapshot', 'normalize-snapshot', {})
  const leftOut = new Pass(scope, 'Snapshot left out', {
    parameters: { address: JsonPath.stringAt('$.address'), error: JsonPath.stringAt('$.failure.Error') },
  })
  normalize.addCatch(leftOut, { errors: ['States.ALL'], resultPath: '$.failure' })
  return new Choice(scope, 'Who makes it')
    .when(Condition.stringMatches('$.address', 'records/*'), normalize)
    .when(
      Condition.stringMatches('$.address', 'datasets/*'),
      call(scope, parts, 'Aggregate model', 'aggregate-model', {}),
    )
    .when(Condition.stringMatches('$.address', 'reports/*'), call(scope, parts, 'Write report', 'write-report', {}))
    .otherwise(new Fail(scope, 'Nobody makes it', { error: 'InternalFault', causePath: '$.address' }))
}

/** Starts the machine again with the same run, which goes on where it is. */
const goOnElsewhere = (scope: Construct, { self }: WalkParts): StepFunctionsStartExecution =>
  StepFunctionsStartExecution.jsonPath(scope, 'Go on elsewhere', {
    stateMachine: self,
    input: TaskInput.fromObject({ run: JsonPath.stringAt('$.run') }),
    associateWithParent: true,
  })

/** Says that the run failed, with the name of the error and where to read on; then fails by that name. */
const toldFailure = (scope: Construct, { topic, errorsArticle }: WalkParts): Chain => {
  const fail = new Fail(scope, 'Run failed', { errorPath: '$.failure.Error', causePath: '$.failure.Cause' })
  const tell = new SnsPublish(scope, 'Tell of the failure', {
    topic,
    subject: 'Corridor: a run failed',
    message: TaskInput.fromObject({
      error: JsonPath.stringAt('$.failure.Error'),
      cause: JsonPath.stringAt('$.failure.Cause'),
      execution: JsonPath.stringAt('$$.Execution.Id'),
      what_to_do: errorsArticle,
    }),
    resultPath: JsonPath.DISCARD,
  })
  tell.addCatch(fail, { errors: ['States.ALL'], resultPath: '$.untold' })
  return tell.next(fail)
}
