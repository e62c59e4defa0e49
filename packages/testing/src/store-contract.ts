import assert from 'node:assert/strict'
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isCorridorError, latestKey, type PutOutcome, type Store } from '@corridor/contracts'

/** What every store must do. Each fact gets an empty store, and throws where it does not hold. */
export type StoreFact = readonly [name: string, holds: (store: Store) => Promise<void>]

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const textOf = async (store: Store, key: string): Promise<string | undefined> => {
  const content = await store.get(key)
  return content === undefined ? undefined : new TextDecoder().decode(content)
}

const fileOf = async (content: Uint8Array | string): Promise<string> => {
  const path = join(await mkdtemp(join(tmpdir(), 'corridor-fact-')), 'file')
  await writeFile(path, content)
  return path
}

/** Larger than two parts of an upload, and no multiple of anything. */
const large: Uint8Array = Buffer.alloc(
  11 * 2 ** 20 + 7,
  Uint8Array.from({ length: 251 }, (_byte, index) => index),
)

const countOf = (outcomes: readonly (PutOutcome | boolean)[]): number =>
  outcomes.filter((outcome) => outcome === true || outcome === 'written').length

const lacks = (error: unknown): boolean => isCorridorError(error) && error.name === 'ObjectMissing'

const reading: readonly StoreFact[] = [
  [
    'gives back what was put',
    async (store) => {
      assert.equal(await store.put('raw/a/b.json', bytes('x')), 'written')
      assert.equal(await textOf(store, 'raw/a/b.json'), 'x')
      assert.equal(await store.has('raw/a/b.json'), true)
    },
  ],
  [
    'gives back every byte',
    async (store) => {
      const content = Uint8Array.from({ length: 256 }, (_byte, index) => index)
      await store.put('all', content)
      assert.deepEqual(Buffer.from((await store.get('all')) ?? []), Buffer.from(content))
    },
  ],
  [
    'knows nothing of what was not put',
    async (store) => {
      assert.equal(await store.get('raw/none'), undefined)
      assert.equal(await store.has('raw/none'), false)
    },
  ],
  [
    'keeps an empty object',
    async (store) => {
      await store.put('empty', bytes(''))
      await store.putFile('empty-file', await fileOf(''))
      for (const key of ['empty', 'empty-file']) {
        assert.equal((await store.get(key))?.length, 0)
        assert.equal(await store.has(key), true)
        assert.equal((await readFile(await store.localPath(key))).length, 0)
      }
    },
  ],
  [
    'keeps a large file byte by byte',
    async (store) => {
      const content = large
      assert.equal(await store.putFile('large', await fileOf(content)), 'written')
      assert.equal(Buffer.compare(await readFile(await store.localPath('large')), content), 0)
      assert.equal(Buffer.compare((await store.get('large')) ?? bytes(''), content), 0)
    },
  ],
  [
    'gives a path to an object, whose file is the object',
    async (store) => {
      await store.put('deep/er/object.txt', bytes('content'))
      const path = await store.localPath('deep/er/object.txt')
      assert.equal(await readFile(path, 'utf8'), 'content')
      assert.match(path, /object\.txt$/)
    },
  ],
  [
    'says by name that it lacks the object whose path is wanted',
    (store) => assert.rejects(store.localPath('raw/none'), lacks),
  ],
  [
    'keeps keys of odd characters',
    async (store) => {
      const keys = ['a b', 'a+b', 'ключ', '中文', "it's", 'a&b<c>"d"', '%41', '100%', 'k=v;w', 'x(1)*!~']
      for (const key of keys) await store.put(`odd/${key}`, bytes(key))
      for (const key of keys) assert.equal(await textOf(store, `odd/${key}`), key)
      assert.deepEqual(await store.list('odd/'), keys.map((key) => `odd/${key}`).sort())
      for (const key of keys) await store.copy(`odd/${key}`, `copied/${key}`)
      for (const key of keys) assert.equal(await textOf(store, `copied/${key}`), key)
    },
  ],
]

const listing: readonly StoreFact[] = [
  [
    'lists keys below a prefix, sorted',
    async (store) => {
      for (const key of ['p/b', 'p/a/z', 'p/a/y', 'q/c', 'p/ab']) await store.put(key, bytes(key))
      assert.deepEqual(await store.list('p/'), ['p/a/y', 'p/a/z', 'p/ab', 'p/b'])
      assert.deepEqual(await store.list('p/a/'), ['p/a/y', 'p/a/z'])
    },
  ],
  [
    'lists nothing below a prefix that holds nothing',
    async (store) => {
      assert.deepEqual(await store.list('none/'), [])
    },
  ],
  [
    'lists more keys than fit on a page',
    async (store) => {
      const keys = Array.from({ length: 1001 }, (_key, index) => `many/${String(index).padStart(4, '0')}`)
      await Promise.all(keys.map((key) => store.put(key, bytes(key))))
      assert.deepEqual(await store.list('many/'), keys)
    },
  ],
]

