import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'

/** Every file below a folder with its hash and the time of its last write. */
export const treeOf = async (folder: string): Promise<ReadonlyMap<string, string>> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const described = await Promise.all(
    files.sort().map(async (path) => {
      const hash = createHash('sha256')
        .update(await readFile(path))
        .digest('hex')
      return [relative(folder, path), `${hash} ${(await stat(path)).mtimeMs}`] as const
    }),
  )
  return new Map(described)
}

/** The same without the times: the content alone. */
export const contentOf = async (folder: string): Promise<ReadonlyMap<string, string>> =>
  new Map([...(await treeOf(folder))].map(([path, described]) => [path, described.split(' ')[0] ?? '']))

/** Whether the content of a file or an object is the same, whoever walked. */
export const isWalked = (path: string): boolean => !/claim\.json|manifest\.json|\.duckdb|^(runs|working)\//.test(path)

/**
 * What two stores have in common that walked the same: not who walked (claims, manifests, the memory and the records of
 * runs), nor the database, whose bytes differ from run to run.
 */
export const walkedContentOf = async (folder: string): Promise<ReadonlyMap<string, string>> =>
  new Map([...(await contentOf(folder))].filter(([path]) => isWalked(path)))
