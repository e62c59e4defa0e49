import { qualityChecks, shelves } from '@corridor/datasets'
import { CfnOutput, Stack, Tags } from 'aws-cdk-lib'
import type { Construct } from 'constructs'
import { alarms, memoryFilters } from './alarms/alarms.ts'
import { monthlyBudget } from './alarms/budget.ts'
import { dashboard } from './alarms/dashboard.ts'
import { alarmTopic } from './alarms/topic.ts'
import { schedules } from './calendar/schedules.ts'
import { releaseDoor } from './door/distribution.ts'
import { listRelease } from './door/list-release.ts'
import { releaseTables } from './door/tables.ts'
import { sqlWorkgroup } from './door/workgroup.ts'
import type { Stage } from './stage.ts'
import { logsBucket, queriesBucket, storeBucket } from './store/buckets.ts'
import { denyDeleting } from './store/write-once.ts'
import type { Script, Scripts } from './walk/bundle.ts'
import { walkFunctions } from './walk/functions.ts'
import { sourceKeys } from './walk/secret.ts'
import { walkMachine } from './walk/walk-machine.ts'

export type CorridorStackProps = {
  readonly stage: Stage
  readonly scripts: Scripts
  readonly listScript: Script
}

/** All of one stage in one stack: it comes, changes and goes back as a whole. What must not be lost outlives it. */
export class CorridorStack extends Stack {
  constructor(scope: Construct, { stage, scripts, listScript }: CorridorStackProps) {
    super(scope, `corridor-${stage.name}`, {
      description: `Corridor ${stage.name}: datasets on trade between China and Central Asia`,
      terminationProtection: stage.keepsData,
      analyticsReporting: false,
    })
    Tags.of(this).add('project', 'corridor')
    Tags.of(this).add('stage', stage.name)
    const logs = logsBucket(this, stage)
    const store = storeBucket(this, stage, logs)
    const topic = alarmTopic(this, stage)
    const secret = sourceKeys(this, stage)
    const made = walkFunctions(this, { stage, scripts, store, secret })
    const functions = pick(made, 'lambda')
    const machine = walkMachine(this, { stage, functions, topic })
    const unstarted = schedules(this, stage, machine, shelves.sources)
    const listing = listRelease(this, stage, { store, script: listScript, unstarted })
    store.addToResourcePolicy(denyDeleting(store, [...Object.values(pick(made, 'role')), listing.role]))
    const door = releaseDoor(this, stage, store, logs)
    releaseTables(this, stage.name, store, [...shelves.models, qualityChecks])
    sqlWorkgroup(this, stage.name, queriesBucket(this, stage, logs), stage.keepsData)
    const sources = shelves.sources.filter(({ fetch }) => fetch.from === 'http').map(({ id }) => id)
    const watched = { machine, functions, unstarted, sources }
    alarms(this, stage, topic, watched)
    memoryFilters(this, pick(made, 'log'))
    dashboard(this, stage, watched, store)
    monthlyBudget(this, stage, topic)
    const start = `aws stepfunctions start-execution --state-machine-arn ${machine.stateMachineArn}`
    this.tell({
      StoreAddress: `s3://${store.bucketName}`,
      LatestRelease: `https://${door.domainName}/releases/latest.json`,
      SourceKeysName: secret.secretName,
      StartRun: start,
      StartBackfill: `${start} --input '{"mode":"backfill","source":"un-comtrade","from":2015,"to":2020}'`,
    })
  }

  /** What whoever deployed it wants to type next. */
  private tell(lines: Readonly<Record<string, string>>): void {
    for (const [name, value] of Object.entries(lines)) new CfnOutput(this, name, { value })
  }
}

const pick = <Key extends string, Part extends 'lambda' | 'role' | 'log', Made extends Record<Part, unknown>>(
  made: Readonly<Record<Key, Made>>,
  part: Part,
): Readonly<Record<Key, Made[Part]>> =>
  Object.fromEntries(Object.entries<Made>(made).map(([name, each]) => [name, each[part]])) as Record<Key, Made[Part]>
