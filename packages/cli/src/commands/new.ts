import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { CorridorError } from '@corridor/contracts'
import { defineCommand } from '../command.ts'
import { newModel, newReport, newSource, type Scaffold } from '../scaffold.ts'
import { isThere, repositoryRoot } from '../world.ts'

const makers: Readonly<Record<string, (id: string) => Scaffold>> = {
  source: newSource,
  model: newModel,
  report: newReport,
}

export const newThing = defineCommand({
  name: 'new',
  usage: '<source|model|report> <id>',
  summary: 'start a source, a dataset or a report from a template',
  details: 'A model is named <subject>.<name>. The files are written, and a line is put on the shelf.',
  words: [2, 2],
  run: async (_world, [what = '', id = '']) => {
    const make = makers[what]
    if (!make) throw new CorridorError('WrongUse', `new takes source, model or report, not ${what}`)
    const { files, shelf, importLine, entry } = make(id)
    for (const path of Object.keys(files)) {
      if (await isThere(join(repositoryRoot, path)))
        throw new CorridorError('WrongUse', `${path} is there already`, { hint: 'Choose another id.' })
    }
    for (const [path, content] of Object.entries(files)) {
      await mkdir(dirname(join(repositoryRoot, path)), { recursive: true })
      await writeFile(join(repositoryRoot, path), content)
    }
    await putOnShelf(join(repositoryRoot, shelf), importLine, entry)
    const written = [...Object.keys(files), shelf]
    return {
      json: { written },
      text: `Wrote\n${written.map((path) => `  ${path}`).join('\n')}\nThen: npm run generate && npm test`,
    }
  },
})

/** Adds an import and an entry to the sorted list of a shelf. */
const putOnShelf = async (path: string, importLine: string, entry: string): Promise<void> => {
  const text = await readFile(path, 'utf8')
  const open = text.lastIndexOf('= [')
  const list = text.slice(open + 3, text.lastIndexOf(']'))
  const entries = [...list.split(',').map((each) => each.trim()), entry].filter((each) => each !== '').sort()
  const head = `${importLine}\n${text.slice(0, open)}`
  await writeFile(path, `${head}= [\n${entries.map((each) => `  ${each},\n`).join('')}]\n`)
}
