import { Choice, Condition, Fail, JsonPath, Map as MapState, Pass } from 'aws-cdk-lib/aws-stepfunctions'
import type { Construct } from 'constructs'
import { call, caughtBy, type WalkParts } from './call-state.ts'

/** Addresses at the same time. A new account runs ten functions at once. */
const AT_ONCE = 6

/** Waves one after another; inside each, addresses at the same time. */
export const makeStates = (scope: Construct, parts: WalkParts): MapState => {
  const each = new MapState(scope, 'Each address', {
    itemsPath: '$.wave',
    itemSelector: { run: JsonPath.stringAt('$.run'), address: JsonPath.stringAt('$$.Map.Item.Value') },
    maxConcurrency: AT_ONCE,
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
  caughtBy(leftOut)(normalize)
  return new Choice(scope, 'Who makes it')
    .when(Condition.stringMatches('$.address', 'records/*'), normalize)
    .when(
      Condition.stringMatches('$.address', 'datasets/*'),
      call(scope, parts, 'Aggregate model', 'aggregate-model', {}),
    )
    .when(Condition.stringMatches('$.address', 'reports/*'), call(scope, parts, 'Write report', 'write-report', {}))
    .otherwise(new Fail(scope, 'Nobody makes it', { error: 'InternalFault', causePath: '$.address' }))
}
