import { basename, resolve } from 'node:path'
import { digestFile, fileReaders } from '@corridor/adapters'
import { CorridorError, intakeColumns, type Layout, openStore, type Source } from '@corridor/contracts'
import { ingestByHand } from '@corridor/ingestion'
import type { Weighed } from '@corridor/normalization'
import { defineCommand, text } from '../command.ts'
import { type Reading, readingsOf } from '../readings.ts'
import { weigh } from '../weigh.ts'
import { workbooksOnce } from '../workbooks-once.ts'
import { type CorridorWorld, isReadableFile } from '../world.ts'

export const add = defineCommand({
  name: 'add',
  usage: '<file> [--source <id>] [--edition <date>] [--mapping <file>] [--set <column=value,…>] [--dry-run]',
  summary: 'keep a file got by hand as a raw snapshot',
  details:
    'The file is recognised by its content (columns, encoding, sheets, never its name), read once as a trial, kept byte for\nbyte, and goes through the next `corridor run`. A file in a shape that no source knows needs --mapping; a CSV with the\ncolumns that a source documents (`corridor sources <id>`) needs --source.',
  options: {
    source: { type: 'string', value: '<id>', help: 'the source that the file belongs to' },
    edition: { type: 'string', value: '<date>', help: 'date of the edition: when its figures were published' },
    mapping: { type: 'string', value: '<file>', help: 'JSON that says what the columns of any CSV or workbook mean' },
    set: {
      type: 'string',
      value: '<column=value,…>',
      help: 'what the file does not say itself, for example flow=import',
    },
    'dry-run': { type: 'boolean', help: 'say what the file is and what would be taken of it; keep nothing' },
  },
  words: [1, 1],
  run: async (world, [file = ''], values) => {
    const folder = String(values.folder)
    const path = resolve(folder, file)
    const editionOn = editionOf(text(values, 'edition'))
    if (!(await isReadableFile(path))) {
      throw new CorridorError('SourceUnavailable', `there is no file at ${path} that can be read`, {
        hint: 'Check the path, and that it is a file you may read.',
        place: path,
      })
    }
    const mapping = text(values, 'mapping')
    const wanted = text(values, 'source')
    const readers = workbooksOnce(fileReaders)
    const found = await readingsOf(world, readers, path, {
      ...(wanted === undefined ? {} : { source: sourceNamed(world, wanted) }),
      ...(mapping === undefined ? {} : { mapping: resolve(folder, mapping) }),
    })
    const readings = found.map((reading) => withStated(reading, text(values, 'set')))
    const isDry = values['dry-run'] === true
    if (!isDry) await openStore(world.store, true)
    const told: Told[] = []
    // Read all of it before any of it is kept.
    const weighed = await Promise.all(
      readings.map(async (reading) => ({ reading, ...(await weigh(world, readers, reading, path, editionOn)) })),
    )
    for (const { reading, ...counts } of weighed) {
      const kept = isDry ? undefined : await keep(world, reading, path, editionOn)
      told.push({ reading, weighed: counts, snapshot: kept?.snapshot.snapshot_id ?? null, isNew: kept?.isNew ?? false })
    }
    const [first] = told
    return {
      json: {
        source: first?.reading.source.id,
        kind: first?.reading.kind.id,
        layout: first?.reading.layout?.id ?? null,
        certainty: first?.reading.certainty,
        snapshot: first?.snapshot,
        is_new: first?.isNew,
        readings: told.map(answerOf),
      },
      text: told.map((each) => sentences(basename(path), each, { isDry, isDated: editionOn !== null })).join('\n'),
    }
  },
})

type Told = {
  readonly reading: Reading
  readonly weighed: Weighed
  readonly snapshot: string | null
  readonly isNew: boolean
}

