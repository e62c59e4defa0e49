import { normalizeSnapshot } from '@corridor/handlers'
import { smallWorldFound } from './surroundings.ts'

export const handler = normalizeSnapshot(smallWorldFound)
