export { generatedFiles } from './generate/generated-files.ts'
export { run, type Surroundings } from './run.ts'
export { runWalk } from './walk-here.ts'
export { type CorridorWorld, makeWorld, repositoryRoot, worldOn } from './world.ts'
