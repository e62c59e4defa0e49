import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { synthesize } from '../../../infra/lib/synthesize.ts'
import { writeBundle } from '../../../infra/lib/walk/asset.ts'
import { bundleScript } from '../../../infra/lib/walk/bundle.ts'
import { heavyLibraries } from '../../../infra/lib/walk/sizes.ts'

// Synthesizes the stage dev for the processor of this machine into a folder; beside it, by the same hands, the bundle of the
// small world.
const [folder = ''] = process.argv.slice(2)
const architecture = process.arch === 'arm64' ? 'arm64' : 'x64'
await synthesize({ outdir: folder, context: { stage: 'dev', architecture } })
const small = join(folder, 'small')
mkdirSync(small)
const script = await bundleScript(join(import.meta.dirname, 'small-world.lambda.ts'), heavyLibraries)
writeBundle(small, { script, carriesTexts: true }, architecture)