/** What somebody states of a file holds for a publisher's own shape. @throws WrongUse */
const withStated = (reading: Reading, given: string | undefined): Reading => {
  if (given === undefined) return reading
  const refuse = (what: string): never => {
    throw new CorridorError('WrongUse', what, { hint: 'Write it as --set flow=import,reporter=CHN.' })
  }
  if (reading.layout === undefined) refuse("--set is for files in a publisher's own shape; a mapping has its constants")
  const known = intakeColumns(reading.kind)
  const pairs = given.split(',').map((pair) => {
    const at = pair.indexOf('=')
    const [column, value] = [pair.slice(0, at).trim(), pair.slice(at + 1).trim()]
    if (at < 1 || value === '') refuse(`--set is no column=value: ${pair}`)
    if (!known.includes(column)) refuse(`${reading.kind.id} has no column ${column}; it has ${known.join(', ')}`)
    return [column, value] as const
  })
  return { ...reading, stated: Object.fromEntries(pairs) }
}

const keep = (
  world: CorridorWorld,
  { source, kind, layout, mapping, stated }: Reading,
  path: string,
  editionOn: string | null,
) =>
  ingestByHand(
    { store: world.store, clock: world.clock, digestFile },
    {
      source,
      kind: kind.id,
      path,
      name: basename(path),
      editionOn,
      ...(layout === undefined ? {} : { layout, mediaType: 'application/octet-stream', encoding: 'as received' }),
      ...(mapping === undefined ? {} : { mapping }),
      ...(stated === undefined ? {} : { stated }),
    },
  )

const answerOf = ({ reading, weighed, snapshot, isNew }: Told) => ({
  source: reading.source.id,
  layout: reading.layout?.id ?? null,
  kind: reading.kind.id,
  certainty: reading.certainty,
  snapshot,
  is_new: isNew,
  edition_on: weighed.edition_on,
  records: weighed.expected,
  facts: weighed.facts,
  accepted: weighed.accepted,
  rejected: weighed.rejected,
  merged: weighed.merged,
  ignored: weighed.ignored,
  examples: weighed.examples,
})

/** When its figures were published, as far as anybody says. */
const dating = (layout: Layout | undefined, edition: string | null, isDated: boolean): string => {
  if (isDated) return `edition of ${edition}, as you say`
  const hint = 'if you know its date, give it with --edition <date>'
  if (edition === null && layout?.open.as === 'document')
    return `of the day that it states, else known since today; ${hint}`
  if (edition === null) return `no date of its own: known since today; ${hint}`
  return layout?.editionOn === undefined
    ? `no date of its own: as old as its last period, ${edition}; ${hint}`
    : `edition of ${edition}`
}

const sentences = (
  name: string,
  { reading, weighed, snapshot, isNew }: Told,
  { isDry, isDated }: { readonly isDry: boolean; readonly isDated: boolean },
): string => {
  const { source, layout, kind, certainty } = reading
  const shape = layout ? `${source.id}, ${layout.title} (layout ${layout.id}, ${certainty})` : source.id
  const left = Object.entries(weighed.ignored).map(([rule, count]) => `    ${count} left out: ${rule}`)
  const counts = [
    `  ${weighed.expected} records, ${weighed.facts} facts: ${weighed.accepted} taken, ${weighed.rejected} rejected, ${weighed.merged} merged`,
    ...left,
    ...weighed.examples.map((example) => `    rejected: ${example}`),
    `  ${dating(layout, weighed.edition_on, isDated)}`,
  ]
  const end = isDry
    ? 'Nothing was kept (--dry-run).'
    : isNew
      ? `Kept as snapshot ${snapshot}. Run \`corridor run\` to put it through.`
      : `${name} is the same as the last file that was added: nothing to keep.`
  return [`${name} is ${shape}: ${kind.title.toLowerCase()}.`, ...counts, end].join('\n')
}

/** @throws WrongUse, UnknownSource */
export const sourceNamed = ({ shelves }: CorridorWorld, id: string | undefined): Source => {
  if (id === undefined) {
    throw new CorridorError('WrongUse', 'which source is meant?', {
      hint: 'Say it with --source <id>; `corridor sources` lists them.',
    })
  }
  const source = shelves.sources.find((each) => each.id === id)
  if (!source) throw new CorridorError('UnknownSource', `there is no source ${id}`)
  return source
}

const editionOf = (edition: string | undefined): string | null => {
  if (edition === undefined) return null
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(edition) && new Date(edition).toJSON()?.slice(0, 10) === edition
  if (!isDate)
    throw new CorridorError('WrongUse', `--edition is not a date: ${edition}`, { hint: 'Write it as 2025-04-11.' })
  return edition
}
