import type { AnyCommand } from '../command.ts'
import { add } from './add.ts'
import { backfill } from './backfill.ts'
import { pin, yank } from './choose.ts'
import { claims } from './claims.ts'
import { diff } from './diff.ts'
import { doctor } from './doctor.ts'
import { explain } from './explain.ts'
import { newThing } from './new.ts'
import { plan } from './plan.ts'
import { query } from './query.ts'
import { releases } from './releases.ts'
import { aggregate, ingest, normalize, publish, report } from './rooms.ts'
import { run } from './run.ts'
import { sources } from './sources.ts'
import { verify } from './verify.ts'
import { who } from './who.ts'

/** The doors, in the order of the help. */
export const commands: readonly AnyCommand[] = [
  run,
  plan,
  ingest,
  normalize,
  aggregate,
  report,
  publish,
  backfill,
  add,
  releases,
  diff,
  verify,
  pin,
  yank,
  query,
  explain,
  who,
  claims,
  sources,
  doctor,
  newThing,
]
