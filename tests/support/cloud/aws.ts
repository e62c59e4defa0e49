import type { Synthesized } from '@corridor/infra'
import { type S3Server, startS3Server } from '@corridor/testing'
import { synthesized } from '../synthesized.ts'
import { type Asked, type Cloud, type CloudOptions, openCloud } from './cloud.ts'
import { smallBundles } from './small-bundles.ts'

/** Everything of AWS that a walk needs, on this machine: one server of S3, and as many deployments on it as are opened. */
export type Aws = AsyncDisposable & {
  readonly stage: Synthesized
  readonly server: S3Server
  readonly open: (options?: CloudOptions) => Cloud
}

/** The bundles carry programs for Linux. */
export const canRunBundles = process.platform === 'linux'

export const startAws = async (): Promise<Aws> => {
  const architecture = process.arch === 'arm64' ? 'arm64' : 'x64'
  const stage = await synthesized(architecture === 'arm64' ? 'dev' : 'x64')
  const small = await smallBundles(architecture)
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
    stage,
    server,
    open: (options = {}) => {
      const cloud = openCloud({ stage, server, guards, small }, options)
      clouds.push(cloud)
      return cloud
    },
    [Symbol.asyncDispose]: async () => {
      await Promise.all(clouds.map((cloud) => cloud[Symbol.asyncDispose]()))
      await server.close()
    },
  }
}
