import { openStore } from '@corridor/contracts'
import { defineHandler } from './define-handler.ts'
import { type IngestPlan, type MakePlan, planEvent } from './events.ts'
import { planIngest } from './plan-ingest.ts'
import { planMake } from './plan-make.ts'
import { hereFound } from './surroundings.ts'

/** Says what a run has to look at (`ingest`), and what it has to make (`make`). */
export const planWalk = defineHandler({
  name: 'plan-walk',
  event: planEvent,
  work: async (door, event): Promise<IngestPlan | MakePlan> => {
    await openStore(door.store, true)
    return event.step === 'make' ? planMake(door, event.run ?? '') : planIngest(door, event)
  },
})

export const handler = planWalk(hereFound)
