import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { repositoryRoot } from '@corridor/cli'
import { datasetId } from '@corridor/contracts'
import { shelves } from '@corridor/datasets'
import { expect, test } from 'vitest'

/** Written by rooms: no model makes them. */
const ofRooms = ['quality.checks', 'provenance.figures']
const onShelf = [...shelves.models.map(datasetId), ...ofRooms]
const text = (): Promise<string> => readFile(join(repositoryRoot, 'docs/methodology.md'), 'utf8')

test('the methodology names every dataset of the shelf', async () => {
  const told = await text()
  expect(onShelf.filter((id) => !id.startsWith('history.') && !told.includes(`\`${id}\``))).toEqual([])
})

test('every dataset that the methodology names is on the shelf', async () => {
  const subjects = new Set(onShelf.map((id) => id.split('.')[0]))
  const named = [...(await text()).matchAll(/`([a-z]+)\.([a-z_]+)`/g)].filter(([, subject = '']) =>
    subjects.has(subject),
  )
  expect(named.length).toBeGreaterThan(30)
  expect(named.map(([, subject, name]) => `${subject}.${name}`).filter((id) => !onShelf.includes(id))).toEqual([])
})

test('the contents of the methodology lead to its sections, in their order', async () => {
  const told = await text()
  const sections = [...told.matchAll(/^## (.*)$/gm)].map(([, title]) => title)
  expect([...told.matchAll(/^- \[(.*?)\]\(#/gm)].map(([, title]) => title)).toEqual(sections)
})
