#!/usr/bin/env node
// Starts the command on a Node that runs TypeScript: this one, or the one that the lockfile brought along.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import module from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const main = new URL('../src/main.ts', import.meta.url)
if (process.features.typescript) {
  // The second start of the command takes less than half the time of the first.
  module.enableCompileCache?.()
  await import(main.href)
} else {
  const brought = fileURLToPath(new URL('../../../node_modules/.bin/node', import.meta.url))
  if (!existsSync(brought)) {
    console.error(
      `Node ${process.version} cannot run TypeScript. Run "npm run setup" in the repository, or use Node 24.`,
    )
    process.exit(1)
  }
  const cache = process.env.NODE_COMPILE_CACHE ?? join(tmpdir(), 'node-compile-cache')
  const { status } = spawnSync(brought, [fileURLToPath(main), ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, NODE_COMPILE_CACHE: cache },
  })
  process.exit(status ?? 1)
}
