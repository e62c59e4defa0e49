export * from './counting-store.ts'
export * from './memory-store.ts'
export * from './still.ts'
export * from './store-contract.ts'
