import {
  Choice,
  Condition,
  type IChainable,
  JsonPath,
  Pass,
  Result,
  Succeed,
  TaskInput,
} from 'aws-cdk-lib/aws-stepfunctions'
import { StepFunctionsStartExecution } from 'aws-cdk-lib/aws-stepfunctions-tasks'
import type { Construct } from 'constructs'
import { call, caughtBy, type WalkParts } from './call-state.ts'
import { recordedFailure, toldFailure } from './failure-states.ts'
import { ingestStates } from './ingest-states.ts'
import { makeStates } from './make-states.ts'

/**
 * An execution remembers at most 25,000 events, about nine for each address. A plan of 128 KB holds at most 1,600 addresses: after
 * 900 of them the rest is left to another execution, lest the next plan go beyond.
 */
const ADDRESSES_OF_ONE_EXECUTION = 900

/** The order of a run: look at sources, then plan and make in waves until nothing is missing, then publish. */
export const walkStates = (scope: Construct, parts: WalkParts): IChainable => {
  const told = toldFailure(scope, parts)
  const orTell = caughtBy(told)
  const orFail = caughtBy(recordedFailure(scope, parts, told))

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
    .when(Condition.stringEquals('$.plan.next', 'make'), count.next(orFail(makeStates(scope, parts))).next(isLong))
    .when(Condition.stringEquals('$.plan.next', 'publish'), publish.next(new Succeed(scope, 'Run ended')))
    .otherwise(new Succeed(scope, 'Nothing to do'))
  begin.next(planMake).next(whatNext)

  const look = new Pass(scope, 'Begin looking', { result: Result.fromString('ingest'), resultPath: '$.step' })
    .next(orTell(call(scope, parts, 'Plan ingest', 'plan-walk', {})))
    .next(orFail(ingestStates(scope, parts)))
    .next(begin)
  return new Choice(scope, 'Does a run go on').when(Condition.isPresent('$.run'), begin).otherwise(look)
}

/** Starts the machine again with the same run, which goes on where it is. */
const goOnElsewhere = (scope: Construct, { self }: WalkParts): StepFunctionsStartExecution =>
  StepFunctionsStartExecution.jsonPath(scope, 'Go on elsewhere', {
    stateMachine: self,
    input: TaskInput.fromObject({ run: JsonPath.stringAt('$.run') }),
    associateWithParent: true,
  })
