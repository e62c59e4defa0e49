import { contentKey } from './address.ts'
import { sqlText } from './column.ts'
import type { DigestFile, Session, Store } from './effects.ts'
import { CorridorError } from './errors.ts'
import type { FileEntry } from './manifest.ts'

/** Puts a finished Parquet file under the name that its content gives it. It is read as a stream: it need not fit into memory. */
export const keepParquet = async (
  { store, digestFile }: { readonly store: Store; readonly digestFile: DigestFile },
  session: Session,
  path: string,
  prefix: string,
  stem = '',
): Promise<FileEntry> => {
  const [counted] = await session.rows(`SELECT count(*) AS n FROM read_parquet(${sqlText(path)})`)
  const digest = await digestFile(path)
  if (!digest) throw new CorridorError('StoreUnavailable', `${path} is gone before it could be kept`, { place: path })
  const key = contentKey(prefix, stem, digest.sha256, 'parquet')
  await store.putFile(key, path)
  return { key, ...digest, rows: Number(counted?.n) }
}
