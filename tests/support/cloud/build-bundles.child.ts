import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { synthesize } from '../../../infra/lib/synthesize.ts'
import { writeBundle } from '../../../infra/lib/walk/asset.ts'
import { bundleScript } from '../../../infra/lib/walk/bundle.ts'
import { functionNames, sizes } from '../../../infra/lib/walk/sizes.ts'

// Synthesizes the stage dev for the processor of this machine into a folder; beside it, by the same hands, the bundles of the
// small world.
const [folder = ''] = process.argv.slice(2)
const architecture = process.arch === 'arm64' ? 'arm64' : 'x64'
await synthesize({ outdir: folder, context: { stage: 'dev', architecture } })
for (const name of functionNames) {
  const entry = join(import.meta.dirname, 'small', `${name}.lambda.ts`)
  const target = join(folder, 'small', name)
  mkdirSync(target, { recursive: true })
  writeBundle(target, { script: await bundleScript(entry, sizes[name].libraries), carriesTexts: true }, architecture)
}
