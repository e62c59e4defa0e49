import { publishRelease } from '@corridor/handlers'
import { smallWorldFound } from './surroundings.ts'

export const handler = publishRelease(smallWorldFound)
