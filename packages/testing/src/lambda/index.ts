export { canMount } from './cell.ts'
export type { LambdaSpec } from './container.ts'
export * from './lambdas.ts'
