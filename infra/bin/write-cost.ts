import { writeFile } from 'node:fs/promises'
import { shelves } from '@corridor/datasets'
import { costPage } from '../lib/cost/cost-page.ts'

// Writes the page of costs; a test holds the committed one against what this would write.
await writeFile(new URL('../../docs/cost.md', import.meta.url), costPage(shelves))
process.stdout.write('wrote docs/cost.md\n')
