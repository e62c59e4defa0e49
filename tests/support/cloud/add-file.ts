import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { digestFile } from '@corridor/adapters'
import type { Store } from '@corridor/contracts'
import { shelves } from '@corridor/datasets'
import { ingestByHand } from '@corridor/ingestion'
import { stillClock } from '@corridor/testing'
import { freshFolder } from '../command-line.ts'

/** Keeps a file of a source by hand, as `corridor add` does. */
export const addFile = async (store: Store, id: string, kind: string, text: string, at: string): Promise<void> => {
  const source = shelves.sources.find((each) => each.id === id)
  if (!source) throw new TypeError(`no source ${id}`)
  const path = join(await freshFolder('more'), 'more.csv')
  await writeFile(path, text)
  const effects = { store, clock: stillClock(at), digestFile }
  await ingestByHand(effects, { source, kind, path, name: 'more.csv', editionOn: null })
}

/** A figure that no other file has. */
export const oneMoreFlow = `reporter,partner,flow,period,value,unit,publisher,url,place,licence
TJK,CHN,import,2031,5.5,billion USD,Example,https://example.org/a,table 1,rows
`
