import { ExecutionError, StateMachine, type StateMachineDefinition } from 'aws-local-stepfunctions'

type Json = Parameters<StateMachine['run']>[0]
type State = {
  readonly Type: string
  readonly Resource?: string
  readonly Retry?: readonly { readonly IntervalSeconds?: number }[]
  readonly ItemProcessor?: { readonly States: States }
  readonly Branches?: readonly { readonly States: States }[]
}
type States = Readonly<Record<string, State>>

/** How an execution ended, and the states it came through, in order of entry. */
export type Execution = {
  readonly status: 'SUCCEEDED' | 'FAILED'
  readonly output?: unknown
  readonly error?: string
  readonly cause?: string
  readonly entered: readonly string[]
  /** States that were tried again, with the name of the error. */
  readonly retried: readonly string[]
  /** States whose failure was caught. */
  readonly caught: readonly string[]
}

export type MachineOptions = {
  /** Does what a state of type Task names as its resource. */
  readonly task: (resource: string, input: unknown) => Promise<unknown>
  /** What a pause of so many seconds is shortened to, in milliseconds. */
  readonly pauseMs?: (seconds: number) => number
}

const statesOf = (states: States): readonly (readonly [string, State])[] =>
  Object.entries(states).flatMap(([name, state]) => [
    [name, state] as const,
    ...(state.ItemProcessor ? statesOf(state.ItemProcessor.States) : []),
    ...(state.Branches ?? []).flatMap((branch) => statesOf(branch.States)),
  ])

/**
 * A state machine on this machine: the Amazon States Language (JSONPath) by an interpreter that is not ours.
 * @throws Error where the definition is not valid
 */
export const stateMachine = (text: string, options: MachineOptions) => {
  const definition = JSON.parse(text) as StateMachineDefinition & { readonly States: States }
  const machine = new StateMachine(definition)
  const states = statesOf(definition.States)
  if (new Set(states.map(([name]) => name)).size !== states.length) throw new TypeError('two states have one name')
  const pauseMs = options.pauseMs ?? (() => 0)
  const overrides = {
    taskResourceLocalHandlers: Object.fromEntries(
      states
        .filter(([, { Type }]) => Type === 'Task')
        .map(([name, { Resource = '' }]) => [
          name,
          async (input: Json) => (await options.task(Resource, input)) as Json,
        ]),
    ),
    retryIntervalOverrides: Object.fromEntries(
      states.map(([name, { Retry = [] }]) => [name, Retry.map(({ IntervalSeconds = 1 }) => pauseMs(IntervalSeconds))]),
    ),
  }

  const run = async (input: unknown, id = 'local'): Promise<Execution> => {
    const entered: string[] = []
    const retried: string[] = []
    const caught: string[] = []
    const { result, eventLogs } = machine.run(input as Json, { overrides, context: { Execution: { Id: id } } })
    const listening = (async () => {
      const failures = new Map<string, string>()
      for await (const event of eventLogs) {
        if (!('state' in event)) continue
        const { name } = event.state
        if (event.type === 'StateEntered') entered.push(name)
        if (event.type === 'StateFailed') failures.set(name, event.Error)
        if (event.type === 'StateRetried') retried.push(`${name}: ${failures.get(name)}`)
        if (event.type === 'StateCaught') caught.push(`${name}: ${failures.get(name)}`)
      }
    })()
    try {
      const output: unknown = await result
      await listening
      return { status: 'SUCCEEDED', output, entered, retried, caught }
    } catch (error) {
      if (!(error instanceof ExecutionError) || !(error.cause instanceof Error)) throw error
      await listening
      return { status: 'FAILED', error: error.cause.name, cause: error.cause.message, entered, retried, caught }
    }
  }
  return { run }
}
