export * from './outputs.ts'
export { type SynthesisOptions, synthesize } from './synthesize.ts'
export { type FunctionName, functionNames, withoutDuckdb } from './walk/sizes.ts'
