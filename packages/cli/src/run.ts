import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { asCorridorError, type Cell, CorridorError, isCorridorError } from '@corridor/contracts'
import type { Answer, AnyCommand, QuickCommand, Surroundings } from './command.ts'
import { commandHelp, generalHelp } from './help.ts'
import { globalOptions } from './options.ts'
import type { CorridorWorld } from './world.ts'

export type { Surroundings } from './command.ts'

/** What starts without loading all other commands and what they stand on. */
const quickCommands: Readonly<Record<string, () => Promise<QuickCommand>>> = {
  claims: async () => (await import('./commands/claims.ts')).claims,
}

const allCommands = async (): Promise<readonly AnyCommand[]> => (await import('./commands/index.ts')).commands

const findCommand = async (name: string): Promise<AnyCommand | undefined> =>
  Object.hasOwn(quickCommands, name)
    ? quickCommands[name]?.()
    : (await allCommands()).find((each) => each.name === name)

/** Runs one command line. Gives the exit code: 0, 1 for failures, 2 for wrong use. */
export const run = async (argv: readonly string[], surroundings: Surroundings): Promise<number> => {
  const isJson = argv.includes('--json')
  const isVerbose = argv.includes('--verbose')
  try {
    return await dispatch(argv, surroundings)
  } catch (error) {
    tell(error, { ...surroundings, isJson, isVerbose })
    return isCorridorError(error) && error.name === 'WrongUse' ? 2 : 1
  }
}

const dispatch = async (argv: readonly string[], surroundings: Surroundings): Promise<number> => {
  const { environment, folder, out, shelves } = surroundings
  const [name, ...rest] = argv
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    const about = name === 'help' && rest[0] !== undefined ? await findCommand(rest[0]) : undefined
    out(about ? commandHelp(about) : generalHelp(await allCommands()))
    return name === undefined ? 2 : 0
  }
  const command = await findCommand(name)
  if (!command) throw new CorridorError('WrongUse', `there is no command ${name}`)
  const { values, positionals } = parse(command, rest)
  if (values.help === true) {
    out(commandHelp(command))
    return 0
  }
  const [fewest, most] = command.words
  if (positionals.length < fewest || positionals.length > most) {
    throw new CorridorError('WrongUse', `corridor ${command.name} takes: ${command.usage || 'no words'}`, {
      hint: `See \`corridor ${command.name} --help\`.`,
    })
  }
  const store = typeof values.store === 'string' ? values.store : (environment.CORRIDOR_STORE ?? 'store')
  if (store.trim() === '') {
    throw new CorridorError('WrongUse', 'the store has no name', {
      hint: 'Give --store a folder or s3://<bucket>/<prefix>, or unset CORRIDOR_STORE.',
    })
  }
  const openWorld = async (): Promise<CorridorWorld> =>
    (await import('./world.ts')).makeWorld({
      store: store.includes('://') ? store : resolve(folder, store),
      isQuiet: values.quiet === true || values.json === true,
      environment,
      ...(shelves === undefined ? {} : { shelves }),
    })
  const paths = Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      key === 'output' && typeof value === 'string' && value !== '-' ? resolve(folder, value) : value,
    ]),
  )
  const given = { ...paths, folder }
  const answer =
    'runQuick' in command
      ? await command.runQuick({ ...surroundings, openWorld }, positionals, given)
      : await command.run(await openWorld(), positionals, given)
  out(values.json === true ? jsonOf(answer) : withLineEnd(answer))
  return answer.exitCode ?? 0
}

/** A command that has written its answer itself has none left. */
const jsonOf = ({ json }: Answer): string => (json === undefined ? '' : `${JSON.stringify(json, plainNumbers, 2)}\n`)

const withLineEnd = ({ text }: Answer): string => (text === '' || text.endsWith('\n') ? text : `${text}\n`)

const parse = (command: AnyCommand, argv: readonly string[]) => {
  const described = { ...globalOptions, ...command.options }
  try {
    return parseArgs({
      args: [...argv],
      options: Object.fromEntries(Object.entries(described).map(([name, { type }]) => [name, { type }])),
      allowPositionals: true,
      strict: true,
    })
  } catch (error) {
    throw new CorridorError('WrongUse', error instanceof Error ? error.message : String(error), {
      hint: `See \`corridor ${command.name} --help\`.`,
    })
  }
}

/** Numbers stay numbers, also those past 2^53 (as the nearest double). */
const plainNumbers = (_key: string, value: unknown | Cell): unknown =>
  typeof value === 'bigint' ? Number(value) : value

const tell = (
  error: unknown,
  { err, isJson, isVerbose }: Surroundings & { readonly isJson: boolean; readonly isVerbose: boolean },
): void => {
  const { name, message, hint, place, retry } = asCorridorError(error)
  if (isJson) err(`${JSON.stringify({ error: { name, message, hint, place: place ?? null, retry } })}\n`)
  else err(`${name}: ${message}\n  hint: ${hint}\n`)
  if (isVerbose) err(`${(error instanceof Error && error.stack) || String(error)}\n`)
}
