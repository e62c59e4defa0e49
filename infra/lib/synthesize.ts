import { App, Validations } from 'aws-cdk-lib'
import type { CloudAssembly } from 'aws-cdk-lib/cx-api'
import flags from 'aws-cdk-lib/recommended-feature-flags.json' with { type: 'json' }
import { AwsSolutionsChecks } from 'cdk-nag'
import { CorridorStack } from './corridor-stack.ts'
import { listReleaseEntry } from './door/list-release.ts'
import { stageFrom } from './stage.ts'
import { bundleScript, bundleScripts } from './walk/bundle.ts'

export type SynthesisOptions = {
  /** Folder for the templates and the bundles. */
  readonly outdir: string
  /** What `--context` said: see `stageFrom`. */
  readonly context?: Readonly<Record<string, string>>
}

let scripts: ReturnType<typeof bundleAll> | undefined
const bundleAll = async () => ({ scripts: await bundleScripts(), listScript: await bundleScript(listReleaseEntry) })

/**
 * Writes the templates and the bundles of one stage into a folder. It asks no network, no account and no container. The scripts
 * are bundled once in a process.
 * @throws where cdk-nag finds something that nobody answered for
 */
export const synthesize = async ({ outdir, context = {} }: SynthesisOptions): Promise<CloudAssembly> => {
  scripts ??= bundleAll()
  const app = new App({ outdir, context: { ...flags, ...context } })
  new CorridorStack(app, { stage: stageFrom(app.node), ...(await scripts) })
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app, { verbose: true }))
  return app.synth()
}
