import * as z from 'zod'

const run = z
  .string()
  .regex(/^[a-z0-9][a-z0-9_.-]{0,127}$/, 'a run is named in lower-case letters, digits, “-”, “_” and “.”')
const id = z.string().regex(/^[a-z0-9][a-z0-9_.-]*$/, 'no id')
const year = z.int().min(1900).max(2100)

/** Schedule: `{}`; one source by its own cadence: `{source}`; years of a source: `{mode: 'backfill', source, from, to}`. */
export const planEvent = z
  .strictObject({
    step: z.enum(['ingest', 'make']),
    run: run.nullish(),
    mode: z.enum(['due', 'folders', 'backfill']).nullish(),
    source: id.nullish(),
    from: year.nullish(),
    to: year.nullish(),
    /** Also what is kept already. */
    again: z.boolean().nullish(),
  })
  .refine(({ step, run }) => step !== 'make' || run != null, { path: ['run'], error: 'making needs its run' })
  .refine(({ mode, source }) => mode !== 'backfill' || source != null, {
    path: ['source'],
    error: 'a backfill needs its source',
  })
  .refine(({ mode, from, to, again }) => mode === 'backfill' || (from ?? to ?? again) == null, {
    path: ['mode'],
    error: 'years are for a backfill',
  })

const wish = z.discriminatedUnion('which', [
  z.strictObject({ which: z.literal('due') }),
  z.strictObject({
    which: z.literal('range'),
    from: year,
    to: year,
    /** Since when a look at what is kept already counts as done: when the run was planned. */
    againSince: z.iso.datetime().optional(),
  }),
])

/** One file that comes with Corridor, or one source on the network. */
export const ingestTask = z.union([
  z.strictObject({ run, source: id, partition: id }),
  z.strictObject({ run, source: id, wish }),
])

/** One node of the walk, in one of the rooms. */
export const nodeEvent = (shelf: 'records' | 'datasets' | 'reports') =>
  z.strictObject({
    run,
    address: z.string().regex(new RegExp(`^${shelf}/([a-z0-9_.-]+/)+$`), `no address below ${shelf}/`),
  })

/** A run that made all it could; or, with what the state machine caught, one that failed: then only its record is kept. */
export const publishEvent = z.strictObject({
  run,
  failure: z.object({ Error: z.string(), Cause: z.string().nullish() }).nullish(),
})

export type PlanEvent = z.infer<typeof planEvent>
export type IngestTask = z.infer<typeof ingestTask>
export type NodeEvent = z.infer<ReturnType<typeof nodeEvent>>
export type PublishEvent = z.infer<typeof publishEvent>

/** What the functions answer. */
export type IngestPlan = { readonly run: string; readonly tasks: readonly IngestTask[] }
export type MakePlan = {
  readonly run: string
  /** Addresses that are missing now; each wave needs only what stands in the waves before it. */
  readonly waves: readonly (readonly string[])[]
  readonly next: 'make' | 'publish' | 'nothing'
}
/** `left`: partitions for which the time of this call did not suffice; the same event goes on with them. */
export type IngestResult = {
  readonly run: string
  readonly source: string
  readonly isNew: boolean
  readonly left: number
}
export type NodeResult = { readonly address: string; readonly outcome: 'made' | 'there' }
export type PublishResult = {
  readonly release: string | null
  readonly outcome: 'published' | 'nothing' | 'withdrawn' | 'failed'
}
