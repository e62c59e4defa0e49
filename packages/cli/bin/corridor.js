#!/usr/bin/env node
// Starts the command on a Node that runs TypeScript: this one, or the one that the lockfile brought along.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const main = new URL('../src/main.ts', import.meta.url)
if (process.features.typescript) {
  await import(main.href)
} else {
  const brought = fileURLToPath(new URL('../../../node_modules/.bin/node', import.meta.url))
  if (!existsSync(brought)) {
    console.error(
      `Node ${process.version} cannot run TypeScript. Run "npm run setup" in the repository, or use Node 24.`,
    )
    process.exit(1)
  }
  const { status } = spawnSync(brought, [fileURLToPath(main), ...process.argv.slice(2)], { stdio: 'inherit' })
  process.exit(status ?? 1)
}
