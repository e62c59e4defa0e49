import { expect, test } from 'vitest'
import { stageFrom } from './stage.ts'

const from = (context: Readonly<Record<string, string>>) =>
  stageFrom({ tryGetContext: (name: string): unknown => context[name] })

test('without a word it is dev on arm64, with an open door and nobody to write to', () => {
  expect(from({})).toEqual({
    name: 'dev',
    keepsData: false,
    logDays: 14,
    budgetUsd: 10,
    architecture: 'arm64',
    email: undefined,
    runbook: 'infra/runbook.md',
    door: { signedFor: undefined, domain: undefined },
  })
})

test('prod keeps its data', () => {
  expect(from({ stage: 'prod' }).keepsData).toBe(true)
})

test.each([
  [{ stage: 'test' }, 'stage=test: it is one of dev, prod'],
  [{ architecture: 'arm' }, 'architecture=arm: it is one of arm64, x64'],
  [{ budget: 'ten' }, 'budget=ten: it is a number of US dollars'],
  [{ budget: '-1' }, 'budget=-1'],
  [{ door: 'closed' }, 'door=closed: it is one of open, signed'],
  [{ door: 'signed' }, 'door=signed needs doorKey'],
  [{ domain: 'data.example.org' }, 'domain and certificate go together'],
])('%j is refused by name', (context, message) => {
  expect(() => from(context as Record<string, string>)).toThrow(message)
})
