// Installs what the lockfile says, unless that was done already: then it costs a few hundredths of a second.
import { spawnSync } from 'node:child_process'
import { copyFileSync, readFileSync } from 'node:fs'

const wanted = 'pnpm-lock.yaml'
const installed = 'node_modules/.installed-lock.yaml'

const read = (path) => {
  try {
    return readFileSync(new URL(path, import.meta.url), 'utf8')
  } catch {
    return undefined
  }
}

if (read(wanted) !== read(installed)) {
  const words = ['--yes', 'pnpm@12.21.0', 'install', '--frozen-lockfile', '--reporter=silent']
  const options = { cwd: new URL('.', import.meta.url), stdio: 'inherit', shell: process.platform === 'win32' }
  const { status } = spawnSync('npx', words, options)
  if (status !== 0) {
    console.error('The packages could not be installed. Check the connection to the npm registry, then try again.')
    process.exit(status ?? 1)
  }
  copyFileSync(new URL(wanted, import.meta.url), new URL(installed, import.meta.url))
}
