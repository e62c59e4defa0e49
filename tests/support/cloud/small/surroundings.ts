import { setTimeout as pause } from 'node:timers/promises'
import type { Shelves } from '@corridor/contracts'
import { shelves } from '@corridor/datasets'
import type { Surroundings } from '@corridor/handlers'
import { hereFound } from '../../../../packages/handlers/src/surroundings.ts'
import { throughReplay } from '../../../../packages/testing/src/replay-server.ts'
import { smallShelves } from '../../small-shelves.ts'

/** The small world with one source on the network. */
const cloudShelves: Shelves = {
  ...smallShelves,
  sources: shelves.sources.filter(
    ({ id }) => id === 'uzbekistan-siat' || smallShelves.sources.some((small) => small.id === id),
  ),
}

/** How many times faster than ours time runs; it began at `began` (milliseconds), or is ours. */
const {
  CORRIDOR_TEST_HASTE: haste = '1000',
  CORRIDOR_TEST_BEGAN: began,
  CORRIDOR_TEST_PUBLISHER: url = '',
} = process.env
const STARTS = Date.parse('2026-11-22T00:00:00.000Z')

/**
 * What the functions find in the cloud, but for the shelves; every host is played by one server, and time runs faster, for
 * waits, and for the clock too where a test says when it began.
 */
export const smallWorldFound = (): Surroundings => {
  const found = hereFound()
  const inHaste = () => new Date(STARTS + (Date.now() - Number(began)) * Number(haste)).toISOString()
  return {
    ...found,
    shelves: cloudShelves,
    clock: began === undefined ? found.clock : inHaste,
    outside: {
      ...found.outside,
      askHttp: throughReplay({ url }, found.outside.askHttp),
      wait: (milliseconds) => pause(milliseconds / Number(haste)),
    },
  }
}
