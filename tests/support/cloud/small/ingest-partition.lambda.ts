import { ingestPartition } from '@corridor/handlers'
import { smallWorldFound } from './surroundings.ts'

export const handler = ingestPartition(smallWorldFound)
