import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { repositoryRoot } from '../world.ts'
import { seedClaimsCsv } from './seed-claims.ts'

// Reads the five documents, which stand beside the checkout and never in it, and writes what they claim.
const folder = join(repositoryRoot, '..', 'shared', 'seeds')
const texts = await Promise.all(
  (await readdir(folder)).map(async (name) => [name.slice(0, 3), await readFile(join(folder, name), 'utf8')] as const),
)
const byNumber = new Map(texts)
const path = join('datasets', 'sources', 'seed-articles', 'claims.csv')
await writeFile(join(repositoryRoot, path), await seedClaimsCsv((number) => byNumber.get(number) ?? ''))
process.stdout.write(`wrote ${path}\n`)
