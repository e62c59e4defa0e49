import { CorridorError, type Store } from '@corridor/contracts'
import { localStore } from './local-store.ts'
import { s3Store } from './s3-store.ts'

type Environment = Readonly<Record<string, string | undefined>>

/**
 * The store at an address: `s3://<bucket>[/<prefix>]`, or a folder. The SDK finds credentials and region by itself; a server
 * other than Amazon's is named in AWS_ENDPOINT_URL_S3 or AWS_ENDPOINT_URL.
 * @throws WrongUse
 */
export const storeAt = (address: string, environment: Environment = process.env): Store => {
  if (!/^[a-z0-9]{2,}:\/\//i.test(address)) return localStore(address)
  const endpoint = environment.AWS_ENDPOINT_URL_S3 || environment.AWS_ENDPOINT_URL
  if (endpoint && !/^https?:$/.test(URL.parse(endpoint)?.protocol ?? '')) {
    throw new CorridorError('WrongUse', 'AWS_ENDPOINT_URL is no address of a server', {
      hint: 'Unset it for Amazon S3, or set it to an address such as http://127.0.0.1:9000.',
    })
  }
  return s3Store({ ...bucketOf(address), ...(endpoint ? { endpoint } : {}) })
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
