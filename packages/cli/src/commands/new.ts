import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { CorridorError } from '@corridor/contracts'
import { defineCommand } from '../command.ts'
import { newLayoutSource, newModel, newReport, newSource, type Scaffold } from '../scaffold.ts'
import { isThere, repositoryRoot } from '../world.ts'

const makers: Readonly<Record<string, (id: string) => Scaffold>> = {
  source: newSource,
  model: newModel,
  report: newReport,
}

export const newThing = defineCommand({
  name: 'new',
  usage: '<source|model|report> <id> [--layout]',
  summary: 'start a source, a dataset or a report from a template',
  details:
    'A source holds figures that you transcribe into a CSV of ours; with --layout it reads the files of a publisher as they are.\nA model is named <subject>.<name>. The files are written, and a line is put on the shelf.',
  options: {
    layout: { type: 'boolean', help: "a source that reads a publisher's own files: layout, parse, fixture, test" },
  },
  words: [2, 2],
  run: async (_world, [what = '', id = ''], values) => {
    const isLayout = values.layout === true
    if (isLayout && what !== 'source') {
      throw new CorridorError('WrongUse', `--layout is for a source, not for a ${what}`, {
        hint: 'For example `corridor new source my-office --layout`.',
      })
    }
    const make = isLayout ? newLayoutSource : makers[what]
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
      text: [
        'Wrote',
        ...written.map((path) => `  ${path}`),
        ...(isLayout
          ? ['Its tests pass as it stands: put the columns of the real file in, then change the tests with it.']
          : []),
        'Then: npm run generate && npm test',
      ].join('\n'),
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
