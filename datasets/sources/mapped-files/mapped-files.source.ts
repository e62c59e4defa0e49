import { defineHandSource } from '@corridor/contracts'

/** Whatever no other source reads: each file comes with a mapping, which is kept beside it. */
export const mappedFiles = defineHandSource({
  id: 'mapped-files',
  title: 'Files with a mapping of their own',
  publisher: 'As each mapping says',
  description: 'Any table that somebody adds with a mapping of its columns; the mapping is kept with the file.',
  licence: { code: 'no', text: 'Unknown: nothing leaves unless the mapping states the terms (rows, derived).' },
  cadence: 'P1M',
  layouts: [],
  coverage: 'as each file says',
})
