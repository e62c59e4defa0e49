import type { Store } from '@corridor/contracts'

/** Calls `before` ahead of every write that a store makes: to count them, or to die at one. */
export const storeWithWrites = (store: Store, before: (key: string) => void | Promise<void>): Store => ({
  ...store,
  put: async (key, bytes) => {
    await before(key)
    return store.put(key, bytes)
  },
  putFile: async (key, path) => {
    await before(key)
    return store.putFile(key, path)
  },
  copy: async (from, to) => {
    await before(to)
    return store.copy(from, to)
  },
  swap: async (key, expected, bytes) => {
    await before(key)
    return store.swap(key, expected, bytes)
  },
})
