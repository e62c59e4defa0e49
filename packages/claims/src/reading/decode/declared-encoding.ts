/** As far as a declaration is looked for. */
const HEAD = 4096

/** The encoding that a page or an XML file says of itself in its first bytes; undefined where it says none that is known. */
export const declaredEncoding = (bytes: Uint8Array): string | undefined => {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD))
  const label =
    /^\s{0,20}<\?xml[^>]{0,200}?encoding=["']([\w.:-]{1,40})["']/i.exec(head)?.[1] ??
    /<meta[^>]{0,200}?charset\s?=\s?["']?\s?([\w.:-]{1,40})/i.exec(head)?.[1]
  if (label === undefined) return undefined
  try {
    return new TextDecoder(label).encoding
  } catch {
    return undefined
  }
}
