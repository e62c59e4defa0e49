import type { Prints } from '@corridor/walk'

export const fingerprintsText = (prints: Prints): string => `${JSON.stringify(prints, null, 2)}\n`
