import { intakeColumns, kindOf, requiredIntake, type Source } from '@corridor/contracts'
import { type Answer, defineCommand } from '../command.ts'
import { textTable } from '../table.ts'
import type { CorridorWorld } from '../world.ts'
import { sourceNamed } from './add.ts'

export const sources = defineCommand({
  name: 'sources',
  usage: '[<id>]',
  summary: 'the sources; or one, with the columns that a file for it has',
  words: [0, 1],
  run: async (world, [id]): Promise<Answer> => {
    if (id !== undefined) return oneSource(world, sourceNamed(world, id))
    const rows = world.shelves.sources.map((source) => ({
      source: source.id,
      publisher: source.publisher,
      kinds: source.partitions.map((partition) => partition.kind).join(', '),
      licence: source.licence.code,
      coverage: source.coverage,
    }))
    return { json: world.shelves.sources.map((source) => describe(world, source)), text: textTable(rows) }
  },
})

const describe = ({ shelves }: CorridorWorld, source: Source): object => ({
  id: source.id,
  title: source.title,
  publisher: source.publisher,
  description: source.description,
  coverage: source.coverage,
  cadence: source.cadence,
  licence_code: source.licence.code,
  licence_text: source.licence.text,
  layouts: source.partitions.map((partition) => {
    const kind = kindOf(shelves, partition.kind)
    return {
      kind: kind.id,
      file: partition.file,
      columns: [...new Set(intakeColumns(kind))],
      required: requiredIntake(kind),
    }
  }),
})

const oneSource = (world: CorridorWorld, source: Source): Answer => {
  const layouts = source.partitions.map((partition) => {
    const kind = kindOf(world.shelves, partition.kind)
    const required = new Set(requiredIntake(kind))
    const columns = [...new Set(intakeColumns(kind))].map((column) => (required.has(column) ? `${column}*` : column))
    return `${kind.title} (${kind.id}): ${kind.description}\n  columns (* must be there): ${columns.join(', ')}`
  })
  return {
    json: describe(world, source),
    text: [
      `${source.id}: ${source.title}`,
      source.description,
      `Publisher: ${source.publisher}. Coverage: ${source.coverage}.`,
      `Licence: ${source.licence.code}. ${source.licence.text}`,
      '',
      ...layouts,
    ].join('\n'),
  }
}
