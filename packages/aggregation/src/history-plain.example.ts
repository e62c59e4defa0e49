import type { Told } from './history.example.ts'

/** One thing that was said of a key: a value, or (null) that it is not there. */
type Word = {
  readonly value: string | null
  readonly partition: string
  readonly known: string
  readonly recorded: string
  readonly sha: string
  readonly arrival: string
  readonly isOurs: boolean
  /** Our own file no longer says it. */
  readonly isStruck: boolean
}

const least = (a: string, b: string): string => (a < b ? a : b)
const by = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const isOurs = (each: Told): boolean => (each.isComplete ?? true) && each.absence === 'our_correction'

/**
 * The same two clocks without SQL, one key and one word at a time, slowly: what the production SQL is held against. Shapes of
 * content (complete_for, limited_by) are left to tests by hand. Gives `key value from..to`, sorted.
 */
export const plainHistory = (told: readonly Told[]): readonly string[] => {
  const keys = [...new Set(told.flatMap((each) => Object.keys(each.says)))]
  return keys.flatMap((key) => turnsOf(wordsOf(told, key)).map((turn) => `${key} ${turn}`)).sort()
}

const wordsOf = (told: readonly Told[], key: string): readonly Word[] => {
  const words = told.flatMap((each): Word[] => {
    const partition = each.partition ?? 'all'
    const siblings = told.filter((other) => (other.partition ?? 'all') === partition)
    const said = each.says[key]
    const words = {
      partition,
      recorded: each.at,
      sha: each.sha,
      arrival: `${each.at}-${each.sha} ${partition}`,
      isOurs: isOurs(each),
      isStruck:
        isOurs(each) && siblings.toSorted((a, b) => by(a.at + a.sha, b.at + b.sha)).at(-1)?.says[key] === undefined,
    }
    if (said !== undefined) return [{ ...words, value: said.split(' @ ')[0] ?? '', known: knownOf(each, said) }]
    if (!(each.isComplete ?? true) || !siblings.some((other) => other.says[key] !== undefined)) return []
    if (!isOurs(each) && (each.rejected ?? 0) > 0) return []
    if (each.covers?.areas?.includes(key.split('/')[0] ?? '') === false) return []
    return [{ ...words, value: null, known: absentSince(each) }]
  })
  const standing = words
    .filter((word) => word.isOurs && word.value !== null)
    .toSorted(
      (a, b) => Number(b.isStruck) - Number(a.isStruck) || by(a.recorded, b.recorded) || by(a.arrival, b.arrival),
    )
    .at(-1)
  return words.map((word) => (word.isOurs && standing ? { ...word, known: standing.known } : word))
}

const knownOf = (each: Told, said: string): string => least(said.split(' @ ')[1] ?? each.edition ?? each.at, each.at)

/** An edition without a date is as old as its youngest row. */
const absentSince = (each: Told): string => {
  const youngest = Object.values(each.says)
    .map((said) => knownOf(each, said))
    .sort()
    .at(-1)
  return least(each.edition ?? youngest ?? each.at, each.at)
}

const turnsOf = (words: readonly Word[]): readonly string[] => {
  const ordered = words.toSorted(
    (a, b) =>
      by(a.known, b.known) ||
      Number(b.isStruck) - Number(a.isStruck) ||
      by(a.recorded, b.recorded) ||
      by(a.sha, b.sha) ||
      by(a.arrival, b.arrival),
  )
  const turns: { value: string | null; from: string }[] = []
  let speaker: string | undefined
  for (const word of ordered) {
    if (word.value === null && word.partition !== speaker) continue
    speaker = word.partition
    if (turns.at(-1)?.value !== word.value || turns.length === 0) turns.push({ value: word.value, from: word.known })
  }
  return turns.map(({ value, from }, index) => `${value ?? 'gone'} ${from}..${turns[index + 1]?.from ?? ''}`)
}
