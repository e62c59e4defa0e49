import { randomUUID } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { s3Store } from '@corridor/adapters'
import type { Store } from '@corridor/contracts'
import {
  type Execution,
  type Lambdas,
  type LambdaSpec,
  type S3Request,
  type S3Server,
  S3Refusal,
  startLambdas,
  startS3Server,
  stateMachine,
} from '@corridor/testing'
import { type Deployed, readDeployed } from './deployed.ts'
import { mayAsk } from './s3-policies.ts'
import { synthesized } from './synthesized.ts'

export type Told = { readonly service: string; readonly input: unknown }
type Asked = Omit<S3Request, 'body'>

/** One deployment: a bucket, the functions, the state machine. */
export type Cloud = AsyncDisposable & {
  readonly bucket: string
  readonly lambdas: Lambdas
  /** Starts the state machine with an input. */
  readonly run: (input?: object) => Promise<Execution>
  /** What the state machine said to other services of AWS. */
  readonly told: readonly Told[]
  /** Requests that the roles of functions or the policy of the bucket do not allow. */
  readonly refused: readonly string[]
}

export type CloudOptions = {
  /** Another bucket than that of the template. */
  readonly bucket?: string
  readonly prefix?: string
  /** The small world instead of all that is on the shelves. */
  readonly isSmall?: boolean
  readonly environment?: Readonly<Record<string, string>>
  readonly atOnce?: number
  readonly pauseMs?: (seconds: number) => number
  /** Called ahead of every request of a function; true kills the process that asks, and its request is not done. */
  readonly kills?: (request: Asked) => boolean
}

/** Everything of AWS that a walk needs, on this machine: one server of S3, and as many deployments as are opened on it. */
export type Aws = AsyncDisposable & {
  readonly deployed: Deployed
  readonly server: S3Server
  readonly open: (options?: CloudOptions) => Cloud
  /** A store for whoever looks at a bucket from outside. */
  readonly storeIn: (bucket: string, prefix?: string) => Store
}

export const startAws = async (): Promise<Aws> => {
  const folder = await synthesized()
  const deployed = readDeployed(folder)
  const guards = new Map<string, (request: Asked) => void>()
  const server = await startS3Server({
    isVersioned: true,
    buckets: [deployed.bucket],
    before: (request) => {
      const session = request.headers['x-amz-security-token']
      if (session !== undefined) guards.get(session.split('.')[0] ?? '')?.(request)
    },
  })
  // Whoever looks at a bucket from outside comes with these.
  Object.assign(process.env, server.environment)
  const clouds: Cloud[] = []

  const open = (options: CloudOptions = {}): Cloud => {
    const bucket = options.bucket ?? deployed.bucket
    const id = randomUUID().slice(0, 8)
    const refused: string[] = []
    const told: Told[] = []
    const further: Promise<Execution>[] = []
    server.createBucket(bucket)
    const specs = options.isSmall ? deployed.functions.map((spec) => ofSmallWorld(spec, join(folder, 'small'))) : deployed.functions
    const store = `s3://${bucket}${options.prefix === undefined ? '' : `/${options.prefix}`}`
    const lambdas = startLambdas(specs, {
      session: id,
      environment: { ...server.environment, CORRIDOR_STORE: store, ...options.environment },
      ...(options.atOnce === undefined ? {} : { atOnce: options.atOnce }),
    })
    guards.set(id, (request) => {
      const session = request.headers['x-amz-security-token'] ?? ''
      const name = lambdas.functionOf(session) ?? ''
      if (options.kills?.(request)) {
        lambdas.kill(session)
        throw new S3Refusal(500, 'InternalError', 'nobody waits for this answer')
      }
      if (mayAsk(deployed.statements.get(name) ?? [], deployed.bucket, options.prefix ?? '', request)) return
      refused.push(`${name}: ${request.operation} ${request.key}`)
      throw new S3Refusal(403, 'AccessDenied', `${name} is not authorized to perform this action`)
    })
    const machine = stateMachine(deployed.machine, {
      ...(options.pauseMs ? { pauseMs: options.pauseMs } : {}),
      task: async (resource, input) => {
        const name = /:function:([^:]+):\d+$/.exec(resource)?.[1]
        if (name !== undefined) return lambdas.invoke(name, input)
        const service = resource.split(':states:::').at(-1) ?? ''
        if (service === 'states:startExecution') {
          const { Input } = input as { readonly Input: object }
          further.push(machine.run(Input, `execution-${id}`))
        } else if (service === 'sns:publish' || service === 'aws-sdk:cloudwatch:putMetricData') {
          told.push({ service, input })
        } else throw new TypeError(`nobody does ${resource} here`)
        return {}
      },
    })
    const cloud = {
      bucket,
      lambdas,
      told,
      refused,
      run: (input: object = {}) => machine.run(input, `execution-${id}`),
      [Symbol.asyncDispose]: () => lambdas[Symbol.asyncDispose](),
    }
    clouds.push(cloud)
    return cloud
  }

  return {
    deployed,
    server,
    open,
    storeIn: (bucket, prefix) =>
      s3Store({ bucket, endpoint: server.endpoint, folder: tmpdir(), ...(prefix === undefined ? {} : { prefix }) }),
    [Symbol.asyncDispose]: async () => {
      await Promise.all(clouds.map((cloud) => cloud[Symbol.asyncDispose]()))
      await server.close()
    },
  }
}

/** The handlers of the small world stand in one bundle: `corridor-dev-plan-walk` is `planWalkHandler` there. */
const ofSmallWorld = (spec: LambdaSpec, code: string): LambdaSpec => {
  const stem = spec.name.replace('corridor-dev-', '')
  const handler = `index.${stem.replace(/-([a-z])/g, (_all, letter: string) => letter.toUpperCase())}Handler`
  return { ...spec, code, handler }
}
