import type { Shelves, Source } from '@corridor/contracts'
import { fileShapes } from '../source-layouts.ts'
import { comesText, everyText, formatText } from '../source-words.ts'

/** A text inside a cell of a table in Markdown. */
const cell = (text: string): string => text.replaceAll('|', '\\|')

const publisherText = ({ publisher, homepage }: Source): string =>
  homepage === undefined ? publisher : `[${publisher}](${homepage})`

/** The files that a source reads: those of its folder, and the publisher's own shapes. */
const readsText = ({ partitions, layouts }: Source): string =>
  [...partitions.map(({ file }) => file), ...layouts.map(({ id }) => id)].map((name) => `\`${name}\``).join(', ')

const row = (source: Source): string => {
  const { id, title, coverage, licence, cadence } = source
  const cells = [
    `\`${id}\`: ${title}`,
    publisherText(source),
    coverage,
    `${licence.code}: ${licence.text}`,
    everyText(cadence),
    readsText(source),
    comesText(source),
  ]
  return `| ${cells.map(cell).join(' | ')} |`
}

const filesOf = (source: Source): string => {
  const shapes = fileShapes(source).map(({ layouts }) => {
    const format = layouts[0] === undefined ? '' : formatText(layouts[0])
    const expected = layouts.flatMap(({ expects }) => (expects === undefined ? [] : [expects]))
    return [
      `- ${[format, ...new Set(expected)].join('. ')}`,
      ...layouts.map(({ id, title, kind }) => `  - \`${id}\`: ${title} → ${kind}`),
    ].join('\n')
  })
  return `### ${source.id}\n\n${shapes.join('\n')}`
}

/** `docs/sources.md`: one line per source, then the files of the publishers. */
export const sourcesText = ({ sources }: Shelves): string => `# Sources

Generated from the declarations by \`npm run generate\`; do not edit. Terms: \`rows\` may leave one by one, \`derived\` only
in what is computed from them, \`no\` not at all. A source is curated (figures transcribed from publications, which come with
Corridor), by hand (\`corridor add\` takes the files of the publisher) or on the network (\`corridor run --live\` fetches, and
files are taken too).

| source | publisher | coverage | terms | worth a look | what it reads | how it comes |
| --- | --- | --- | --- | --- | --- | --- |
${sources.map(row).join('\n')}

## Files of publishers

Each is known by its content, whatever its name. \`corridor sources <id>\` lists the columns too.

${sources
  .filter(({ layouts }) => layouts.length > 0)
  .map(filesOf)
  .join('\n\n')}
`
