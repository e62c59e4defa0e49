export * from './outputs.ts'
export { writeOnceKeys } from './store/keys.ts'
export { pascal } from './walk/pascal.ts'
export { type FunctionName, functionNames, sizes, withoutDuckdb } from './walk/sizes.ts'
