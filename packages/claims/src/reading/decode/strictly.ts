/** A text and the encoding it was in, where every byte is of that encoding; undefined where one is not. */
export const strictly = (
  encoding: string,
  bytes: Uint8Array,
): { readonly text: string; readonly encoding: string } | undefined => {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding }
  } catch {
    return undefined
  }
}
