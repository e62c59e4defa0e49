import { latestOf, manifestOf } from '@corridor/contracts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Aws, type Cloud, startAws } from '../support/cloud/cloud.ts'

describe('x', () => {
  let aws: Aws
  beforeAll(async () => {
    console.time('synth')
    aws = await startAws()
    console.timeEnd('synth')
  })
  afterAll(async () => aws[Symbol.asyncDispose]())
  test('runs', async () => {
    const cloud = aws.open({})
    console.time('walk')
    const first = await cloud.run({ mode: 'folders' })
    console.timeEnd('walk')
    console.log(JSON.stringify({ ...first, entered: first.entered.length }).slice(0, 3000))
    console.log(
      cloud.refused.slice(0, 20),
      cloud.refused.length,
      aws.server.requests(),
      cloud.lambdas.started(),
      cloud.lambdas.peaks(),
    )
    for (const [name, lines] of cloud.lambdas.logs())
      console.log(name, lines.length, lines.filter((l) => l.includes('ERROR') || !l.startsWith('{')).slice(0, 5))
    aws.server.forget()
    console.time('second')
    const second = await cloud.run({ mode: 'folders' })
    console.timeEnd('second')
    console.log(JSON.stringify({ ...second, entered: second.entered.length }).slice(0, 3000), aws.server.requests())
  })
})
