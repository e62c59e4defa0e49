import { CorridorError, type Source } from '@corridor/contracts'
import { runId } from '@corridor/house'
import { filesOf, onNetwork, yearsWanted } from '@corridor/walk'
import type { Door } from './door.ts'
import type { IngestPlan, IngestTask, PlanEvent } from './events.ts'

/** What there is to look at: every file that comes with Corridor, every source on the network; or one source alone. */
export const planIngest = (door: Door, event: PlanEvent): IngestPlan => {
  const run = event.run ?? runId(door)
  const sources = event.source == null ? door.shelves.sources : [sourceNamed(door, event.source)]
  if (event.mode === 'backfill') return { run, tasks: sources.map((source) => backfill(door, run, source, event)) }
  const files = filesOf(sources).map(({ source, partition }) => ({ run, source: source.id, partition: partition.id }))
  const looks = event.mode === 'folders' ? [] : onNetwork(sources)
  return { run, tasks: [...files, ...looks.map(({ id }) => ({ run, source: id, wish: { which: 'due' as const } }))] }
}

const backfill = ({ clock }: Door, run: string, source: Source, { from, to, again }: PlanEvent): IngestTask => {
  if (source.fetch.from !== 'http') {
    throw new CorridorError('WrongUse', `${source.id} is not on the network`, {
      place: 'source',
      hint: 'Only sources that are fetched can be backfilled; `corridor sources` lists them.',
    })
  }
  const now = clock()
  const asked = { from: from ?? undefined, to: to ?? undefined }
  const years = yearsWanted(asked, Number(now.slice(0, 4)), source.fetch.recentYears)
  return { run, source: source.id, wish: { which: 'range', ...years, ...(again === true ? { againSince: now } : {}) } }
}

/** @throws UnknownSource */
export const sourceNamed = ({ shelves }: Pick<Door, 'shelves'>, id: string): Source => {
  const source = shelves.sources.find((each) => each.id === id)
  if (!source) throw new CorridorError('UnknownSource', `there is no source ${id}`, { place: 'source' })
  return source
}
