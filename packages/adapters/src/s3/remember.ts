import { latestKey, type Store } from '@corridor/contracts'

/** Objects up to this size are remembered: summaries, snapshots, manifests. */
const LARGEST = 2 ** 20
/** All of them together take no more; then the oldest are forgotten. */
const MOST_BYTES = 64 * 2 ** 20

/**
 * Reads each small object once. Objects are written once, so what was read, or was written here, stays true; but for
 * `latest.json`, and for what somebody removes by hand, which is why the memory ends with `forget`.
 */
export const remembering = <S extends Store>(store: S): S & { readonly forget: () => void } => {
  const known = new Map<string, Uint8Array>()
  const asked = new Map<string, Promise<Uint8Array | undefined>>()
  let bytes = 0

  const remember = (key: string, content: Uint8Array): void => {
    if (key === latestKey || content.length > LARGEST || known.has(key)) return
    known.set(key, content)
    bytes += content.length
    for (const [oldest, { length }] of known) {
      if (bytes <= MOST_BYTES) return
      known.delete(oldest)
      bytes -= length
    }
  }

  const read = async (key: string): Promise<Uint8Array | undefined> => {
    const content = await store.get(key)
    if (content !== undefined) remember(key, content)
    return content
  }

  return {
    ...store,
    get: (key) => {
      const content = known.get(key)
      if (content !== undefined) return Promise.resolve(content)
      if (key === latestKey) return store.get(key)
      const underWay = asked.get(key)
      if (underWay) return underWay
      const answer = read(key).finally(() => {
        if (asked.get(key) === answer) asked.delete(key)
      })
      asked.set(key, answer)
      return answer
    },
    has: async (key) => known.has(key) || store.has(key),
    put: async (key, content) => {
      const outcome = await store.put(key, content)
      // Who asks from now on sees what is there now.
      asked.delete(key)
      if (outcome === 'written') remember(key, content.slice())
      return outcome
    },
    forget: () => {
      known.clear()
      bytes = 0
    },
  }
}
