import type { Command, Option } from './command.ts'
import { globalOptions } from './options.ts'

/** A longer word on the left has its explanation on the line below. */
const MOST_LEFT = 40

const rows = (pairs: readonly (readonly [string, string])[]): string => {
  const fitting = pairs.map(([left]) => left.length).filter((length) => length <= MOST_LEFT)
  const width = Math.max(...fitting) + 2
  return pairs
    .map(([left, right]) =>
      left.length > MOST_LEFT ? `  ${left}\n  ${' '.repeat(width)}${right}` : `  ${left.padEnd(width)}${right}`,
    )
    .join('\n')
}

const optionRows = (options: Readonly<Record<string, Option>>): string =>
  rows(
    Object.entries(options).map(([name, option]) => [
      `--${name}${option.value ? ` ${option.value}` : ''}`,
      option.help,
    ]),
  )

export const generalHelp = (
  commands: readonly Command[],
): string => `Corridor turns what the world publishes about trade and investment between China and Central Asia
into versioned, checked, citable datasets.

Usage: corridor <command> [options]

${rows(commands.map((command) => [`${command.name} ${command.usage}`.trim(), command.summary]))}

Everywhere:
${optionRows(globalOptions)}

Start with \`corridor run\`, then \`corridor query "FROM trade.by_partner"\`.
`

export const commandHelp = (command: Command): string => `${command.summary}

Usage: corridor ${command.name} ${command.usage}
${command.details ? `\n${command.details}\n` : ''}${command.options ? `\nOptions:\n${optionRows(command.options)}\n` : ''}
Everywhere:
${optionRows(globalOptions)}
`
