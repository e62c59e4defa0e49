/** An encoding of one byte a character, turned round: the byte that a UTF-16 unit stands for, 0 where it stands for none. */
export type BytePage = { readonly encoding: string; readonly byteOf: Uint8Array }

/** Characters beyond ASCII only. Bytes that no table fills are controls of the same number, as Latin-1 shows them. */
const pageOf = (encoding: string): BytePage => {
  const byteOf = new Uint8Array(0x10000)
  for (let byte = 0x80; byte < 0xa0; byte += 1) byteOf[byte] = byte
  const decoder = new TextDecoder(encoding)
  for (let byte = 0x80; byte < 0x100; byte += 1) byteOf[decoder.decode(Uint8Array.of(byte)).charCodeAt(0)] = byte
  return { encoding, byteOf }
}

export const western: BytePage = pageOf('windows-1252')
export const cyrillic: BytePage = pageOf('windows-1251')

/** What each byte is in Windows-1251. */
export const cyrillicSigns: readonly string[] = Array.from({ length: 256 }, (_, byte) =>
  new TextDecoder('windows-1251').decode(Uint8Array.of(byte)),
)

/** A stretch that was decoded wrongly, and what it says. */
export type Repair = { readonly start: number; readonly end: number; readonly put: string }

export const isAsciiLetter = (unit: number): boolean => {
  const small = unit | 0x20
  return small >= 0x61 && small <= 0x7a
}
