import { describe, expect, test } from 'vitest'
import { secretsOf } from './secrets.ts'

const held = JSON.stringify({ CORRIDOR_A_KEY: 'from the secret', CORRIDOR_B_KEY: ' b ' })

describe('a key', () => {
  test('of the environment goes first, and the secret is not asked for', async () => {
    const secretOf = secretsOf({ CORRIDOR_A_KEY: 'a', CORRIDOR_SECRETS: 'keys' }, () =>
      Promise.reject(new Error('asked')),
    )
    expect(await secretOf('CORRIDOR_A_KEY')).toBe('a')
  })
  test('that the environment lacks is of the secret, which is asked for once', async () => {
    const asked: string[] = []
    const secretOf = secretsOf({ CORRIDOR_SECRETS: 'keys' }, async (secret) => {
      asked.push(secret)
      return held
    })
    expect(await Promise.all(['CORRIDOR_A_KEY', 'CORRIDOR_B_KEY', 'CORRIDOR_C_KEY'].map(secretOf))).toEqual([
      'from the secret',
      'b',
      undefined,
    ])
    expect(asked).toEqual(['keys'])
  })
  test('is none where neither has it', async () => {
    expect(await secretsOf({})('CORRIDOR_A_KEY')).toBeUndefined()
  })
})

describe('a secret that cannot be used', () => {
  test.each([
    ['is no JSON', 'hunter2'],
    ['is no object', '"hunter2"'],
  ])('because it %s is named without a word of it', async (_why, text) => {
    const error = await secretsOf({ CORRIDOR_SECRETS: 'keys' }, async () => text)('CORRIDOR_A_KEY').catch(String)
    expect(error).toBe('SecretsUnavailable: the secret keys is no JSON object')
  })
  test('is asked for again at the next need', async () => {
    let count = 0
    const secretOf = secretsOf({ CORRIDOR_SECRETS: 'keys' }, async () => {
      count += 1
      if (count === 1) throw Object.assign(new Error('key hunter2 refused'), { name: 'AccessDeniedException' })
      return held
    })
    await expect(secretOf('CORRIDOR_A_KEY')).rejects.toThrow(/^the secret keys cannot be read: AccessDeniedException$/)
    expect(await secretOf('CORRIDOR_A_KEY')).toBe('from the secret')
  })
})
