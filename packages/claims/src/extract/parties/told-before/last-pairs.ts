import type { Site } from '../beyond-trade/site.ts'
import type { TwoTold } from '../lists/two-told.ts'
import type { Pair } from '../pair.ts'
import type { Post } from '../routes/post.ts'
import type { RegionTrade } from './trade-of-region.ts'

/** Whom the numbers before were about: of trade, of all else. */
export type LastPairs = {
  readonly any: Pair
  readonly whole: Pair | null
  readonly kind: string | null
  readonly site: Site
  readonly post?: Post
  /** Whose trade with whom was told of last. */
  readonly trade?: Pair | null
  /** Whose trade with several others the text tells of. */
  readonly owner?: string | null
  /** The last two pairs that were told one beside the other. */
  readonly twoTold?: TwoTold | null
  /** Whose partners a list goes over. */
  readonly partnersOf?: string | null
  /** Whose share in the trade of each the heading of a list tells. */
  readonly listed?: string | null
  /** The trade of the region that was told as a whole. */
  readonly region?: RegionTrade | null
  /** Whose statistics were quoted last. */
  readonly office?: string | null
  /** Of whom the number right before is. */
  readonly level?: { readonly pair: Pair; readonly kind: string | null } | null
}

/** The parties of a share, and of the whole that it is a share of. */
export type Who = { readonly pair: Pair; readonly whole: Pair | null; readonly said?: Pair }
