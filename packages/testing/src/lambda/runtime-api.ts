import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What an invocation came to: its result as JSON reads it, or the error as Lambda reports it. */
export type Outcome = { readonly result: unknown } | Failed
type Failed = { readonly errorType: string; readonly errorMessage: string; readonly trace?: readonly string[] }

type Hands = {
  readonly thaw: () => void
  readonly freeze: () => void
  /** Called when the time of the function is over. */
  readonly timeOut: () => void
}

/** The Runtime API of one process: `/2018-06-01/runtime/invocation/next`, `…/response`, `…/error`, `init/error`. */
export type RuntimeApi = {
  readonly address: string
  readonly invoke: (event: unknown, hands: Hands) => Promise<Outcome>
  /** Says that the process is no more, and how it ended. */
  readonly died: (how: string) => void
  /** Milliseconds from the start until the process first asked for work; undefined where it never did. */
  readonly initMs: () => number | undefined
  readonly close: () => Promise<void>
}

export type RuntimeOptions = {
  readonly arn: string
  readonly timeoutMs: number
  /** Whether X-Ray samples the calls. */
  readonly isTraced: boolean
}

type Work = { readonly id: string; readonly event: string; readonly hands: Hands; readonly end: (end: Outcome) => void }

export const runtimeApi = async (about: RuntimeOptions): Promise<RuntimeApi> => {
  const began = performance.now()
  let initMs: number | undefined
  let asking: ServerResponse | undefined
  let waiting: Work | undefined
  let underWay: Work | undefined
  let last: Failed | undefined
  let freeze: () => void = () => {}

  const finish = (end: Outcome): void => {
    const work = underWay ?? waiting
    underWay = undefined
    waiting = undefined
    work?.end(end)
  }

  /** Hands the event to the process as soon as both are there. */
  const meet = (): void => {
    if (asking === undefined || waiting === undefined) return
    underWay = waiting
    waiting = undefined
    const response = asking
    asking = undefined
    response.writeHead(200, {
      'content-type': 'application/json',
      'lambda-runtime-aws-request-id': underWay.id,
      'lambda-runtime-deadline-ms': String(Date.now() + about.timeoutMs),
      'lambda-runtime-invoked-function-arn': about.arn,
      'lambda-runtime-trace-id': `Root=1-${Math.floor(Date.now() / 1000).toString(16)}-${'0'.repeat(24)};Sampled=${about.isTraced ? 1 : 0}`,
    })
    response.end(underWay.event)
  }

  const server = createServer(async (message, response) => {
    const path = (message.url ?? '').replace('/2018-06-01/runtime/', '')
    if (path === 'invocation/next') {
      initMs ??= performance.now() - began
      asking = response
      meet()
      if (underWay === undefined) freeze()
      return
    }
    const body = JSON.parse(await textOf(message)) as unknown
    response.writeHead(202).end()
    if (path === 'init/error') last = body as Failed
    else if (path.endsWith('/response')) finish({ result: body })
    else finish(body as Failed)
  })
  server.keepAliveTimeout = 0
  server.requestTimeout = 0
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))

  const invoke: RuntimeApi['invoke'] = (event, hands) =>
    new Promise((resolve) => {
      const id = randomUUID()
      const seconds = (about.timeoutMs / 1000).toFixed(2)
      const timer = setTimeout(() => {
        finish({
          errorType: 'Sandbox.Timedout',
          errorMessage: `RequestId: ${id} Error: Task timed out after ${seconds} seconds`,
        })
        hands.timeOut()
      }, about.timeoutMs)
      timer.unref()
      const end = (outcome: Outcome): void => {
        clearTimeout(timer)
        resolve(outcome)
      }
      freeze = hands.freeze
      waiting = { id, event: JSON.stringify(event), hands, end }
      hands.thaw()
      meet()
    })

  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    invoke,
    died: (how) =>
      finish(last ?? { errorType: 'Runtime.ExitError', errorMessage: `Error: Runtime exited with error: ${how}` }),
    initMs: () => initMs,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

const textOf = async (message: IncomingMessage): Promise<string> => {
  const parts: Uint8Array[] = []
  for await (const part of message) parts.push(part as Uint8Array)
  return Buffer.concat(parts).toString('utf8')
}
