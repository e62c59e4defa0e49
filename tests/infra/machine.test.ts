import { catalogue, type ErrorName } from '@corridor/contracts'
import { expect, test } from 'vitest'
import { synthesized } from '../support/synthesized.ts'
import { ofType } from '../support/template.ts'

type State = {
  readonly Type: string
  readonly Resource?: string
  readonly Retry?: readonly { readonly ErrorEquals: readonly string[] }[]
  readonly Catch?: readonly { readonly ErrorEquals: readonly string[]; readonly Next: string }[]
  readonly ItemProcessor?: { readonly States: Readonly<Record<string, State>> }
  readonly Next?: string
  readonly MaxConcurrency?: number
  readonly [key: string]: unknown
}

const { dev, prod } = { dev: await synthesized('dev'), prod: await synthesized('prod') }

const below = (states: Readonly<Record<string, State>>): Readonly<Record<string, State>> =>
  Object.assign({}, states, ...Object.values(states).map(({ ItemProcessor }) => below(ItemProcessor?.States ?? {})))
const states = below(dev.definition.States as Readonly<Record<string, State>>)
const tasks = Object.entries(states).filter(
  ([, { Resource }]) => Resource !== undefined && !Resource.startsWith('arn:'),
)

test('the six functions are called, each where it belongs', () => {
  expect(Object.fromEntries(tasks.map(([id, { Resource }]) => [id, Resource]))).toEqual({
    'Plan ingest': 'plan-walk',
    'Ingest partition': 'ingest-partition',
    'Plan make': 'plan-walk',
    'Normalize snapshot': 'normalize-snapshot',
    'Aggregate model': 'aggregate-model',
    'Write report': 'write-report',
    'Publish release': 'publish-release',
    'Keep the record': 'publish-release',
  })
})

test.each(tasks)('%s has every name of the catalogue in exactly one place', (_id, { Retry = [], Catch = [] }) => {
  for (const [name, { retry }] of Object.entries(catalogue)) {
    const rules = Retry.filter(({ ErrorEquals }) => ErrorEquals.includes(name))
    expect(rules.length, name).toBe(retry === 'again' ? 1 : 0)
  }
  const known = new Set<string>(Object.keys(catalogue) satisfies string[] as ErrorName[])
  const theirs = Retry.flatMap(({ ErrorEquals }) => ErrorEquals).filter((name) => !known.has(name))
  // A wildcard would try again what can never go well.
  for (const name of theirs) expect(name).toMatch(/^(Lambda|Runtime|Sandbox)\.[A-Za-z]+$/)
  expect(Catch.every(({ ErrorEquals }) => ErrorEquals.join() === 'States.ALL')).toBe(true)
})

test('what ends an attempt for good is caught: on the way by its item, else by the run', () => {
  const caughtBy = (id: string): readonly string[] => (states[id]?.Catch ?? []).map(({ Next }) => Next)
  expect(caughtBy('Ingest partition')).toEqual(['Count the failure'])
  expect(states['Count the failure']?.Next).toBe('Source failed')
  expect(caughtBy('Normalize snapshot')).toEqual(['Snapshot left out'])
  for (const id of ['Each source', 'Plan make', 'Each wave', 'Publish release', 'Go on elsewhere'])
    expect(caughtBy(id), id).toEqual(['Keep the record'])
  for (const id of ['Plan ingest', 'Keep the record']) expect(caughtBy(id), id).toEqual(['Tell of the failure'])
  expect(states['Keep the record']?.Next).toBe('Tell of the failure')
  expect(states['Tell of the failure']?.Next).toBe('Run failed')
})

test('waves follow one another; inside one, addresses are made at the same time', () => {
  expect(states['Each wave']?.MaxConcurrency).toBe(1)
  expect(states['Each address']?.MaxConcurrency).toBeGreaterThan(1)
})

test('a release race is tried again until the claim of a dead holder is given up', () => {
  const rule = states['Publish release']?.Retry?.find(({ ErrorEquals }) => ErrorEquals.includes('ReleaseRace'))
  const { IntervalSeconds, BackoffRate, MaxAttempts, MaxDelaySeconds } = rule as unknown as Record<string, number>
  let waited = 0
  for (let n = 0; n < (MaxAttempts ?? 0); n += 1)
    waited += Math.min((IntervalSeconds ?? 0) * (BackoffRate ?? 1) ** n, MaxDelaySeconds ?? Number.POSITIVE_INFINITY)
  expect(waited).toBeGreaterThan(15 * 60)
})

test('it speaks JSONPath, and no state is left without a way to it', () => {
  const text = JSON.stringify(dev.definition)
  expect(text).not.toContain('JSONata')
  const reached = new Set([...text.matchAll(/"(?:Next|StartAt|Default)":"([^"]+)"/g)].map(([, name]) => name))
  expect(Object.keys(states).filter((name) => !reached.has(name))).toEqual([])
})

test('both stages run the same machine, traced, with a log of everything and an end', () => {
  const plain = (states: object): string => JSON.stringify(states).replaceAll('corridor-prod', 'corridor-dev')
  expect(plain(prod.definition.States) === plain(dev.definition.States)).toBe(true)
  for (const { template } of [dev, prod]) {
    const [machine] = ofType(template, 'AWS::StepFunctions::StateMachine')
    expect(machine?.Properties.TracingConfiguration).toEqual({ Enabled: true })
    expect(machine?.Properties.LoggingConfiguration).toMatchObject({ Level: 'ALL', IncludeExecutionData: true })
  }
  expect(dev.definition).toMatchObject({ TimeoutSeconds: 43_200 })
})
