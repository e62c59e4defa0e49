import { parseArgs } from 'node:util'
import { synthesize } from '../lib/synthesize.ts'

// `node infra/bin/corridor.ts --stage dev [--context name=value …] [--output folder]`; the CDK command calls it without words
// and hands the context over by itself.
const { values } = parseArgs({
  options: {
    stage: { type: 'string' },
    context: { type: 'string', short: 'c', multiple: true },
    output: { type: 'string', short: 'o' },
  },
})
const context = Object.fromEntries(
  (values.context ?? []).map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
)
const { directory } = await synthesize({
  outdir: values.output ?? process.env.CDK_OUTDIR ?? 'cdk.out',
  context: { ...context, ...(values.stage === undefined ? {} : { stage: values.stage }) },
})
process.stdout.write(`${directory}\n`)
