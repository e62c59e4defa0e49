import { describe, expect, test } from 'vitest'
import { withinTime } from './time-limit.ts'

/** What a function keeps free at its end. */
const RESERVE = 20_000

describe('work within the time of a function', () => {
  test('gives its answer', async () => {
    expect(await withinTime(RESERVE + 60_000, 'work', async () => 'answer')).toBe('answer')
  })
  test('fails as it failed', async () => {
    await expect(withinTime(RESERVE + 60_000, 'work', () => Promise.reject(new Error('why')))).rejects.toThrow('why')
  })
  test('is not begun where there is no time', async () => {
    let hasBegun = false
    const late = withinTime(RESERVE, 'work', async () => {
      hasBegun = true
    })
    await expect(late).rejects.toMatchObject({ name: 'OutOfTime', retry: 'again' })
    expect(hasBegun).toBe(false)
  })
  test('is told when the time is over, and whatever it ends with then is that', async () => {
    const stopped = withinTime(RESERVE + 5, 'work', async (signal) => {
      await new Promise((resolve) => signal.addEventListener('abort', resolve))
      throw new Error('interrupted')
    })
    await expect(stopped).rejects.toThrow('work did not end within the time of its function')
  })
  test('counts where it ends in the last moment', async () => {
    const ended = withinTime(RESERVE + 5, 'work', async (signal) => {
      await new Promise((resolve) => signal.addEventListener('abort', resolve))
      return 'answer'
    })
    expect(await ended).toBe('answer')
  })
})
