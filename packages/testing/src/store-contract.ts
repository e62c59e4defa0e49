import type { Store } from '@corridor/contracts'

type Fact = readonly [name: string, holds: (store: Store) => Promise<boolean>]

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const text = (content: Uint8Array | undefined): string | undefined =>
  content === undefined ? undefined : new TextDecoder().decode(content)

/** What every store must do. Each fact gets a fresh store. */
export const storeFacts: readonly Fact[] = [
  [
    'gives back what was put',
    async (store) => {
      await store.put('raw/a/b.json', bytes('x'))
      return text(await store.get('raw/a/b.json')) === 'x'
    },
  ],
  [
    'knows nothing of what was not put',
    async (store) => (await store.get('raw/none')) === undefined && !(await store.has('raw/none')),
  ],
  [
    'never replaces an object that was put',
    async (store) => {
      const first = await store.put('k', bytes('one'))
      const second = await store.put('k', bytes('two'))
      return first === 'written' && second === 'exists' && text(await store.get('k')) === 'one'
    },
  ],
  [
    'lists keys below a prefix, sorted',
    async (store) => {
      for (const key of ['p/b', 'p/a/z', 'p/a/y', 'q/c']) await store.put(key, bytes(key))
      return (await store.list('p/')).join() === 'p/a/y,p/a/z,p/b'
    },
  ],
  ['lists nothing below a prefix that holds nothing', async (store) => (await store.list('none/')).length === 0],
  [
    'copies an object',
    async (store) => {
      await store.put('from', bytes('content'))
      await store.copy('from', 'deep/er/to')
      return text(await store.get('deep/er/to')) === 'content'
    },
  ],
  [
    'swaps in a first value when nothing is expected',
    async (store) => (await store.swap('latest', undefined, bytes('1'))) && text(await store.get('latest')) === '1',
  ],
  [
    'refuses to swap when another value is there',
    async (store) => {
      await store.swap('latest', undefined, bytes('1'))
      const isSwapped = await store.swap('latest', bytes('0'), bytes('2'))
      return !isSwapped && text(await store.get('latest')) === '1'
    },
  ],
  [
    'lets one of eight racing swaps win',
    async (store) => {
      await store.swap('latest', undefined, bytes('0'))
      const wins = await Promise.all([...'abcdefgh'].map((name) => store.swap('latest', bytes('0'), bytes(name))))
      return wins.filter(Boolean).length === 1
    },
  ],
  [
    'lets one of eight racing puts win',
    async (store) => {
      const outcomes = await Promise.all([...'abcdefgh'].map((name) => store.put('claim', bytes(name))))
      return outcomes.filter((outcome) => outcome === 'written').length === 1
    },
  ],
]
