import { join } from 'node:path'
import { clockFrom, localStore } from '@corridor/adapters'
import { runWalk } from '@corridor/cli'
import { quietLog, storeWithWrites } from '@corridor/testing'
import { smallWorld } from '../support/small-world.ts'
import { copyOfMoment } from './copy-of-moment.ts'

// Runs the small walk on a store and dies, as by a power cut, just before its n-th write; or, given a folder, keeps there what
// it would have left at each of its writes.
const [folder = '', nth = '0', copies] = process.argv.slice(2)
let writes = 0
const store = storeWithWrites(localStore(folder), () => {
  writes += 1
  if (writes === Number(nth)) process.kill(process.pid, 'SIGKILL')
  if (copies !== undefined) copyOfMoment(folder, join(copies, String(writes)))
})
await runWalk(smallWorld(store, clockFrom(process.env.SOURCE_DATE_EPOCH), quietLog()))
process.stdout.write(String(writes))
