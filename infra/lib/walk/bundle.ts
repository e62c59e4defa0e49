import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { type FunctionName, functionNames } from './sizes.ts'

/** Folder of the checkout. */
export const root = fileURLToPath(new URL('../../../', import.meta.url))
export const NATIVE = '@duckdb/node-bindings-'

// Parts of the bundle are CommonJS and ask for modules of Node; an ES module has no `require` of its own.
const banner = `import { createRequire as corridorRequire } from 'node:module'
const require = corridorRequire(import.meta.url)`

export type Script = { readonly text: string; readonly usesDuckdb: boolean }

/** One file of JavaScript with everything that the handler imports but the compiled DuckDB; the same for every processor. */
export const bundleScript = async (entry: string): Promise<Script> => {
  const { metafile, outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [relative(root, entry)],
    outfile: 'index.mjs',
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    external: [`${NATIVE}*`],
    banner: { js: banner },
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'error',
  })
  const imported = Object.values(metafile.outputs).flatMap(({ imports }) => imports.map(({ path }) => path))
  return { text: outputFiles[0]?.text ?? '', usesDuckdb: imported.some((path) => path.startsWith(NATIVE)) }
}

const handlerPath = (name: FunctionName): string => join(root, 'packages/handlers/src', `${name}.lambda.ts`)

export type Scripts = Readonly<Record<FunctionName, Script>>

/** The scripts of all functions of the walk. */
export const bundleScripts = async (): Promise<Scripts> =>
  Object.fromEntries(
    await Promise.all(functionNames.map(async (name) => [name, await bundleScript(handlerPath(name))] as const)),
  ) as Scripts
