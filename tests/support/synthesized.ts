import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { repositoryRoot } from '@corridor/cli'
import { readSynthesized, type Synthesized } from '@corridor/infra'
import { oncePerRun } from './once.ts'

/** What is synthesized once for all tests of a run: both stages as they are deployed, and one for processors of this kind. */
export const variants = ['dev', 'prod', 'x64'] as const
export type Variant = (typeof variants)[number]

const commandLine = async (folder: string): Promise<void> => {
  const words = [join(repositoryRoot, 'infra/bin/corridor.ts'), '--stage', 'prod', '--output', join(folder, 'prod')]
  // Nothing of this machine helps: no account, no region, no tool on the path.
  await promisify(execFile)(process.execPath, words, { cwd: folder, env: { PATH: '' } })
}

const synthesizeOnce = (): Promise<string> =>
  oncePerRun('synthesized', async (folder) => {
    const prod = commandLine(folder)
    // Most test files find it made, and need not load CDK.
    const { synthesize } = await import('@corridor/infra/stack')
    await synthesize({ outdir: join(folder, 'dev'), context: { stage: 'dev' } })
    await synthesize({ outdir: join(folder, 'x64'), context: { stage: 'dev', architecture: 'x64' } })
    await prod
  })

/** The templates, functions and state machine of a stage; the bundles lie in its folder. */
export const synthesized = async (variant: Variant): Promise<Synthesized> =>
  readSynthesized(join(await synthesizeOnce(), variant), variant === 'prod' ? 'prod' : 'dev')
