import { CorridorError, type Store } from '@corridor/contracts'
import { localStore } from './local-store.ts'
import type { OnDownload } from './s3/bucket.ts'
import { type S3Store, s3Store } from './s3-store.ts'

export type StoreSurroundings = {
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Hears how a long download from a bucket goes on. */
  readonly onDownload?: OnDownload
}

/** A store, and what ends one piece of work in a process that goes on to others: see `S3Store`. */
export type OpenedStore = Store & Pick<S3Store, 'endWork'>

/**
 * The store at an address: `s3://<bucket>[/<prefix>]`, or a folder. The SDK finds credentials and region by itself; a server
 * other than Amazon's is named in AWS_ENDPOINT_URL_S3 or AWS_ENDPOINT_URL.
 * @throws WrongUse
 */
export const storeAt = (address: string, { environment, onDownload }: StoreSurroundings): OpenedStore => {
  if (!/^[a-z0-9]{2,}:\/\//i.test(address)) return { ...localStore(address), endWork: () => {} }
  const endpoint = environment.AWS_ENDPOINT_URL_S3 || environment.AWS_ENDPOINT_URL
  if (endpoint && !/^https?:$/.test(URL.parse(endpoint)?.protocol ?? '')) {
    throw new CorridorError('WrongUse', 'AWS_ENDPOINT_URL is no address of a server', {
      hint: 'Unset it for Amazon S3, or set it to an address such as http://127.0.0.1:9000.',
    })
  }
  return s3Store({
    ...bucketOf(address),
    ...(endpoint ? { endpoint } : {}),
    ...(onDownload === undefined ? {} : { onDownload }),
  })
}

/** @throws WrongUse */
export const bucketOf = (address: string): { readonly bucket: string; readonly prefix: string } => {
  const [, bucket = '', path = ''] = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:\/(.*))?$/.exec(address) ?? []
  const prefix = path.replace(/\/$/, '')
  const isOdd = prefix !== '' && !prefix.split('/').every((part) => /^[\w.~-]+$/.test(part) && !/^\.+$/.test(part))
  if (bucket !== '' && !isOdd) return { bucket, prefix }
  throw new CorridorError('WrongUse', `no store can be at ${address}`, {
    hint: 'Give --store (or CORRIDOR_STORE) a folder, or s3://<bucket>/<prefix> with a prefix of letters, digits, ".", "_", "-" and "/".',
  })
}
