import assert from 'node:assert/strict'
import { bytes, countOf, fileOf, lacks, large, type StoreFact, textOf } from './fact.ts'

export const writingFacts: readonly StoreFact[] = [
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
    'copies an empty object, onto nothing that is there',
    async (store) => {
      await store.put('empty', bytes(''))
      await store.put('there', bytes('old'))
      assert.equal(await store.copy('empty', 'to'), 'written')
      assert.equal(await store.copy('empty', 'there'), 'exists')
      assert.equal(await textOf(store, 'to'), '')
      assert.equal(await textOf(store, 'there'), 'old')
    },
  ],
  [
    'copies a large object byte by byte',
    async (store) => {
      await store.putFile('from', await fileOf(large))
      assert.equal(await store.copy('from', 'to'), 'written')
      assert.equal(Buffer.compare((await store.get('to')) ?? bytes(''), large), 0)
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
