import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { latestKey } from '@corridor/contracts'
import { bytes, countOf, type StoreFact, textOf } from './fact.ts'

export const swappingFacts: readonly StoreFact[] = [
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
