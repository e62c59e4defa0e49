import type { StoreFact } from './store/fact.ts'
import { listingFacts, readingFacts } from './store/reading-facts.ts'
import { swappingFacts } from './store/swapping-facts.ts'
import { writingFacts } from './store/writing-facts.ts'

/** What every store must do. Each fact gets a store of its own. */
export const storeFacts: readonly StoreFact[] = [...readingFacts, ...listingFacts, ...writingFacts, ...swappingFacts]
