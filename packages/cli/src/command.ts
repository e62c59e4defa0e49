import type { Shelves } from '@corridor/contracts'
import type { CorridorWorld } from './world.ts'

/** What a command gives back: the same answer for programs and for people. */
export type Answer = {
  readonly json: unknown
  readonly text: string
  /** 0 unless something failed that the answer itself tells. */
  readonly exitCode?: 0 | 1
}

export type Option = {
  readonly type: 'string' | 'boolean'
  /** What stands after the name in the help. */
  readonly value?: string
  readonly help: string
}

export type Values = Readonly<Record<string, string | boolean | undefined>>

type Described = {
  readonly name: string
  /** What stands after the name: `<file> --source <id>`. */
  readonly usage: string
  readonly summary: string
  readonly details?: string
  readonly options?: Readonly<Record<string, Option>>
  /** Fewest and most words after the name. */
  readonly words: readonly [fewest: number, most: number]
}

export type Command = Described & {
  readonly run: (world: CorridorWorld, words: readonly string[], values: Values) => Promise<Answer>
}

/** What a command has around it, before a world is made. */
export type Surroundings = {
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Folder that relative paths start from. */
  readonly folder: string
  /** What it gives may be awaited: then the text has left. */
  readonly out: (text: string) => unknown
  readonly err: (text: string) => unknown
  /** Standard input; none is an empty one. */
  readonly input?: () => AsyncIterable<Uint8Array>
  /** What the walk goes over; all that Corridor knows, where it is not given. */
  readonly shelves?: Shelves
  /** The terminal that `out` writes to, if it is one. */
  readonly terminal?: { readonly columns: number }
}

export type Setting = Surroundings & { readonly openWorld: () => Promise<CorridorWorld> }

/** A command that opens the world only where it has to: loading it takes longer than reading an article. */
export type QuickCommand = Described & {
  readonly runQuick: (setting: Setting, words: readonly string[], values: Values) => Promise<Answer>
}

export type AnyCommand = Command | QuickCommand

export const defineCommand = (command: Command): Command => command

export const defineQuickCommand = (command: QuickCommand): QuickCommand => command

/** The value of an option that takes one. */
export const text = (values: Values, name: string): string | undefined => {
  const value = values[name]
  return typeof value === 'string' ? value : undefined
}