const writing: readonly StoreFact[] = [
  [
    'never replaces an object that was put',
    async (store) => {
      assert.equal(await store.put('k', bytes('one')), 'written')
      assert.equal(await store.put('k', bytes('two')), 'exists')
      assert.equal(await store.putFile('k', await fileOf('three')), 'exists')
      assert.equal(await store.putFile('k', await fileOf(large)), 'exists')
      assert.equal(await textOf(store, 'k'), 'one')
    },
  ],
  [
    'copies an object',
    async (store) => {
      await store.put('from', bytes('content'))
      assert.equal(await store.copy('from', 'deep/er/to'), 'written')
      assert.equal(await textOf(store, 'deep/er/to'), 'content')
      assert.equal(await textOf(store, 'from'), 'content')
    },
  ],
  [
    'copies onto nothing that is there',
    async (store) => {
      await store.put('from', bytes('new'))
      await store.put('to', bytes('old'))
      assert.equal(await store.copy('from', 'to'), 'exists')
      assert.equal(await textOf(store, 'to'), 'old')
    },
  ],
  ['says by name that it lacks the object to copy', (store) => assert.rejects(store.copy('raw/none', 'to'), lacks)],
  [
    'lets one of eight racing puts win',
    async (store) => {
      const outcomes = await Promise.all([...'abcdefgh'].map((name) => store.put('claim', bytes(name))))
      assert.equal(countOf(outcomes), 1)
      assert.equal(await textOf(store, 'claim'), 'abcdefgh'[outcomes.indexOf('written')])
    },
  ],
  [
    'lets one of racing puts, files and large files win',
    async (store) => {
      const paths = await Promise.all([fileOf('file'), fileOf(large), fileOf(large)])
      const outcomes = await Promise.all([
        store.put('claim', bytes('put')),
        ...paths.map((path) => store.putFile('claim', path)),
        store.put('claim', bytes('again')),
      ])
      assert.equal(countOf(outcomes), 1)
      const won = ['put', 'file', '', '', 'again'][outcomes.indexOf('written')]
      if (won === '') assert.equal((await store.get('claim'))?.length, large.length)
      else assert.equal(await textOf(store, 'claim'), won)
    },
  ],
  [
    'lets one of eight racing copies win',
    async (store) => {
      for (const name of 'abcdefgh') await store.put(name, bytes(name))
      const outcomes = await Promise.all([...'abcdefgh'].map((name) => store.copy(name, 'claim')))
      assert.equal(countOf(outcomes), 1)
      assert.equal(await textOf(store, 'claim'), 'abcdefgh'[outcomes.indexOf('written')])
    },
  ],
]

const swapping: readonly StoreFact[] = [
  [
    'swaps in a first value when nothing is expected',
    async (store) => {
      assert.equal(await store.swap(latestKey, undefined, bytes('1')), true)
      assert.equal(await textOf(store, latestKey), '1')
    },
  ],
  [
    'swaps one value for the next',
    async (store) => {
      await store.swap(latestKey, undefined, bytes('1'))
      assert.equal(await textOf(store, latestKey), '1')
      assert.equal(await store.swap(latestKey, bytes('1'), bytes('2')), true)
      assert.equal(await store.swap(latestKey, bytes('2'), bytes('1')), true)
      assert.equal(await store.swap(latestKey, bytes('1'), bytes('3')), true)
      assert.equal(await textOf(store, latestKey), '3')
      assert.equal(await readFile(await store.localPath(latestKey), 'utf8'), '3')
      assert.equal(await store.swap(latestKey, bytes('3'), bytes('4')), true)
      assert.equal(await readFile(await store.localPath(latestKey), 'utf8'), '4')
    },
  ],
  [
    'refuses to swap when another value is there',
    async (store) => {
      await store.swap(latestKey, undefined, bytes('1'))
      assert.equal(await store.swap(latestKey, bytes('0'), bytes('2')), false)
      assert.equal(await textOf(store, latestKey), '1')
    },
  ],
  [
    'refuses to swap when nothing was expected and something is there',
    async (store) => {
      await store.swap(latestKey, undefined, bytes('1'))
      assert.equal(await store.swap(latestKey, undefined, bytes('2')), false)
      assert.equal(await textOf(store, latestKey), '1')
    },
  ],
  [
    'refuses to swap when something was expected and nothing is there',
    async (store) => {
      assert.equal(await store.swap(latestKey, bytes('0'), bytes('1')), false)
      assert.equal(await store.has(latestKey), false)
    },
  ],
  [
    'lets one of eight racing swaps win',
    async (store) => {
      await store.swap(latestKey, undefined, bytes('0'))
      const wins = await Promise.all([...'abcdefgh'].map((name) => store.swap(latestKey, bytes('0'), bytes(name))))
      assert.equal(countOf(wins), 1)
      assert.equal(await textOf(store, latestKey), 'abcdefgh'[wins.indexOf(true)])
    },
  ],
  [
    'lets one of eight racing first swaps win',
    async (store) => {
      const wins = await Promise.all([...'abcdefgh'].map((name) => store.swap(latestKey, undefined, bytes(name))))
      assert.equal(countOf(wins), 1)
      assert.equal(await textOf(store, latestKey), 'abcdefgh'[wins.indexOf(true)])
    },
  ],
]

export const storeFacts: readonly StoreFact[] = [...reading, ...listing, ...writing, ...swapping]
