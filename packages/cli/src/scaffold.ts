import { CorridorError } from '@corridor/contracts'
import { layoutFiles } from './scaffold-layout.ts'

export type Scaffold = {
  readonly files: Readonly<Record<string, string>>
  readonly shelf: string
  readonly importLine: string
  readonly entry: string
}

const camel = (id: string): string => id.replaceAll(/[-_.]([a-z0-9])/g, (_all, letter: string) => letter.toUpperCase())

const kebab = (id: string): string => {
  if (/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) return id
  throw new CorridorError('WrongUse', `not an id in kebab-case: ${id}`, { hint: 'For example china-customs-quoted.' })
}

const onShelf = (id: string): Omit<Scaffold, 'files'> => ({
  shelf: 'datasets/sources/index.ts',
  importLine: `import { ${camel(id)} } from './${id}/${id}.source.ts'`,
  entry: camel(id),
})

/** A source whose files the publisher makes, in a shape of its own. */
export const newLayoutSource = (given: string): Scaffold => {
  const id = kebab(given)
  return { ...onShelf(id), files: layoutFiles(id, camel(id)) }
}

/** A curated source: figures transcribed from publications. */
export const newSource = (given: string): Scaffold => {
  const id = kebab(given)
  return {
    ...onShelf(id),
    files: {
      [`datasets/sources/${id}/${id}.source.ts`]: `import { defineCuratedSource } from '@corridor/contracts'

export const ${camel(id)} = defineCuratedSource({
  id: '${id}',
  title: 'Title of the source',
  publisher: 'Who publishes it',
  description: 'What it holds, in one sentence.',
  licence: { code: 'no', text: 'Terms of use, in words. Unknown terms let nothing leave.' },
  coverage: 'Years and areas',
  committedOn: '2026-01-01',
  kinds: ['observations'],
  // What its records have to satisfy (checks) and known faults of the publisher (corrections): see CONTRIBUTING.md.
})
`,
      [`datasets/sources/${id}/observations.csv`]: `indicator,area,period,value,unit,publisher,citation_title,url,place,licence,recorded_on
population,KAZ,2024,20.1,million persons,Example,Title,https://example.org,table 1,no,2026-01-01
`,
    },
  }
}

export const newModel = (given: string): Scaffold => {
  const [subject, name, ...rest] = given.split('.')
  if (!subject || !name || rest.length > 0 || !/^[a-z_]+$/.test(subject + name)) {
    throw new CorridorError('WrongUse', `not a dataset name: ${given}`, { hint: 'For example trade.by_partner.' })
  }
  const path = `datasets/models/${subject}/${name}`
  const constant = camel(`${subject}_${name}`)
  return {
    files: {
      [`${path}.model.ts`]: `import { defineModel } from '@corridor/contracts'
import { pick } from '../../fields/index.ts'

export const ${constant} = defineModel({
  subject: '${subject}',
  name: '${name}',
  title: 'Title of the dataset',
  description: 'What one row is.',
  inputs: ['current.observations'],
  columns: pick('area_code', 'row_count'),
  grain: ['area_code'],
  isRowGrain: false,
})
`,
      [`${path}.sql`]: `-- How many observations are known of each area.
SELECT area_code, count(*) AS row_count
FROM current.observations
GROUP BY area_code
`,
      [`${path}.example.ts`]: `import { defineExample } from '@corridor/contracts'

export const example = defineExample({
  given: { 'current.observations': [{ area_code: 'KAZ' }, { area_code: 'KAZ' }] },
  expect: [{ area_code: 'KAZ', row_count: 2 }],
})
`,
    },
    shelf: 'datasets/models/index.ts',
    importLine: `import { ${constant} } from './${subject}/${name}.model.ts'`,
    entry: constant,
  }
}

export const newReport = (given: string): Scaffold => {
  const id = kebab(given)
  return {
    files: {
      [`datasets/reports/${id}/${id}.report.ts`]: `import { defineReport } from '@corridor/contracts'

export const ${camel(id)} = defineReport({
  id: '${id}',
  title: 'Title of the report',
  subtitle: 'What it tells',
  language: 'en',
  coverage: { sql: 'SELECT min(year) AS first, max(year) AS last FROM trade.by_partner HAVING count(*) > 0', sentence: 'Years {first:number} to {last:number}.' },
  licence: 'Terms of use, in words.',
  inputs: ['trade.by_partner'],
  keyFigures: [],
  notes: [],
  sheets: [],
})
`,
    },
    shelf: 'datasets/reports/index.ts',
    importLine: `import { ${camel(id)} } from './${id}/${id}.report.ts'`,
    entry: camel(id),
  }
}
