import { join } from 'node:path'
import { type S3Server, startS3Server } from '@corridor/testing'
import { type Asked, type Cloud, type CloudOptions, openCloud } from './cloud.ts'
import { type Deployed, readDeployed } from './deployed.ts'
import { synthesized } from './synthesized.ts'

/** Everything of AWS that a walk needs, on this machine: one server of S3, and as many deployments on it as are opened. */
export type Aws = AsyncDisposable & {
  readonly deployed: Deployed
  readonly server: S3Server
  readonly open: (options?: CloudOptions) => Cloud
}

export const startAws = async (): Promise<Aws> => {
  const folder = await synthesized()
  const deployed = readDeployed(folder)
  const clouds: Cloud[] = []
  const guards = new Map<string, (request: Asked) => void>()
  const server = await startS3Server({
    isVersioned: true,
    before: (request) => {
      const session = request.headers['x-amz-security-token'] ?? ''
      guards.get(session.split('.')[0] ?? '')?.(request)
    },
  })
  // Whoever looks at a bucket from outside comes with these.
  Object.assign(process.env, server.environment)
  return {
    deployed,
    server,
    open: (options = {}) => {
      const cloud = openCloud({ deployed, server, guards, small: join(folder, 'small') }, options)
      clouds.push(cloud)
      return cloud
    },
    [Symbol.asyncDispose]: async () => {
      await Promise.all(clouds.map((cloud) => cloud[Symbol.asyncDispose]()))
      await server.close()
    },
  }
}
