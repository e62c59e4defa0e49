import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { scanText } from '@corridor/adapters'
import {
  CorridorError,
  type FileReaders,
  type Kind,
  kindOf,
  type Layout,
  type Mapping,
  type Source,
} from '@corridor/contracts'
import { inspectCsv, type Recognised, readMapping, recogniseFile } from '@corridor/normalization'
import type { CorridorWorld } from './world.ts'

/** As what a file is read: for which source and kind, by which layout (none: the documented intake of the kind). */
export type Reading = {
  readonly source: Source
  readonly kind: Kind
  readonly layout?: Layout
  readonly mapping?: Mapping
  readonly stated?: Readonly<Record<string, string>>
  readonly certainty: 'certain' | 'likely' | 'stated'
}

export type Wish = { readonly source?: Source; readonly mapping?: string }

const MAPPED = 'mapped-files'

/**
 * As what a file is to be read; one reading for each kind that it holds.
 * @throws UnknownFile where no source knows its shape, or several do; SourceChanged, MalformedFile …
 */
export const readingsOf = async (
  world: CorridorWorld,
  readers: FileReaders,
  path: string,
  wish: Wish,
): Promise<readonly Reading[]> => {
  if ((await stat(path)).size === 0) {
    throw new CorridorError('SourceEmpty', `${basename(path)} is empty`, { place: basename(path) })
  }
  if (wish.mapping !== undefined) return [await mappedReading(world, wish.mapping)]
  const sources = wish.source === undefined ? world.shelves.sources : [wish.source]
  const found = await world.withScratch((scratch) => recogniseFile(readers, sources, path, scratch))
  if (found.length > 0) return oneEach(world, path, found)
  if (wish.source === undefined) throw await unknown(world, path)
  const text = wish.source.layouts.find(({ open }) => open.as === 'document')
  if (text) return [{ source: wish.source, layout: text, kind: kindOf(world.shelves, text.kind), certainty: 'stated' }]
  return [{ source: wish.source, kind: await kindOfFile(world, wish.source, path), certainty: 'stated' }]
}

const mappedReading = async ({ shelves }: CorridorWorld, path: string): Promise<Reading> => {
  const source = shelves.sources.find(({ id }) => id === MAPPED)
  if (!source) throw new CorridorError('UnknownSource', `there is no source ${MAPPED}`)
  const text = await readFile(path, 'utf8').catch(() => {
    throw new CorridorError('SourceUnavailable', `there is no mapping at ${path} that can be read`, { place: path })
  })
  const mapping = readMapping(basename(path), text, shelves.kinds)
  return { source, kind: kindOf(shelves, mapping.kind), mapping, certainty: 'stated' }
}

/** The first layout for each kind of the one source that knows the file. @throws UnknownFile where several sources do */
const oneEach = ({ shelves }: CorridorWorld, path: string, found: readonly Recognised[]): readonly Reading[] => {
  const sources = [...new Set(found.map(({ source }) => source.id))]
  if (sources.length > 1) {
    throw new CorridorError('UnknownFile', `${basename(path)} may belong to ${sources.join(' or ')}`, {
      place: basename(path),
      hint: 'Say which with --source <id>.',
    })
  }
  return found
    .filter(({ layout }, index) => found.findIndex((other) => other.layout.kind === layout.kind) === index)
    .map(({ source, layout, likeness }) => ({
      source,
      layout,
      kind: kindOf(shelves, layout.kind),
      certainty: likeness,
    }))
}

const unknown = async ({ shelves }: CorridorWorld, path: string): Promise<CorridorError> => {
  const name = basename(path)
  for (const kind of shelves.kinds) {
    const isIntake = await inspectCsv(path, name, kind, scanText).then(
      () => true,
      () => false,
    )
    if (!isIntake) continue
    return new CorridorError(
      'UnknownFile',
      `${name} has the documented columns of ${kind.id}, which many sources share`,
      {
        place: name,
        hint: 'Say whose figures it holds with --source <id>; `corridor sources` lists them.',
      },
    )
  }
  return new CorridorError('UnknownFile', `no source knows the shape of ${name}`, { place: name })
}

/** The kind of the source whose intake columns the file has. Faults that no kind could mend (empty, no UTF-8 …) come first. */
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
  const shapes = source.layouts.map((layout) => layout.title)
  const what =
    refusals.length > 0
      ? refusals.map((refusal) => refusal.message).join('\n  or ')
      : `${basename(path)} has none of its shapes: ${shapes.join('; ')}`
  throw new CorridorError('SourceChanged', what, {
    place: basename(path),
    hint: `\`corridor sources ${source.id}\` lists what a file for ${source.id} looks like.`,
  })
}
