import { setTimeout as pause } from 'node:timers/promises'
import type { Shelves } from '@corridor/contracts'
import { shelves } from '@corridor/datasets'
import {
  aggregateModel,
  ingestPartition,
  normalizeSnapshot,
  planWalk,
  publishRelease,
  type Surroundings,
  writeReport,
} from '@corridor/handlers'
import { hereFound } from '../../../packages/handlers/src/surroundings.ts'
import { throughReplay } from '../../../packages/testing/src/replay-server.ts'
import { smallShelves } from '../small-shelves.ts'

/** The small world with one source on the network. */
export const cloudShelves: Shelves = {
  ...smallShelves,
  sources: shelves.sources.filter(
    ({ id }) => id === 'uzbekistan-siat' || smallShelves.sources.some((small) => small.id === id),
  ),
}

/** A thousandth of the time that the publisher is to be left alone. */
const HASTE = 1000

/** What the functions find in the cloud, but for the shelves; every host is played by one server, and waits are short. */
const around = (): Surroundings => {
  const found = hereFound()
  const publisher = { url: process.env.CORRIDOR_TEST_PUBLISHER ?? '' }
  return {
    ...found,
    shelves: cloudShelves,
    outside: {
      ...found.outside,
      askHttp: throughReplay(publisher, found.outside.askHttp),
      wait: (milliseconds) => pause(milliseconds / HASTE),
    },
  }
}

export const planWalkHandler = planWalk(around)
export const ingestPartitionHandler = ingestPartition(around)
export const normalizeSnapshotHandler = normalizeSnapshot(around)
export const aggregateModelHandler = aggregateModel(around)
export const writeReportHandler = writeReport(around)
export const publishReleaseHandler = publishRelease(around)
