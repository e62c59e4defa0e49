import { planWalk } from '@corridor/handlers'
import { smallWorldFound } from './surroundings.ts'

export const handler = planWalk(smallWorldFound)
