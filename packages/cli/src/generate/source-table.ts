import type { Shelves } from '@corridor/contracts'

/** `docs/sources.md`: one line per source. */
export const sourcesText = ({ sources }: Shelves): string => `# Sources

Generated from the declarations by \`npm run generate\`; do not edit. Terms: \`rows\` may leave one by one, \`derived\` only
in what is computed from them, \`no\` not at all.

| source | publisher | coverage | terms | worth a look every |
| --- | --- | --- | --- | --- |
${sources
  .map(
    ({ id, title, publisher, coverage, licence, cadence }) =>
      `| \`${id}\`: ${title} | ${publisher} | ${coverage} | ${licence.code}: ${licence.text} | ${cadence} |`,
  )
  .join('\n')}
`
