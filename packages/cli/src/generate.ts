import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { generatedFiles } from './generate/generated-files.ts'
import { makeWorld, repositoryRoot } from './world.ts'

// Writes every generated file of the repository; a test holds the committed ones against what this would write.
const world = makeWorld({ store: 'store', isQuiet: true, environment: process.env })
for (const [path, text] of Object.entries(await generatedFiles(world))) {
  await writeFile(join(repositoryRoot, path), text)
  process.stdout.write(`wrote ${path}\n`)
}
