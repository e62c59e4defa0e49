import { readFile, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { CorridorError, latestKey, type Store } from '@corridor/contracts'
import { openBucket, type S3Options } from './s3/bucket.ts'
import { copyObject } from './s3/copy-object.ts'
import { createObject, newObject } from './s3/create-object.ts'
import { downloadObject } from './s3/download-object.ts'
import { isMissing, isRefusedByCondition } from './s3/faults.ts'
import { listKeys } from './s3/list-keys.ts'
import { localCopies } from './s3/local-copies.ts'
import { readObject } from './s3/read-object.ts'
import { remembering } from './s3/remember.ts'
import { uploadFile } from './s3/upload-file.ts'
import { writeIf } from './s3/write-once.ts'

export type { S3Options } from './s3/bucket.ts'

export type S3Store = Store & {
  /** Requests sent so far by operation, each try counted. */
  readonly requests: () => Readonly<Record<string, number>>
  /**
   * Ends one piece of work in a process that goes on to others: nobody uses the paths that `localPath` gave so far (those
   * copies may make room), and what was remembered of objects is forgotten.
   */
  readonly endWork: () => void
}

const PART_BYTES = 8 * 2 ** 20
const COPIED_AT_ONCE = 2 ** 30

/**
 * A store in a bucket of S3, or of a server that speaks as it does. An object appears whole or not at all; objects are made
 * and `latest.json` is moved by conditional writes, so that several runs may write at once. Credentials and region are those that
 * the AWS SDK finds.
 * @throws StoreUnavailable, StoreRefused, UnknownStore, DiskFull, ObjectMissing
 */
export const s3Store = (options: S3Options): S3Store => {
  const bucket = openBucket(options)
  const copies = localCopies(options.folder ?? tmpdir(), options.mostLocalBytes)
  const listening = options.onDownload === undefined ? {} : { onDownload: options.onDownload }
  const partBytes = options.partBytes ?? PART_BYTES

  const has = (key: string): Promise<boolean> =>
    bucket.ask(key, async (requests) => {
      try {
        await requests.head(bucket.target(key))
        return true
      } catch (error) {
        if (isMissing(error)) return false
        throw error
      }
    })

  let paths = 0
  const missing = (key: string): never => {
    throw new CorridorError('ObjectMissing', `there is no ${key} in ${bucket.place}`, { place: key })
  }

  const store = remembering({
    place: bucket.place,
    get: async (key) => (await readObject(bucket, key))?.bytes,
    has,
    list: (prefix) => listKeys(bucket, prefix),
    put: (key, bytes) => createObject(bucket, key, bytes),
    putFile: async (key, path) => {
      const { size } = await stat(path)
      if (size >= partBytes && (await has(key))) return 'exists'
      const done =
        size < partBytes
          ? await createObject(bucket, key, await readFile(path))
          : await uploadFile(bucket, key, path, size, partBytes)
      if (done === 'written') await copies.keep(key, path, size)
      return done
    },
    copy: async (from, to) => {
      const done = (await copyObject(bucket, from, to, options.copiedAtOnce ?? COPIED_AT_ONCE)) ?? missing(from)
      if (done === 'written') await copies.alias(from, to)
      return done
    },
    swap: async (key, expected, bytes) => {
      if (expected === undefined) return (await createObject(bucket, key, bytes)) === 'written'
      const present = await readObject(bucket, key)
      if (present === undefined || Buffer.compare(present.bytes, expected) !== 0) return false
      return writeIf(
        bucket,
        key,
        (requests, mark) =>
          requests.put({
            ...newObject(bucket, key, mark),
            Body: bytes,
            ChecksumAlgorithm: 'CRC32',
            IfMatch: present.etag,
          }),
        (error) => isRefusedByCondition(error) || isMissing(error),
      )
    },
    localPath: async (key) => {
      // What may be replaced is fetched each time.
      if (key === latestKey) paths += 1
      const name = key === latestKey ? `${paths}/${key}` : key
      const fetch = (path: string, onSize: (bytes: number) => void): Promise<number | undefined> =>
        downloadObject(bucket, key, path, { ...listening, onSize })
      return (await copies.pathOf(name, fetch)) ?? missing(key)
    },
  } satisfies Store)
  return {
    ...store,
    requests: bucket.counts,
    endWork: () => {
      store.forget()
      copies.release()
    },
  }
}
