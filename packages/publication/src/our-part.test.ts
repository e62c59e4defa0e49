import { describe, expect, test } from 'vitest'
import { behind, type Nodes } from './our-part.ts'

const file = 'records/office/table/s1'
const rate = 'records/bank/rates/r1'
/** A dataset on the history of a kind on one file, whose dollars are converted with the rates of another. */
const nodes = (changes: Readonly<Record<string, string>> = {}): Nodes => {
  const print = (name: string): string => changes[name] ?? '1'
  return {
    [rate]: { fingerprint: print(rate), inputs: { snapshot: '1' } },
    [file]: {
      fingerprint: print(file),
      inputs: {
        snapshot: '1',
        [rate]: print(rate),
        'layout:office/table': print('layout:office/table'),
        'corrections:office': print('corrections:office'),
        'reference:areas': print('reference:areas'),
      },
    },
    'versions.flows': { fingerprint: print('versions.flows'), inputs: { [file]: print(file) } },
    'trade.flows': {
      fingerprint: print('trade.flows'),
      inputs: { 'versions.flows': print('versions.flows'), 'model:trade.flows': print('model:trade.flows') },
    },
  }
}
const after = (...moved: readonly string[]): Nodes =>
  nodes(Object.fromEntries([...moved, 'trade.flows'].map((name) => [name, '2'])))
const beneath = [file, 'versions.flows']

describe('what of ours moved a figure', () => {
  test.each([
    ['parser', [...beneath, 'layout:office/table']],
    ['correction', [...beneath, 'corrections:office']],
    ['code_table', [...beneath, 'reference:areas']],
    ['rate', [...beneath, rate]],
    ['computation', ['model:trade.flows']],
  ])('is the %s where that alone is another', (part, moved) => {
    expect(behind(nodes(), after(...moved), 'trade.flows')).toEqual({ came: [], went: [], ours: [part] })
  })
  test('is nothing where a file came', () => {
    const { [file]: _gone, ...before } = nodes({ 'versions.flows': '0' })
    const old = { ...before, 'versions.flows': { fingerprint: '0', inputs: {} } }
    expect(behind(old, nodes({ 'trade.flows': '2' }), 'trade.flows')).toEqual({
      came: ['office/table/s1'],
      went: [],
      ours: [],
    })
  })
  test('is nothing where a file is no longer the newest of its partition', () => {
    const read = (newest: string): Nodes => {
      const { [file]: record, ...others } = nodes(newest === 'true' ? {} : { [file]: '2', 'versions.flows': '2' })
      return { ...others, [file]: { fingerprint: '', inputs: { ...record?.inputs, newest } } }
    }
    const old = read('true')
    const flows = { ...old['trade.flows']?.inputs, 'versions.flows': '2' }
    const moved = { ...read('false'), 'trade.flows': { fingerprint: '2', inputs: flows } }
    expect(behind(old, moved, 'trade.flows')).toEqual({ came: [], went: [], ours: [] })
  })
  test('is nothing where all is the same', () => {
    expect(behind(nodes(), nodes(), 'trade.flows')).toEqual({ came: [], went: [], ours: [] })
  })
})
