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

export type Command = {
  readonly name: string
  /** What stands after the name: `<file> --source <id>`. */
  readonly usage: string
  readonly summary: string
  readonly details?: string
  readonly options?: Readonly<Record<string, Option>>
  /** Fewest and most words after the name. */
  readonly words: readonly [fewest: number, most: number]
  readonly run: (world: CorridorWorld, words: readonly string[], values: Values) => Promise<Answer>
}

export const defineCommand = (command: Command): Command => command

/** The value of an option that takes one. */
export const text = (values: Values, name: string): string | undefined => {
  const value = values[name]
  return typeof value === 'string' ? value : undefined
}
