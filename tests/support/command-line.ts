import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run, type Surroundings } from '@corridor/cli'
import type { Shelves } from '@corridor/contracts'

export type Told = { readonly code: number; readonly out: string; readonly err: string }

export const freshFolder = (name: string): Promise<string> => mkdtemp(join(tmpdir(), `corridor-test-${name}-`))

/** 22 November 2026, noon. */
export const NOON = String(Date.UTC(2026, 10, 22, 12) / 1000)

/** Runs the command in this process on a store of its own, with a clock that stands. Tests run beside each other: one thread does. */
export const corridor = (folder: string, ...argv: readonly string[]): Promise<Told> => commandWith({}, folder, argv)

/** The same with more, or other, variables of the environment. */
export const corridorWith = (
  environment: Readonly<Record<string, string>>,
  folder: string,
  ...argv: readonly string[]
): Promise<Told> => commandWith({ environment }, folder, argv)

type Around = Partial<Pick<Surroundings, 'shelves' | 'environment'>>

const commandWith = async (
  { environment, ...around }: Around,
  folder: string,
  argv: readonly string[],
): Promise<Told> => {
  let out = ''
  let err = ''
  const code = await run(argv, {
    ...around,
    environment: {
      SOURCE_DATE_EPOCH: NOON,
      CORRIDOR_STORE: join(folder, 'store'),
      CORRIDOR_THREADS: '1',
      ...environment,
    },
    folder,
    out: (text) => {
      out += text
    },
    err: (text) => {
      err += text
    },
  })
  return { code, out, err }
}

/** The JSON answer of a command that has to succeed. */
export const answerOf = <T>(folder: string, ...argv: readonly string[]): Promise<T> => answerWith<T>({}, folder, argv)

const answerWith = async <T>(around: Around, folder: string, argv: readonly string[]): Promise<T> => {
  const { code, out, err } = await commandWith(around, folder, [...argv, '--json'])
  if (code !== 0) throw new Error(`corridor ${argv.join(' ')} ended with ${code}: ${err}`)
  return JSON.parse(out) as T
}

/** The command and its answers where less stands on the shelves: what a fact does not need is not walked. */
export const commandOver = (shelves: Shelves) => ({
  corridor: (folder: string, ...argv: readonly string[]): Promise<Told> => commandWith({ shelves }, folder, argv),
  answerOf: <T>(folder: string, ...argv: readonly string[]): Promise<T> => answerWith<T>({ shelves }, folder, argv),
})
