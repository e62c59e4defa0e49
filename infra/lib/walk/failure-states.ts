import { type Chain, Fail, JsonPath, TaskInput } from 'aws-cdk-lib/aws-stepfunctions'
import { SnsPublish } from 'aws-cdk-lib/aws-stepfunctions-tasks'
import type { Construct } from 'constructs'
import { call, type WalkParts } from './call-state.ts'

/** Keeps the record of a run that failed; a run that was not planned yet has none. */
export const recordedFailure = (scope: Construct, parts: WalkParts, told: Chain): Chain => {
  const record = call(scope, parts, 'Keep the record', 'publish-release', {
    payload: TaskInput.fromObject({ run: JsonPath.stringAt('$.run'), failure: JsonPath.objectAt('$.failure') }),
    resultPath: JsonPath.DISCARD,
  })
  record.addCatch(told, { errors: ['States.ALL'], resultPath: '$.unrecorded' })
  return record.next(told)
}

/** Says that the run failed, with the name of the error and where to read on; then fails by that name. */
export const toldFailure = (scope: Construct, { topic, errorsArticle }: WalkParts): Chain => {
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
