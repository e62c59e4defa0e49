import { randomUUID } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { s3Store } from '@corridor/adapters'
import type { Store } from '@corridor/contracts'
import type { Synthesized } from '@corridor/infra'
import {
  type Execution,
  type LambdaSpec,
  type Lambdas,
  S3Refusal,
  type S3Request,
  type S3Server,
  startLambdas,
  stateMachine,
} from '@corridor/testing'
import { permissionsOf } from './policies.ts'

export type Asked = Omit<S3Request, 'body'>

/** One deployment: a bucket, the functions, the state machine. */
export type Cloud = AsyncDisposable & {
  readonly lambdas: Lambdas
  /** Starts the state machine with an input; the signal ends the execution. */
  readonly run: (input?: object, signal?: AbortSignal) => Promise<Execution>
  /** The store as somebody sees it who looks for the first time. */
  readonly store: () => Store
  /** What the state machine said to other services of AWS. */
  readonly told: readonly Told[]
  /** Requests that the roles of functions or the policy of the bucket do not allow. */
  readonly refused: readonly string[]
}

export type Told = { readonly service: string; readonly input: Readonly<Record<string, unknown>> }

export type CloudOptions = {
  readonly bucket?: string
  readonly prefix?: string
  /** The small world instead of all that is on the shelves. */
  readonly isSmall?: boolean
  readonly environment?: Readonly<Record<string, string>>
  /** Whether X-Ray samples the calls. */
  readonly isTraced?: boolean
  /** Processes that work at once. */
  readonly atOnce?: number
  /** How many times faster than ours time runs in the small world, for its clock and for all pauses. */
  readonly haste?: number
  /** What time it is in the small world when the cloud opens, in hours. */
  readonly hour?: number
  /** Called ahead of every request of a function; true kills the process that asks, and its request is not done. */
  readonly kills?: (request: Asked) => boolean
}

export type CloudParts = {
  readonly stage: Synthesized
  readonly server: S3Server
  /** Who looks at the requests of a cloud, by the beginning of its session tokens. */
  readonly guards: Map<string, (request: Asked) => void>
  /** Folder with the bundles of the small world. */
  readonly small: string
}

export const openCloud = ({ stage, server, guards, small }: CloudParts, options: CloudOptions): Cloud => {
  const { bucket = 'corridor', prefix = '', kills } = options
  const id = randomUUID().slice(0, 8)
  const refused: string[] = []
  const told: Told[] = []
  server.createBucket(bucket)
  const specs = Object.entries(stage.functions).map(
    ([name, { folder, ...spec }]): LambdaSpec => ({
      ...spec,
      name,
      isTraced: options.isTraced === true,
      code: options.isSmall ? join(small, name) : folder,
      environment: { ...spec.environment, CORRIDOR_STORE: `s3://${bucket}${prefix === '' ? '' : `/${prefix}`}` },
    }),
  )
  const lambdas = startLambdas(specs, {
    session: id,
    environment: { ...server.environment, ...hasteOf(options), ...options.environment },
    ...(options.atOnce === undefined ? {} : { atOnce: options.atOnce }),
  })
  const isPermitted = permissionsOf(stage.template, prefix)
  guards.set(id, (request) => {
    const session = request.headers['x-amz-security-token'] ?? ''
    const name = lambdas.functionOf(session) ?? ''
    if (kills?.(request)) {
      lambdas.kill(session)
      throw new S3Refusal(500, 'InternalError', 'nobody waits for this answer')
    }
    if (isPermitted(name, request)) return
    refused.push(`${name}: ${request.operation} ${request.key}`)
    throw new S3Refusal(403, 'AccessDenied', `${name} is not authorized to perform this action`)
  })
  const machine = stateMachine(definitionOf(stage), {
    ...(options.haste === undefined ? {} : { second: 1 / options.haste }),
    task: async (resource, input, signal) => {
      if (resource.startsWith(FUNCTION)) return lambdas.invoke(resource.slice(FUNCTION.length), input, signal)
      const service = resource.split(':states:::').at(-1) ?? ''
      if (!/^sns:publish$|:putMetricData$/.test(service)) throw new TypeError(`nobody does ${resource} here`)
      told.push({ service, input: input as Told['input'] })
      return {}
    },
  })
  return {
    lambdas,
    told,
    refused,
    run: (input = {}, signal) => machine.run(input, `execution-${id}`, signal),
    store: () => s3Store({ bucket, prefix, endpoint: server.endpoint, folder: tmpdir() }),
    [Symbol.asyncDispose]: () => lambdas[Symbol.asyncDispose](),
  }
}

const FUNCTION = 'arn:aws:lambda:us-east-1:123456789012:function:'

/** The definition as text, with the functions by their ARNs again. */
const definitionOf = ({ definition }: Synthesized): string =>
  JSON.stringify(definition).replace(/"Resource":"([a-z-]+)"/g, `"Resource":"${FUNCTION}$1"`)

const HOUR_MS = 3_600_000

const hasteOf = ({ haste, hour = 0 }: CloudOptions): Readonly<Record<string, string>> => {
  if (haste === undefined) return {}
  const began = Date.now() - (hour * HOUR_MS) / haste
  return { CORRIDOR_TEST_HASTE: String(haste), CORRIDOR_TEST_BEGAN: String(began) }
}
