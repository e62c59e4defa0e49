import { clockFrom, localStore } from '@corridor/adapters'
import { runWalk } from '@corridor/cli'
import { quietLog, storeWithWrites } from '@corridor/testing'
import { smallWorld } from '../support/small-world.ts'

// Runs the small walk on a store and dies, as by a power cut, just before its n-th write.
const [folder = '', nth = '0'] = process.argv.slice(2)
let writes = 0
const store = storeWithWrites(localStore(folder), () => {
  writes += 1
  if (writes === Number(nth)) process.kill(process.pid, 'SIGKILL')
})
await runWalk(smallWorld(store, clockFrom(process.env.SOURCE_DATE_EPOCH), quietLog()))
process.stdout.write(String(writes))
