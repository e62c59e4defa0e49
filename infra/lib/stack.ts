// Loads the whole of CDK; what only reads a synthesized stage takes the index.
export { CorridorStack } from './corridor-stack.ts'
export { stageFrom } from './stage.ts'
export { type SynthesisOptions, synthesize } from './synthesize.ts'
export { writeBundle } from './walk/asset.ts'
export { bundleScript } from './walk/bundle.ts'
