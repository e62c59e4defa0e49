import { isWide, textWidth } from '../text-width.ts'

/**
 * Reads a stretch of a text with the line ends of its page undone: a line that had room for the next word ended on purpose,
 * any other because the page was full.
 */
export const flowed = (text: string, start: number, end: number): ((from: number, until: number) => string) => {
  const signs = joints(text, start, end)
  return (from, until) => {
    const [first = '', ...more] = text.slice(from, until).split('\n')
    let at = from + first.length
    return more.reduce((said, line) => {
      const joint = signs.get(at) ?? '\n'
      at += 1 + line.length
      return said + joint + line
    }, first)
  }
}

/** Lines shorter than these columns are no lines of a page. */
const NARROWEST_PAGE = 32

/** What stands where a line end of the page was: nothing between Chinese characters, else a space. */
const joints = (text: string, start: number, end: number): ReadonlyMap<number, string> => {
  const lines = text.slice(start, end).split('\n')
  const room = lines.reduce((longest, line) => Math.max(longest, line.trimEnd().length), 0)
  const signs = new Map<number, string>()
  if (lines.every((line) => textWidth(line.slice(0, room)) < NARROWEST_PAGE)) return signs
  let at = start
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1]
    if (next === undefined) break
    at += line.length
    const [word = ''] = /^\s*(?:[\u2e80-\u9fff]|\S+)/u.exec(next.slice(0, 200)) ?? []
    const ended = line.trimEnd()
    if (ended.length + 1 + word.trim().length > room)
      signs.set(at, isWide(ended.at(-1) ?? ' ') && isWide(word.trim()[0] ?? ' ') ? '' : ' ')
    at += 1
  }
  return signs
}
