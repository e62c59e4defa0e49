import type { Command, Option } from './command.ts'
import { globalOptions } from './options.ts'

const rows = (pairs: readonly (readonly [string, string])[]): string => {
  const width = Math.max(...pairs.map(([left]) => left.length)) + 2
  return pairs.map(([left, right]) => `  ${left.padEnd(width)}${right}`).join('\n')
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
