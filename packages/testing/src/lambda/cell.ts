import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** How a process is started so that it sees what a function sees. */
export type Cell = {
  readonly command: string
  readonly words: readonly string[]
  /** Where the bundle stands for those inside. */
  readonly taskRoot: string
  /** Folder of this machine that has to be there as long as the process is. */
  readonly folder: string
  readonly environment: Readonly<Record<string, string>>
}

export type CellOptions = {
  /** Folder of the bundle. */
  readonly code: string
  readonly node: string
  readonly bootstrap: string
  readonly memoryMb: number
  readonly tmpMb: number
}

/**
 * A root of its own made of mounts: the system's libraries, Node, the bundle, all read-only; `/tmp` of the size declared;
 * nothing of the checkout, no home. It ends with the process.
 */
const script = `set -eu
root=$1 code=$2 node=$3 bootstrap=$4 tmp=$5 heap=$6 path=\${PATH-}
PATH=/usr/sbin:/usr/bin:/sbin:/bin
mount -t tmpfs -o mode=755 cell "$root"
cd "$root"
mkdir -p usr etc proc dev tmp var/task var/lang/bin var/runtime
echo 'root:x:0:0::/nonexistent:/sbin/nologin' > etc/passwd
for each in bin sbin lib lib32 lib64; do
  if [ -L "/$each" ]; then cp -P "/$each" .; elif [ -d "/$each" ]; then mkdir "$each"; mount --bind "/$each" "$each"; fi
done
mount --bind /usr usr
mount --rbind /proc proc
for each in null zero random urandom; do : > "dev/$each"; mount --bind "/dev/$each" "dev/$each"; done
: > var/lang/bin/node; : > var/runtime/bootstrap.ts
mount --bind "$node" var/lang/bin/node
mount --bind "$bootstrap" var/runtime/bootstrap.ts
mount --bind "$code" var/task
mount -t tmpfs -o "mode=1777,size=\${tmp}m" tmp tmp
for each in usr var/lang/bin/node var/runtime/bootstrap.ts var/task .; do mount -o remount,bind,ro "$each"; done
exec chroot . /usr/bin/env -C /var/task "PATH=$path" /var/lang/bin/node "--max-old-space-size=$heap" /var/runtime/bootstrap.ts`

/** Nine tenths of the memory, as Lambda gives to the heap of Node. */
const heapMb = (memoryMb: number): string => String(Math.floor(memoryMb * 0.9))

const unshare = (folder: string, options: CellOptions): readonly string[] => [
  ...(process.getuid?.() === 0 ? [] : ['--user', '--map-root-user']),
  ...['--mount', '--propagation', 'private', '/bin/sh', '-c', script, 'cell', folder],
  ...[options.code, options.node, options.bootstrap, String(options.tmpMb), heapMb(options.memoryMb)],
]

let hasNamespaces: boolean | undefined

/** Whether this machine lets us make cells: a kernel of Linux, and the right to mount in a namespace. */
export const canMount = (): boolean => {
  hasNamespaces ??= tryMount()
  return hasNamespaces
}

const tryMount = (): boolean => {
  const folder = mkdtempSync(join(tmpdir(), 'corridor-cell-'))
  const options = { code: folder, node: '/usr/bin/env', bootstrap: '/usr/bin/env', memoryMb: 1, tmpMb: 1 }
  // `env` takes the place of Node and refuses its words, with 125: then all mounts stand.
  const { status, stderr } = spawnSync('unshare', unshare(folder, options), { encoding: 'utf8' })
  rmSync(folder, { recursive: true, force: true })
  return status === 125 && /unrecognized option/.test(stderr)
}

/** A cell for one process. Where mounts are forbidden, only a folder of its own for temporary files is made. */
export const openCell = (options: CellOptions): Cell => {
  const folder = mkdtempSync(join(tmpdir(), 'corridor-cell-'))
  if (canMount()) {
    return { command: 'unshare', words: unshare(folder, options), taskRoot: '/var/task', folder, environment: {} }
  }
  return {
    command: options.node,
    words: [`--max-old-space-size=${heapMb(options.memoryMb)}`, options.bootstrap],
    taskRoot: options.code,
    folder,
    environment: { TMPDIR: folder },
  }
}
