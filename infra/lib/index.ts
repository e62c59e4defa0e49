export * from './outputs.ts'
export { type SynthesisOptions, synthesize } from './synthesize.ts'
export { type FunctionName, functionNames } from './walk/sizes.ts'
