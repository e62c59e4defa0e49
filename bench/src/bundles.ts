import { execFile } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { deflateRaw } from 'node:zlib'
import { functionNames, readSynthesized } from '@corridor/infra'

const ROUNDS = 5
const ARCHITECTURES = ['arm64', 'x64'] as const
const megabytes = (bytes: number): number => Number((bytes / 2 ** 20).toFixed(1))

type Weight = { readonly bytes: number; readonly zipped: number }

/** Files of a bundle and what they come to in a zip archive; the library that several carry is packed once. */
const weigh = async (folder: string, known: Map<string, number>): Promise<Weight> => {
  let [bytes, zipped] = [0, 0]
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const content = await readFile(join(entry.parentPath, entry.name))
    const name = `${entry.name} ${content.length}`
    const packed = known.get(name) ?? (await promisify(deflateRaw)(content)).length
    known.set(name, packed)
    bytes += content.length
    zipped += packed
  }
  return { bytes, zipped }
}

/** From the start of a process until the bundle has refused an empty event: everything is loaded by then but DuckDB. */
const startMs = async (folder: string): Promise<number> => {
  const script = `const { handler } = await import(${JSON.stringify(join(folder, 'index.mjs'))})
    await handler({}, { getRemainingTimeInMillis: () => 60_000 }).catch(() => undefined)`
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const begun = performance.now()
    await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
      env: { CORRIDOR_STORE: join(folder, 'none'), LAMBDA_TASK_ROOT: folder },
    })
    times.push(performance.now() - begun)
  }
  return Math.round(times.toSorted((a, b) => a - b)[ROUNDS >> 1] ?? 0)
}

/** What the bundles of the functions weigh for both processors, and how long they take to start on this machine. */
export const weighBundles = async (folder: string): Promise<void> => {
  const { synthesize } = await import('@corridor/infra/stack')
  const table: Record<string, Record<string, number>> = {}
  const known = new Map<string, number>()
  for (const architecture of ARCHITECTURES) {
    const outdir = join(folder, architecture)
    await synthesize({ outdir, context: { stage: 'dev', architecture } })
    const { functions } = await readSynthesized(outdir, 'dev')
    for (const name of functionNames) {
      const { bytes, zipped } = await weigh(functions[name].folder, known)
      const row = { [`${architecture} MB`]: megabytes(bytes), [`${architecture} zipped MB`]: megabytes(zipped) }
      table[name] = { ...table[name], ...row }
      if (architecture === process.arch) table[name]['start ms'] = await startMs(functions[name].folder)
    }
  }
  process.stdout.write('\nbundles of the functions (Lambda takes 250 MB, 50 MB zipped)\n')
  console.table(table)
}
