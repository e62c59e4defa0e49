import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { repositoryRoot } from '@corridor/cli'
import { expect, test } from 'vitest'
import { corridor, freshFolder } from '../support/command-line.ts'

const readme = (): Promise<string> => readFile(join(repositoryRoot, 'README.md'), 'utf8')
const blockAfter = (text: string, words: string): string =>
  /```[a-z]*\n([\s\S]*?)```/.exec(text.slice(text.indexOf(words)))?.[1] ?? ''

test('the mapping of the readme reads the table of the readme, and says what the readme says', async () => {
  const text = await readme()
  const folder = await freshFolder('readme')
  await writeFile(join(folder, 'office.csv'), blockAfter(text, '`office.csv`:'))
  await writeFile(join(folder, 'office.mapping.json'), blockAfter(text, '`office.mapping.json`:'))
  const words = ['office.csv', '--mapping', 'office.mapping.json', '--edition', '2025-04-11', '--dry-run']
  const { code, out } = await corridor(folder, 'add', ...words)
  expect(code).toBe(0)
  for (const line of out.trimEnd().split('\n').slice(0, -1)) expect(text).toContain(line)
})

test('the readme calls commands and options that there are', async () => {
  const text = await readme()
  const calls = [...text.matchAll(/npx corridor ([a-z]+)([^\n`]*)/g)]
  expect(calls.length).toBeGreaterThan(10)
  for (const [call, name = '', rest = ''] of calls) {
    const { code, out } = await corridor('.', name, '--help')
    expect(code, call).toBe(0)
    for (const [option] of rest
      .split(/["#]/)
      .filter((_part, index) => index % 2 === 0)
      .join(' ')
      .matchAll(/--[a-z-]+/g))
      expect(out, call).toContain(option)
  }
})
