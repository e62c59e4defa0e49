import { httpClient } from '@corridor/adapters'
import type { AskHttp, Random, SecretOf, Wait } from '@corridor/contracts'
import about from '../../../package.json' with { type: 'json' }

/** What a command needs of the world beyond this machine. */
export type Outside = {
  readonly askHttp: AskHttp
  readonly wait: Wait
  readonly random: Random
  readonly secretOf: SecretOf
}

const homepage = 'homepage' in about ? String(about.homepage) : 'open-source trade statistics'

/** Publishers see who asks, and why. */
const userAgent = `Corridor/${about.version} (+${homepage})`

export const networkOf = (environment: Readonly<Record<string, string | undefined>>): Outside => ({
  askHttp: httpClient({ userAgent }),
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  random: Math.random,
  secretOf: async (variable) => environment[variable]?.trim() || undefined,
})
