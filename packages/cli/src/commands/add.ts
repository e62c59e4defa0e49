import { basename, resolve } from 'node:path'
import { digestFile, scanText } from '@corridor/adapters'
import { CorridorError, type Kind, kindOf, openStore, type Source } from '@corridor/contracts'
import { ingestByHand } from '@corridor/ingestion'
import { inspectCsv } from '@corridor/normalization'
import { defineCommand, text } from '../command.ts'
import { type CorridorWorld, isReadableFile } from '../world.ts'

export const add = defineCommand({
  name: 'add',
  usage: '<file> --source <id> [--edition <date>]',
  summary: 'keep a file got by hand as a raw snapshot',
  details:
    'The file is a CSV with the columns that the source documents (`corridor sources <id>`). It is looked at, kept byte for\nbyte, and goes through the next `corridor run`. It adds to what the source says and may revise it; it removes nothing.',
  options: {
    source: { type: 'string', value: '<id>', help: 'the source that the file belongs to' },
    edition: { type: 'string', value: '<date>', help: 'date of the edition: when its figures were published' },
  },
  words: [1, 1],
  run: async (world, [file = ''], values) => {
    const path = resolve(String(values.folder), file)
    const source = sourceNamed(world, text(values, 'source'))
    const editionOn = editionOf(text(values, 'edition'))
    if (!(await isReadableFile(path))) {
      throw new CorridorError('SourceUnavailable', `there is no file at ${path} that can be read`, {
        hint: 'Check the path, and that it is a file you may read.',
        place: path,
      })
    }
    const kind = await kindOfFile(world, source, path)
    await openStore(world.store, true)
    const effects = { store: world.store, clock: world.clock, digestFile }
    const { snapshot, isNew } = await ingestByHand(effects, {
      source,
      kind: kind.id,
      path,
      name: basename(path),
      editionOn,
    })
    return {
      json: { source: source.id, kind: kind.id, snapshot: snapshot.snapshot_id, is_new: isNew },
      text: isNew
        ? `Kept ${basename(path)} as ${kind.title.toLowerCase()} of ${source.id}, snapshot ${snapshot.snapshot_id}.\nRun \`corridor run\` to put it through.`
        : `${basename(path)} is the same as the last file that was added: nothing to keep.`,
    }
  },
})

/** @throws WrongUse, UnknownSource */
export const sourceNamed = ({ shelves }: CorridorWorld, id: string | undefined): Source => {
  if (id === undefined) {
    throw new CorridorError('WrongUse', 'which source does the file belong to?', {
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

/** The kind of the source whose columns the file has. Faults that no kind could mend (empty, no UTF-8 …) come first. */
const kindOfFile = async ({ shelves }: CorridorWorld, source: Source, path: string): Promise<Kind> => {
  const refusals: CorridorError[] = []
  for (const partition of source.partitions) {
    const kind = kindOf(shelves, partition.kind)
    try {
      await inspectCsv(path, basename(path), kind, scanText)
      return kind
    } catch (error) {
      if (!(error instanceof CorridorError) || error.name !== 'SourceChanged') throw error
      refusals.push(error)
    }
  }
  throw new CorridorError('SourceChanged', refusals.map((refusal) => refusal.message).join('\n  or '), {
    place: basename(path),
    hint: `A file for ${source.id} has the columns that \`corridor sources ${source.id}\` lists.`,
  })
}
