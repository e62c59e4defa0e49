import { copyFileSync, cpSync, linkSync, mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { AssetHashType, DockerImage } from 'aws-cdk-lib'
import { type AssetCode, Code } from 'aws-cdk-lib/aws-lambda'
import type { Stage } from '../stage.ts'
import { NATIVE, root, type Script } from './bundle.ts'

const datasets = join(root, 'datasets')

/** The texts that rooms read by their path: tables, SQL, fingerprints. Code is in the script; fixtures and notes stay at home. */
const copyTexts = (target: string): void => {
  const isCarried = (path: string): boolean =>
    !/\.ts$|[\\/](node_modules|fixtures)$|[\\/](README\.md|package\.json)$/.test(path)
  cpSync(datasets, join(target, 'datasets'), { recursive: true, filter: isCarried })
}

/** The compiled DuckDB for one processor, where `require` looks for it. */
const copyDuckdb = (target: string, architecture: Stage['architecture']): void => {
  const name = `${NATIVE}linux-${architecture}`
  const source = dirname(createRequire(import.meta.url).resolve(`${name}/package.json`))
  const folder = join(target, 'node_modules', ...name.split('/'))
  mkdirSync(folder, { recursive: true })
  for (const file of ['package.json', 'LICENSE', 'duckdb.node', 'libduckdb.so'])
    place(join(source, file), join(folder, file))
}

/** Four bundles carry the same large file: where the disk can, they share it. */
const place = (from: string, to: string): void => {
  try {
    linkSync(from, to)
  } catch {
    copyFileSync(from, to)
  }
}

export type Carried = { readonly name: string; readonly script: Script; readonly carriesTexts: boolean }

/** The files of a bundle: one script, the texts that it reads, and DuckDB where it needs it. */
export const writeBundle = (
  target: string,
  { script, carriesTexts }: Omit<Carried, 'name'>,
  architecture: Stage['architecture'],
): void => {
  writeFileSync(join(target, 'index.mjs'), script.text)
  if (carriesTexts) copyTexts(target)
  if (script.usesDuckdb) copyDuckdb(target, architecture)
}

/** Puts a bundle together in the folder where CDK wants it, so that nothing is copied twice and no container is needed. */
export const scriptAsset = (carried: Carried, architecture: Stage['architecture']): AssetCode =>
  Code.fromAsset(datasets, {
    assetHashType: AssetHashType.OUTPUT,
    bundling: {
      image: DockerImage.fromRegistry('none: bundled without a container'),
      // CDK takes two bundlings for one unless they differ in words.
      environment: { name: carried.name, architecture },
      local: {
        tryBundle: (target) => {
          writeBundle(target, carried, architecture)
          return true
        },
      },
    },
  })
