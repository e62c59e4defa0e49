import type { AnyCommand, Option } from './command.ts'
import { globalOptions } from './options.ts'

/** A longer word on the left has its explanation on the line below. */
const MOST_LEFT = 28
/** What every terminal shows. */
const WIDTH = 80

/** Text in lines of a width, all but the first behind `indent` blanks; the first begins where `from` says. */
const filled = (text: string, indent = 0, from = indent): string => {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    const used = (lines.length > 1 ? indent : from) + (last?.length ?? 0) + 1 + word.length
    if (last !== undefined && used <= WIDTH) lines.splice(-1, 1, `${last} ${word}`)
    else lines.push(word)
  }
  return lines.join(`\n${' '.repeat(indent)}`)
}

/** A line that ends a sentence ends its paragraph; others flow into one another. */
const paragraphs = (text: string): string =>
  text
    .replaceAll(/(?<![.:])\n/g, ' ')
    .split('\n')
    .map((paragraph) => filled(paragraph))
    .join('\n')

const rows = (pairs: readonly (readonly [string, string])[]): string => {
  const fitting = pairs.map(([left]) => left.length).filter((length) => length <= MOST_LEFT)
  const width = Math.max(...fitting) + 4
  return pairs
    .map(([left, right]) =>
      left.length > MOST_LEFT
        ? `  ${filled(left, 6, 2)}\n${' '.repeat(width)}${filled(right, width)}`
        : `  ${left.padEnd(width - 2)}${filled(right, width)}`,
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
  commands: readonly AnyCommand[],
): string => `Corridor turns what the world publishes about trade and investment between
China and Central Asia into versioned, checked, citable datasets.

Usage: corridor <command> [options]

${rows(commands.map((command) => [`${command.name} ${command.usage}`.trim(), command.summary]))}

Everywhere:
${optionRows(globalOptions)}

Start with \`corridor run\`, then \`corridor query "FROM trade.by_partner"\`.
`

export const commandHelp = (command: AnyCommand): string => `${filled(command.summary)}

Usage: ${filled(`corridor ${command.name} ${command.usage}`.trim(), 9, 7)}
${command.details ? `\n${paragraphs(command.details)}\n` : ''}${command.options ? `\nOptions:\n${optionRows(command.options)}\n` : ''}
Everywhere:
${optionRows(globalOptions)}
`
