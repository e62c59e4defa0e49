import { writeReport } from '@corridor/handlers'
import { smallWorldFound } from './surroundings.ts'

export const handler = writeReport(smallWorldFound)
