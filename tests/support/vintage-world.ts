import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { clockFrom, digestFile, localStore } from '@corridor/adapters'
import {
  type DatasetSummary,
  datasetPrefix,
  latestOf,
  manifestOf,
  readJson,
  type Shelves,
  sha256,
  summaryKey,
} from '@corridor/contracts'
import { shelves } from '@corridor/datasets'
import { type CorridorWorld, checkout, networkOf, worldOn } from '@corridor/house'
import { ingestByHand } from '@corridor/ingestion'
import { quietLog } from '@corridor/testing'
import { freshFolder, NOON } from './command-line.ts'
import { smallShelves } from './small-world.ts'

/** The small world with a source of overlapping downloads, and the released history of its flows. */
const vintageShelves: Shelves = {
  ...smallShelves,
  sources: [...smallShelves.sources, ...shelves.sources.filter(({ id }) => id === 'china-customs')].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  ),
  models: [
    ...shelves.models.filter(({ subject, name }) => subject === 'history' && name === 'trade_flows'),
    ...smallShelves.models,
  ],
}

export const vintageWorld = (folder: string): CorridorWorld =>
  worldOn(localStore(folder), clockFrom(NOON), quietLog(), vintageShelves, networkOf({}), checkout(1))

export const vintageWorldOn = (store: CorridorWorld['store']): CorridorWorld =>
  worldOn(store, clockFrom(NOON), quietLog(), vintageShelves, networkOf({}), checkout(1))

const heading = '"数据年月","贸易伙伴编码","贸易伙伴名称","商品编码","商品名称","注册地编码","注册地名称","美元",'
const record = (month: string, province: string, dollars: string): string =>
  `"${month}","145","哈萨克斯坦","84818090","龙头、旋塞及类似装置",${province},"${dollars}",`
const xinjiang = '"65","新疆维吾尔自治区"'
const zhejiang = '"33","浙江省"'

/** Three downloads of one product: the second revises a value and lacks a province, the third has it again. */
export const downloads = [
  {
    edition: '2024-03-20',
    rows: [record('202401', xinjiang, '1,000'), record('202401', zhejiang, '250'), record('202402', xinjiang, '10')],
  },
  {
    edition: '2024-04-20',
    rows: [record('202401', xinjiang, '1,000'), record('202402', xinjiang, '12'), record('202403', zhejiang, '7')],
  },
  {
    edition: '2024-05-20',
    rows: [
      record('202401', xinjiang, '1,000'),
      record('202401', zhejiang, '250'),
      record('202402', xinjiang, '12'),
      record('202403', zhejiang, '7'),
    ],
  },
] as const

/** Adds one of the downloads to a store, as `corridor add` would. */
export const addDownload = async (folder: string, nth: number): Promise<void> => {
  const source = vintageShelves.sources.find(({ id }) => id === 'china-customs')
  const layout = source?.layouts.find(({ id }) => id === 'query-export')
  const download = downloads[nth]
  if (!source || !layout || !download) throw new Error('no such download')
  const path = join(await freshFolder('download'), `download-${nth}.csv`)
  await writeFile(path, `${[heading, ...download.rows].join('\n')}\n`)
  await ingestByHand(
    { store: localStore(folder), clock: clockFrom(NOON), digestFile },
    {
      source,
      kind: layout.kind,
      path,
      name: `download-${nth}.csv`,
      editionOn: download.edition,
      layout,
      stated: { flow: 'export' },
    },
  )
}

/** The histories of the last release: SHA-256 of each whole file as its summary says; what is broken says so instead. */
export const historiesOf = async (folder: string): Promise<Readonly<Record<string, string>>> => {
  const store = localStore(folder)
  const latest = await latestOf(store)
  const { nodes } = await manifestOf(store, latest?.release ?? '')
  const found = Object.entries(nodes).filter(([id]) => id.startsWith('versions.') || id.startsWith('history.'))
  return Object.fromEntries(
    await Promise.all(
      found.map(async ([id, { fingerprint }]) => {
        const [subject = '', name = ''] = id.split('.')
        const summary = await readJson<DatasetSummary>(store, summaryKey(datasetPrefix(subject, name, fingerprint)))
        const bytes = summary && (await store.get(summary.file.key))
        return [id, bytes && sha256(bytes) === summary.file.sha256 ? summary.file.sha256 : 'broken'] as const
      }),
    ),
  )
}
