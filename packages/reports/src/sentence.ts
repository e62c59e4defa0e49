import { type Cell, CorridorError, type Row } from '@corridor/contracts'

const fixed = (value: number, decimals: number): string =>
  value.toLocaleString('en-US', { minimumFractionDigits: decimals, maximumFractionDigits: decimals })

const number = (value: Cell, name: string): number => {
  if (typeof value === 'number') return value
  throw wrong(`{${name}} is no number: ${String(value)}`)
}

const wrong = (message: string): CorridorError =>
  new CorridorError('ModelFailed', message, { hint: 'Mend the SQL or the sentence in the report declaration.' })

/** Ways to say a value. Money keeps at most one decimal of its unit, which is what the press publishes. */
const ways: Readonly<Record<string, (value: Cell, name: string) => string>> = {
  text: (value) => String(value),
  billion: (value, name) => `USD ${fixed(number(value, name) / 1e9, 1)} billion`,
  million: (value, name) => `USD ${fixed(number(value, name) / 1e6, 0)} million`,
  dollars: (value, name) => `USD ${fixed(number(value, name), 0)}`,
  percent: (value, name) => `${fixed(number(value, name), 1)}%`,
  number: (value, name) => fixed(number(value, name), 0),
  date: (value) => String(value).slice(0, 10),
}

/**
 * Fills a sentence from one row. A word that is missing stops the report: a sentence with a hole would be worse.
 * @throws ModelFailed when the sentence holds digits of its own, or names what the row does not have
 */
export const fillSentence = (sentence: string, row: Row): string => {
  if (/\d/.test(sentence.replaceAll(/\{[^}]*\}|C5/g, '')))
    throw wrong(`a sentence holds a number of its own: ${sentence}`)
  return sentence.replaceAll(/\{([a-z0-9_]+)(?::([a-z]+))?\}/g, (_match, name: string, way = 'text') => {
    const value = row[name]
    const say = ways[way]
    if (value === undefined || value === null) throw wrong(`nothing to say for {${name}} in: ${sentence}`)
    if (!say) throw wrong(`no way to say {${name}:${way}}; there are ${Object.keys(ways).join(', ')}`)
    return say(value, name)
  })
}
