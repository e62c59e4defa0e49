import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'esbuild'
import { type FunctionName, functionNames, type HeavyLibrary, heavyLibraries, sizes } from './sizes.ts'

/** Folder of the checkout. */
export const root = fileURLToPath(new URL('../../../', import.meta.url))
export const NATIVE = '@duckdb/node-bindings-'

// Parts of the bundle are CommonJS and ask for modules of Node; an ES module has no `require` of its own.
const banner = `import { createRequire as corridorRequire } from 'node:module'
const require = corridorRequire(import.meta.url)`

export type Script = { readonly text: string; readonly usesDuckdb: boolean }

/** Leaves libraries out of a bundle whose function never comes to where they are used: they are there, and empty. */
const leaveOut = (libraries: readonly string[]): Plugin => ({
  name: 'leave-out',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^(@[^/]+\/)?[^./][^/]*$/ }, ({ path }) =>
      libraries.includes(path) ? { path, namespace: 'left-out' } : undefined,
    )
    onLoad({ filter: /.*/, namespace: 'left-out' }, () => ({ contents: 'module.exports = {}', loader: 'js' }))
  },
})

/**
 * One file of JavaScript with everything that the handler imports but the compiled DuckDB and the heavy libraries that are not
 * named; the same for every processor.
 */
export const bundleScript = async (entry: string, libraries: readonly HeavyLibrary[] = []): Promise<Script> => {
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
    plugins: [leaveOut(heavyLibraries.filter((library) => !libraries.includes(library)))],
    banner: { js: banner },
    charset: 'utf8',
    // Names stay, so that a stack trace can be read.
    minifyWhitespace: true,
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
    await Promise.all(
      functionNames.map(async (name) => [name, await bundleScript(handlerPath(name), sizes[name].libraries)] as const),
    ),
  ) as Scripts
