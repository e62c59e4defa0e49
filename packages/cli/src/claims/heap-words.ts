import type { PassedOver } from '@corridor/claims'

/** A heap of numbers in which no claim was looked for, for people. */
export const heapWords = ({ span: [from, to], numbers }: PassedOver): string =>
  `${numbers} numbers in one sentence (characters ${from} to ${to}) are taken for a table that lost its lines, and give no claims; put each of its rows on a line of its own`
