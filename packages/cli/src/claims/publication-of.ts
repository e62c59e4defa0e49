import { loadInputs } from '@corridor/aggregation'
import { sqlText } from '@corridor/contracts'
import { inputRows, type Shop } from '@corridor/walk'
import type { CorridorWorld } from '../world.ts'

export type Publication = { readonly title: string; readonly publisher: string }

/** Under what title and publisher the store knows a text of these bytes, if it has read it. */
export const publicationOf = async (
  world: CorridorWorld,
  shop: Shop,
  documentHash: string,
  folder: string,
): Promise<Publication | undefined> => {
  await using session = await world.openEngine()
  const names = ['current.claims', 'records.citations']
  const inputs = await Promise.all(names.map(async (name) => [name, await inputRows(shop, name)] as const))
  await loadInputs(session, folder, Object.fromEntries(inputs))
  const [row] = await session.rows(`
    SELECT c.citation_title, c.publisher FROM current.claims AS t JOIN records.citations AS c ON c.citation_id = t.citation_id
    WHERE t.document_sha256 = ${sqlText(documentHash)} AND c.citation_title IS NOT NULL AND c.publisher IS NOT NULL
    ORDER BY t.known_at DESC, t.citation_id LIMIT 1`)
  return row === undefined ? undefined : { title: String(row.citation_title), publisher: String(row.publisher) }
}
