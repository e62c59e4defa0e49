import type { Bound, Indicator } from '../claim.ts'

/** A number of a sentence with what stands at it. Offsets are those of the analysed text; `from`, `to` of its tokens. */
export type Quantity = {
  readonly from: number
  readonly to: number
  readonly start: number
  readonly end: number
  /** In the scale that its words say; null units are filled in from its neighbours. */
  readonly value: number
  readonly high: number | null
  readonly scale: number | null
  readonly unit: string | null
  /** What the counted things are. */
  readonly counted: Indicator | null
  readonly bound: Bound
  /** Of several numbers: a part ("a third"), a multiple ("вдвое"). */
  readonly shape: 'number' | 'part' | 'multiple' | 'half'
  readonly isSigned: boolean
  readonly isWord: boolean
  readonly isEach: boolean
  readonly places: number
  readonly digits: boolean
  /** Its unit was taken from a neighbour. */
  readonly isFilled?: boolean
}
