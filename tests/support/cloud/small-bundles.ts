import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { functionNames, sizes } from '@corridor/infra'
import { oncePerRun } from '../once.ts'

/** Folder with the bundles of the small world by function, made by the hands that make those of a stage. */
export const smallBundles = (architecture: 'arm64' | 'x64'): Promise<string> =>
  oncePerRun('small-bundles', async (folder) => {
    // Most test files find them made, and need not load CDK.
    const { bundleScript, writeBundle } = await import('@corridor/infra/stack')
    for (const name of functionNames) {
      const script = await bundleScript(join(import.meta.dirname, 'small', `${name}.lambda.ts`), sizes[name].libraries)
      const target = join(folder, name)
      await mkdir(target)
      writeBundle(target, { script, carriesTexts: true }, architecture)
    }
  })
