import type { Block, ReadText } from '../reading/text-as-read.ts'
import type { ExtractedClaim } from './claim.ts'
import type { Source } from './tokens.ts'

export const tableClaims = (_read: ReadText, _source: Source, _block: Block, _date: string | null): readonly ExtractedClaim[] => []
