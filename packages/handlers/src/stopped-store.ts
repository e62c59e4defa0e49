import type { Store } from '@corridor/contracts'

/** A store that answers no more once the signal is given: work that goes on in the background then ends at its next step. */
export const storeUntil = (store: Store, signal: AbortSignal): Store => {
  const ask =
    <W extends readonly unknown[], T>(verb: (...words: W) => Promise<T>) =>
    async (...words: W): Promise<T> => {
      signal.throwIfAborted()
      return verb(...words)
    }
  return {
    place: store.place,
    get: ask(store.get),
    has: ask(store.has),
    list: ask(store.list),
    put: ask(store.put),
    putFile: ask(store.putFile),
    copy: ask(store.copy),
    swap: ask(store.swap),
    localPath: ask(store.localPath),
  }
}
