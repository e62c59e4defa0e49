import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { bytes, fileOf, lacks, large, type StoreFact, textOf } from './fact.ts'

export const readingFacts: readonly StoreFact[] = [
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

export const listingFacts: readonly StoreFact[] = [
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
