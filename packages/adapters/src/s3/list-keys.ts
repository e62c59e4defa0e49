import type { Bucket } from './bucket.ts'

/** Keys below a prefix, page by page. */
export const listKeys = async (bucket: Bucket, below: string): Promise<readonly string[]> => {
  const { Bucket, Key: Prefix } = bucket.target(below)
  const keys: string[] = []
  let ContinuationToken: string | undefined
  do {
    const page = await bucket.ask(undefined, (requests) => requests.list({ Bucket, Prefix, ContinuationToken }))
    for (const { Key } of page.Contents ?? []) if (Key !== undefined) keys.push(Key.slice(bucket.prefix.length))
    ContinuationToken = page.IsTruncated === true ? page.NextContinuationToken : undefined
  } while (ContinuationToken !== undefined)
  return keys.sort()
}
