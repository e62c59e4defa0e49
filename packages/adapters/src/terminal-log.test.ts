import { describe, expect, test } from 'vitest'
import { terminalLog } from './terminal-log.ts'

const written = (isTTY: boolean, isQuiet: boolean): string => {
  let text = ''
  const log = terminalLog({ isTTY, columns: 60, write: (more) => (text += more) }, isQuiet)
  log.progress('normalize', 1, 2, 'records/somewhere')
  log.progress('normalize', 2, 2)
  log.warn('mind this')
  return text
}

describe('the log of a terminal', () => {
  test('redraws one line on a terminal, and fits it', () => {
    const lines = written(true, false).split(/[\r\n]/)
    expect(lines[1]).toContain('1/2 records/some')
    expect(lines.every((line) => line.replace('\u001b[K', '').length <= 60)).toBe(true)
  })
  test('writes one line per step into a file', () => {
    expect(written(false, false)).toBe('normalize   2/2\nwarning: mind this\n')
  })
  test('keeps quiet when asked, but for warnings', () => {
    expect(written(true, true)).toBe('warning: mind this\n')
  })
})
