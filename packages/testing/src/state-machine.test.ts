import { describe, expect, test } from 'vitest'
import { stateMachine } from './state-machine.ts'

const task = { Type: 'Task', Resource: 'arn:aws:lambda:us-east-1:123456789012:function:work' }
const each = (processor: object) => ({
  StartAt: 'Each',
  States: {
    Each: {
      Type: 'Map',
      MaxConcurrency: 1,
      ItemProcessor: { ProcessorConfig: { Mode: 'INLINE' }, StartAt: 'Work', States: { Work: processor } },
      End: true,
    },
  },
})
const busy = Object.assign(new Error('{"errorMessage":"later"}'), { name: 'Busy' })

describe('a state machine', () => {
  test('calls what its tasks name, and tells which states it came through', async () => {
    const machine = stateMachine(JSON.stringify(each({ ...task, End: true })), {
      task: async (resource, input) => `${resource.split(':').at(-1)} ${input}`,
    })
    expect(await machine.run([1, 2])).toEqual({
      status: 'SUCCEEDED',
      output: ['work 1', 'work 2'],
      entered: ['Each', 'Work', 'Work'],
      retried: [],
      caught: [],
    })
  })
  test('tries again by the name of the error, with its pauses as short as asked for', async () => {
    let tries = 0
    const rule = { ErrorEquals: ['Busy'], IntervalSeconds: 60, MaxAttempts: 2, BackoffRate: 2 }
    const machine = stateMachine(JSON.stringify(each({ ...task, Retry: [rule], End: true })), {
      second: 1 / 6000,
      task: async () => {
        tries += 1
        throw busy
      },
    })
    const ended = { status: 'FAILED', error: 'Busy', cause: busy.message, retried: ['Work: Busy', 'Work: Busy'] }
    expect(await machine.run([1])).toMatchObject(ended)
    expect(tries).toBe(3)
  })
  test('fails where a state is handed more than it may hold', async () => {
    const machine = stateMachine(JSON.stringify(each({ ...task, End: true })), {
      task: async () => 'x'.repeat(300_000),
    })
    expect(await machine.run([1])).toMatchObject({ status: 'FAILED', error: 'States.DataLimitExceeded' })
  })
  test('is stopped by the signal', async () => {
    const stop = new AbortController()
    const machine = stateMachine(JSON.stringify(each({ ...task, End: true })), {
      task: async (_resource, input, signal) => {
        if (!signal.aborted) stop.abort()
        return input
      },
    })
    expect(await machine.run([1, 2, 3], 'id', stop.signal)).toMatchObject({ status: 'ABORTED' })
  })
  test('is refused where its definition is not valid', () => {
    const broken = JSON.stringify({ StartAt: 'Nowhere', States: { Work: { ...task, Next: 'Away' } } })
    expect(() => stateMachine(broken, { task: async () => null })).toThrow('invalid')
  })
})
