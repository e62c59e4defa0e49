/** The bytes of each character of an encoding, found by asking its decoder: those of one byte, and of GB18030 those of two. */
const tableOf = (encoding: string): ReadonlyMap<string, readonly number[]> => {
  const decoder = new TextDecoder(encoding, { fatal: true })
  const table = new Map<string, readonly number[]>()
  const see = (...bytes: readonly number[]): void => {
    try {
      const text = decoder.decode(Uint8Array.from(bytes))
      if ([...text].length === 1 && !table.has(text)) table.set(text, bytes)
    } catch {
      // These bytes are no character.
    }
  }
  for (let byte = 0; byte < 256; byte += 1) see(byte)
  if (encoding === 'gb18030')
    for (let first = 0x81; first < 0xff; first += 1) for (let next = 0x40; next < 0xff; next += 1) see(first, next)
  return table
}
const tables = new Map<string, ReadonlyMap<string, readonly number[]>>()

/** A text in an encoding that platforms only read. What the encoding lacks becomes a question mark. */
export const encode = (text: string, encoding: string): Uint8Array => {
  if (encoding === 'utf-8') return new TextEncoder().encode(text)
  if (encoding.startsWith('utf-16')) {
    const bytes = Buffer.from(text, 'utf16le')
    return new Uint8Array(encoding === 'utf-16be' ? bytes.swap16() : bytes)
  }
  const table = tables.get(encoding) ?? tableOf(encoding)
  tables.set(encoding, table)
  return Uint8Array.from([...text].flatMap((sign) => table.get(sign) ?? [0x3f]))
}

/** A text as it looks when its bytes are read in another encoding. */
export const misread = (text: string, written: string, read: string): string =>
  new TextDecoder(read).decode(encode(text, written))
