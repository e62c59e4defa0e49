import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { canMount } from './cell.ts'
import type { LambdaSpec } from './container.ts'
import { type Lambdas, startLambdas } from './lambdas.ts'

/** Does what the event says, and tells what it sees. */
const CODE = `import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
let calls = 0
let kept
const acts = {
  see: () => ({ cwd: process.cwd(), pid: process.pid, environment: process.env, root: readdirSync('/') }),
  count: () => ++calls,
  write: ({ path, bytes = 1 }) => writeFileSync(path, new Uint8Array(bytes)),
  read: ({ path }) => readFileSync(path, 'utf8').length,
  hold: ({ megabytes }) => { kept = Buffer.alloc(megabytes * 2 ** 20, 1); return kept.length },
  fail: () => { const error = new Error('no rest'); error.name = 'SourceBusy'; throw error },
  sleep: ({ ms }) => new Promise((resolve) => setTimeout(resolve, ms)),
  left: (_event, context) => context.getRemainingTimeInMillis(),
  later: () => { setInterval(() => { calls += 1000 }, 5); return calls },
  exit: () => process.exit(3),
}
export const handler = async (event, context) => acts[event.act](event, context)
`

describe('a function as Lambda runs it', () => {
  let folder: string
  let lambdas: Lambdas
  const spec = (name: string, more: Partial<LambdaSpec> = {}): LambdaSpec => ({
    name,
    code: folder,
    handler: 'index.handler',
    memoryMb: 256,
    timeoutSeconds: 30,
    tmpMb: 16,
    environment: { OWN: 'mine' },
    ...more,
  })
  const ask = (act: string, more: object = {}): Promise<unknown> => lambdas.invoke('act', { act, ...more })
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'corridor-test-lambda-'))
    await writeFile(join(folder, 'index.mjs'), CODE)
    await writeFile(join(folder, 'broken.mjs'), 'export const handler = nothing')
    lambdas = startLambdas(
      [
        spec('act'),
        spec('once', { environment: {} }),
        spec('hasty', { timeoutSeconds: 1 }),
        spec('broken', { handler: 'broken.handler' }),
      ],
      { environment: { SHARED: 'ours' } },
    )
  })
  afterAll(async () => {
    await lambdas[Symbol.asyncDispose]()
    await rm(folder, { recursive: true })
  })

  test('sees its own environment and that of Lambda, no other, and no home', async () => {
    const { environment } = (await ask('see')) as { environment: Record<string, string> }
    expect(environment).toMatchObject({ OWN: 'mine', SHARED: 'ours', AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '256' })
    expect(environment).not.toHaveProperty('HOME')
    expect(environment).not.toHaveProperty('CORRIDOR_TEST_RUN')
  })
  test.skipIf(!canMount())('sees nothing of this machine but its libraries, Node and the bundle', async () => {
    expect(await ask('see')).toMatchObject({ cwd: '/var/task' })
    await expect(ask('read', { path: import.meta.filename })).rejects.toThrow('ENOENT')
    for (const path of ['/var/task/x', '/x', '/usr/x', '/var/lang/bin/x', '/opt/x'])
      await expect(ask('write', { path }), path).rejects.toThrow(/EROFS|ENOENT/)
  })
  test.skipIf(!canMount())('has as much room in /tmp as declared', async () => {
    await ask('write', { path: '/tmp/some', bytes: 15 * 2 ** 20 })
    await expect(ask('write', { path: '/tmp/more', bytes: 2 ** 21 })).rejects.toThrow('ENOSPC')
  })
  test('is kept for the next call, and stands still in between', async () => {
    const before = Number(await ask('later'))
    await new Promise((resolve) => setTimeout(resolve, 60))
    expect(Number(await ask('count'))).toBeLessThan(before + 20_000)
    expect(lambdas.started()).toEqual({ act: 1 })
  })
  test('fails by the name of its error', async () => {
    await expect(ask('fail')).rejects.toMatchObject({
      name: 'SourceBusy',
      message: expect.stringContaining('"errorMessage":"no rest"'),
    })
  })
  test('knows how much time is left', async () => {
    expect(Number(await ask('left'))).toBeGreaterThan(20_000)
  })
  test('is ended when it holds more memory than it was given', async () => {
    await expect(lambdas.invoke('once', { act: 'hold', megabytes: 400 })).rejects.toMatchObject({
      name: 'Runtime.ExitError',
      message: expect.stringContaining('signal: killed'),
    })
    await expect(lambdas.invoke('once', { act: 'hold', megabytes: 20 })).resolves.toBe(20 * 2 ** 20)
  })
  test('is ended when its time is over', async () => {
    await expect(lambdas.invoke('hasty', { act: 'sleep', ms: 5000 })).rejects.toMatchObject({
      name: 'Sandbox.Timedout',
    })
  })
  test('that exits, or cannot be loaded, fails as Lambda says', async () => {
    await expect(lambdas.invoke('hasty', { act: 'exit' })).rejects.toMatchObject({ name: 'Runtime.ExitError' })
    await expect(lambdas.invoke('broken', {})).rejects.toMatchObject({ name: 'ReferenceError' })
  })
  test('is killed by its session in the middle of a call, and the next call gets another process', async () => {
    const asleep = lambdas.invoke('act', { act: 'sleep', ms: 20_000 })
    setTimeout(() => lambdas.kill('local.act.0'), 50)
    await expect(asleep).rejects.toMatchObject({ name: 'Runtime.ExitError' })
    expect(await ask('count')).toBe(1)
  })
})
