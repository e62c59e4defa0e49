import { readFileSync } from 'node:fs'
import type { Node } from 'constructs'

/** What differs between stages, and what whoever deploys may choose by `--context`. */
export type Stage = {
  readonly name: 'dev' | 'prod'
  /** Whether deleting the stack leaves buckets, secrets and keys behind. Logs end by themselves. */
  readonly keepsData: boolean
  readonly logDays: number
  /** US dollars a month at which the budget warns. */
  readonly budgetUsd: number
  /** The processors that functions run on. `x64` is for tests on machines that have no other. */
  readonly architecture: 'arm64' | 'x64'
  /** Who is written to when something is wrong; nobody where absent. */
  readonly email: string | undefined
  /** Where the runbook can be read: alarms link to its articles. */
  readonly runbook: string
  readonly door: Door
}

export type Door = {
  /** PEM of the public key that links are signed for; absent: releases are open to everybody. */
  readonly signedFor: string | undefined
  /** A name of one's own, with its certificate in us-east-1. */
  readonly domain: { readonly name: string; readonly certificateArn: string } | undefined
}

const ofStage = {
  dev: { keepsData: false, logDays: 14, budgetUsd: 10 },
  prod: { keepsData: true, logDays: 180, budgetUsd: 20 },
} as const

const oneOf = <T extends string>(name: string, value: string, choices: readonly T[]): T => {
  const found = choices.find((choice) => choice === value)
  if (found === undefined) throw new TypeError(`--context ${name}=${value}: it is one of ${choices.join(', ')}`)
  return found
}

/**
 * Reads the context: `stage` (dev, prod), `architecture` (arm64, x64), `email`, `budget`, `runbook`, `door` (open, signed),
 * `doorKey` (file with the public key), `domain` with `certificate`.
 * @throws TypeError on a value that cannot be
 */
export const stageFrom = (context: Pick<Node, 'tryGetContext'>): Stage => {
  const text = (name: string): string | undefined => {
    const value: unknown = context.tryGetContext(name)
    return value === undefined ? undefined : String(value)
  }
  const name = oneOf('stage', text('stage') ?? 'dev', ['dev', 'prod'])
  const budgetUsd = Number(text('budget') ?? ofStage[name].budgetUsd)
  if (!(budgetUsd > 0)) throw new TypeError(`--context budget=${text('budget')}: it is a number of US dollars`)
  return {
    name,
    ...ofStage[name],
    budgetUsd,
    architecture: oneOf('architecture', text('architecture') ?? 'arm64', ['arm64', 'x64']),
    email: text('email'),
    runbook: text('runbook') ?? 'infra/runbook.md',
    door: { signedFor: signedFor(text), domain: domainOf(text) },
  }
}

type Text = (name: string) => string | undefined

const signedFor = (text: Text): string | undefined => {
  if (oneOf('door', text('door') ?? 'open', ['open', 'signed']) === 'open') return undefined
  const path = text('doorKey')
  if (path === undefined) throw new TypeError('--context door=signed needs doorKey=<file with the public key>')
  return readFileSync(path, 'utf8')
}

const domainOf = (text: Text): Door['domain'] => {
  const [name, certificateArn] = [text('domain'), text('certificate')]
  if (name === undefined && certificateArn === undefined) return undefined
  if (name === undefined || certificateArn === undefined) throw new TypeError('domain and certificate go together')
  return { name, certificateArn }
}
