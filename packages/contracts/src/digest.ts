import { createHash } from 'node:crypto'

/** SHA-256 in hexadecimal. */
export const sha256 = (content: Uint8Array | string): string => createHash('sha256').update(content).digest('hex')

/** JSON with sorted keys: the same value gives the same text, whatever order it was built in. */
export const canonicalJson = (value: unknown): string => JSON.stringify(value, sortKeys)

const sortKeys = (_key: string, value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value

/** Short name of a piece of work: 16 hexadecimal digits of the hash of its named inputs. */
export const fingerprintOf = (inputs: Inputs): string => sha256(canonicalJson(inputs)).slice(0, 16)

/** Named inputs of a node, each with its own fingerprint. Kept beside the result so that a change can be named. */
export type Inputs = Readonly<Record<string, string>>

export const encodeJson = (value: unknown): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`)
export const decodeJson = (bytes: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(bytes))
