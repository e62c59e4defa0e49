type Waves = readonly (readonly string[])[]

/**
 * As many of the waves as fit into `mostBytes` of JSON: whole ones, then the beginning of the next. What is cut off is
 * still missing when somebody plans again.
 */
export const withinState = (waves: Waves, mostBytes: number): Waves => {
  const kept: (readonly string[])[] = []
  let left = mostBytes
  for (const wave of waves) {
    const part: string[] = []
    for (const address of wave) {
      left -= JSON.stringify(address).length + 3
      if (left < 0) return part.length === 0 ? kept : [...kept, part]
      part.push(address)
    }
    kept.push(part)
  }
  return kept
}
