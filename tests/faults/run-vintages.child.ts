import { join } from 'node:path'
import { localStore } from '@corridor/adapters'
import { runWalk } from '@corridor/cli'
import { storeWithWrites } from '@corridor/testing'
import { vintageWorldOn } from '../support/vintage-world.ts'
import { copyOfMoment } from './copy-of-moment.ts'

// Runs the walk on a store and dies just before its n-th write, or so many milliseconds after that write began; or, for the
// write 0, keeps in a folder what it would have left at each of its writes.
const [folder = '', nth = '0', later] = process.argv.slice(2)
const keys: string[] = []
const die = (): void => {
  process.kill(process.pid, 'SIGKILL')
}
const store = storeWithWrites(localStore(folder), (key) => {
  keys.push(key)
  if (nth === '0') copyOfMoment(folder, join(later ?? '', String(keys.length)))
  if (keys.length !== Number(nth)) return
  if (later === undefined) die()
  else setTimeout(die, Number(later))
})
await runWalk(vintageWorldOn(store))
process.stdout.write(JSON.stringify(keys))
