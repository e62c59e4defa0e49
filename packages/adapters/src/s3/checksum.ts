/** A CRC-32 as S3 writes it: base64 of the big-endian value. */
export const base64OfCrc = (crc: number): string => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(crc >>> 0)
  return bytes.toString('base64')
}
