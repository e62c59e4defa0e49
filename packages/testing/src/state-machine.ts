import {
  ExecutionAbortedError,
  ExecutionError,
  StateMachine,
  type StateMachineDefinition,
} from 'aws-local-stepfunctions'

type Json = Parameters<StateMachine['run']>[0]
type Retrier = { readonly IntervalSeconds?: number; readonly MaxDelaySeconds?: number }
type Part = { readonly States: States }
type State = {
  readonly Type: string
  readonly Resource?: string
  readonly Retry?: readonly Retrier[]
  readonly ItemProcessor?: Part
  readonly Branches?: readonly Part[]
}
type States = Readonly<Record<string, State>>

/** How an execution ended, and the states it came through, in order of entry. */
export type Execution = {
  readonly status: 'SUCCEEDED' | 'FAILED' | 'ABORTED'
  readonly output?: unknown
  readonly error?: string
  readonly cause?: string
  readonly entered: readonly string[]
  /** States that were tried again, with the name of the error. */
  readonly retried: readonly string[]
  /** States whose failure was caught, with the name of the error. */
  readonly caught: readonly string[]
}

export type MachineOptions = {
  /** Does what a state of type Task names as its resource. */
  readonly task: (resource: string, input: unknown, signal: AbortSignal) => Promise<unknown>
  /** How long a pause of one second is made, in seconds; without it there are no pauses. */
  readonly second?: number
}

/**
 * A state machine on this machine: the Amazon States Language (JSONPath) by an interpreter that is not ours.
 * @throws Error where the definition is not valid
 */
export const stateMachine = (text: string, { task, second = 0 }: MachineOptions) => {
  const definition = JSON.parse(text) as StateMachineDefinition & Part
  // What is valid is the definition as it stands; fractions of seconds are not.
  new StateMachine(definition)
  const machine = new StateMachine(inHaste(definition, second), { validationOptions: { noValidate: true } })
  const tasks = statesOf(definition).filter(([, { Type }]) => Type === 'Task')

  /** Runs to its end, or until the signal stops the execution. */
  const run = async (input: unknown, id = 'local', signal = new AbortController().signal): Promise<Execution> => {
    const taskResourceLocalHandlers = Object.fromEntries(
      tasks.map(([name, { Resource = '' }]) => [
        name,
        async (given: Json) => (await task(Resource, given, signal)) as Json,
      ]),
    )
    const options = { overrides: { taskResourceLocalHandlers }, context: { Execution: { Id: id } } }
    const { result, eventLogs, abort } = machine.run(input as Json, options)
    signal.addEventListener('abort', abort)
    const path = listenTo(eventLogs)
    try {
      const output: unknown = await result
      return { status: 'SUCCEEDED', output, ...(await path) }
    } catch (error) {
      if (error instanceof ExecutionAbortedError) return { status: 'ABORTED', ...(await path) }
      if (!(error instanceof ExecutionError) || !(error.cause instanceof Error)) throw error
      return { status: 'FAILED', error: error.cause.name, cause: error.cause.message, ...(await path) }
    }
  }
  return { run }
}

type Events = ReturnType<StateMachine['run']>['eventLogs']

const listenTo = async (events: Events): Promise<Pick<Execution, 'entered' | 'retried' | 'caught'>> => {
  const path = { entered: [] as string[], retried: [] as string[], caught: [] as string[] }
  const failures = new Map<string, string>()
  for await (const event of events) {
    if (!('state' in event)) continue
    const { name } = event.state
    if (event.type === 'StateEntered') path.entered.push(name)
    if (event.type === 'StateFailed') failures.set(name, event.Error)
    if (event.type === 'StateRetried') path.retried.push(`${name}: ${failures.get(name)}`)
    if (event.type === 'StateCaught') path.caught.push(`${name}: ${failures.get(name)}`)
  }
  return path
}

const partsOf = ({ ItemProcessor, Branches = [] }: State): readonly Part[] => [
  ...(ItemProcessor ? [ItemProcessor] : []),
  ...Branches,
]

/** All states with their names, which the interpreter wants to differ. @throws TypeError */
const statesOf = (definition: Part): readonly (readonly [string, State])[] => {
  const below = ({ States }: Part): readonly (readonly [string, State])[] =>
    Object.entries(States).flatMap(([name, state]) => [[name, state] as const, ...partsOf(state).flatMap(below)])
  const all = below(definition)
  if (new Set(all.map(([name]) => name)).size !== all.length) throw new TypeError('two states have one name')
  return all
}

/** The same definition with shorter pauses between attempts. */
const inHaste = <P extends Part>(part: P, second: number): P => ({
  ...part,
  States: Object.fromEntries(
    Object.entries(part.States).map(([name, state]) => [
      name,
      {
        ...state,
        ...(state.Retry ? { Retry: state.Retry.map((retrier) => shortened(retrier, second)) } : {}),
        ...(state.ItemProcessor ? { ItemProcessor: inHaste(state.ItemProcessor, second) } : {}),
        ...(state.Branches ? { Branches: state.Branches.map((branch) => inHaste(branch, second)) } : {}),
      },
    ]),
  ),
})

const shortened = (retrier: Retrier, second: number): Retrier => ({
  ...retrier,
  IntervalSeconds: (retrier.IntervalSeconds ?? 1) * second,
  ...(retrier.MaxDelaySeconds === undefined ? {} : { MaxDelaySeconds: retrier.MaxDelaySeconds * second }),
})
