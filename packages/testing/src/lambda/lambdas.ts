import { type Container, type LambdaSpec, startContainer } from './container.ts'

/** What an invocation failed with, as the state machine sees it: the name, and the payload as text. */
export class LambdaFailure extends Error {
  constructor(name: string, payload: object) {
    super(JSON.stringify(payload))
    this.name = name
  }
}

export type Lambdas = AsyncDisposable & {
  /** Calls a function by its name. What still waits for its turn when the signal is given is not called. @throws LambdaFailure */
  readonly invoke: (name: string, event: unknown, signal?: AbortSignal) => Promise<unknown>
  /** Which function asks with a session token; undefined for a stranger. */
  readonly functionOf: (session: string) => string | undefined
  /** Ends the process behind a session as the kernel would: at once. */
  readonly kill: (session: string) => void
  /** Every call so far, in the order of their ends. */
  readonly calls: readonly Call[]
  /** Processes started so far, by function. */
  readonly started: () => Readonly<Record<string, number>>
  /** The most memory that a process of each function ever held, in bytes. */
  readonly peaks: () => Readonly<Record<string, number>>
  /** Everything that functions wrote to their logs, by function. */
  readonly logs: () => ReadonlyMap<string, readonly string[]>
}

/** How long a call took, and the start of its process where it was the first of one. */
export type Call = { readonly name: string; readonly ms: number; readonly initMs: number | undefined }

export type LambdasOptions = {
  /** What the session tokens of these functions begin with. */
  readonly session?: string
  /** For all functions: where the servers are that stand for AWS. */
  readonly environment: Readonly<Record<string, string>>
  /** Processes at once, over all functions; further calls wait. A new account has ten. */
  readonly atOnce?: number
}

type Running = { readonly name: string; readonly session: string; readonly container: Container }

/** Functions that run their bundles on this machine as Lambda does: processes are kept, and used again when they are free. */
export const startLambdas = (specs: readonly LambdaSpec[], options: LambdasOptions): Lambdas => {
  const running: Running[] = []
  const free = new Set<Running>()
  const logs = new Map(specs.map(({ name }) => [name, [] as string[]]))
  const queue: (() => void)[] = []
  const calls: Call[] = []
  let busy = 0
  let count = 0

  const turn = async (): Promise<void> => {
    if (busy < (options.atOnce ?? 10)) busy += 1
    else await new Promise<void>((resolve) => queue.push(resolve))
  }
  const done = (): void => {
    const next = queue.shift()
    if (next) next()
    else busy -= 1
  }

  const start = async (name: string): Promise<Running> => {
    const spec = specs.find((each) => each.name === name)
    if (!spec) throw new TypeError(`no function ${name}`)
    const session = `${options.session ?? 'local'}.${name}.${count}`
    count += 1
    const container = await startContainer(spec, session, options.environment, (line) => logs.get(name)?.push(line))
    const started = { name, session, container }
    running.push(started)
    return started
  }

  const invoke: Lambdas['invoke'] = async (name, event, signal) => {
    await turn()
    try {
      signal?.throwIfAborted()
      const kept = [...free].find((each) => each.name === name && !each.container.isDead())
      if (kept) free.delete(kept)
      const one = kept ?? (await start(name))
      const began = performance.now()
      const outcome = await one.container.invoke(event)
      const initMs = kept ? undefined : one.container.initMs()
      calls.push({ name, ms: performance.now() - began - (initMs ?? 0), initMs })
      if (!one.container.isDead()) free.add(one)
      if ('result' in outcome) return outcome.result
      throw new LambdaFailure(outcome.errorType, outcome)
    } finally {
      done()
    }
  }

  const countBy = (value: (one: Running, before: number) => number): Readonly<Record<string, number>> => {
    const counts: Record<string, number> = {}
    for (const one of running) counts[one.name] = value(one, counts[one.name] ?? 0)
    return counts
  }

  return {
    invoke,
    functionOf: (session) => running.find((each) => each.session === session)?.name,
    kill: (session) => running.find((each) => each.session === session)?.container.kill(),
    calls,
    started: () => countBy((_one, before) => before + 1),
    peaks: () => countBy(({ container }, before) => Math.max(before, container.peakBytes())),
    logs: () => logs,
    [Symbol.asyncDispose]: async () => {
      await Promise.all(running.map(({ container }) => container.end()))
    },
  }
}
