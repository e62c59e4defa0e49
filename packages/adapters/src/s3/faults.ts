import { CorridorError, isCorridorError } from '@corridor/contracts'

type Failed = {
  readonly name?: string
  readonly code?: string
  readonly message?: string
  readonly $metadata?: { readonly httpStatusCode?: number }
}

const told = (error: unknown): Failed => (typeof error === 'object' && error !== null ? error : {})
const nameOf = (error: unknown): string => told(error).name ?? ''
const statusOf = (error: unknown): number | undefined => told(error).$metadata?.httpStatusCode

/** A body that broke off, or was not what its checksum says. */
export class BrokenBody extends Error {}

/** There is no object of that key. A HEAD has no body that could tell a missing object from a missing bucket. */
export const isMissing = (error: unknown): boolean => ['NoSuchKey', 'NotFound'].includes(nameOf(error))

export const isUploadGone = (error: unknown): boolean => nameOf(error) === 'NoSuchUpload'

/** The condition of a write does not hold: something is there, or something else. */
export const isRefusedByCondition = (error: unknown): boolean =>
  nameOf(error) === 'PreconditionFailed' || statusOf(error) === 412

/** Another conditional write of the same key was under way: S3 wants this one to be sent again. */
export const isConflict = (error: unknown): boolean =>
  ['ConditionalRequestConflict', 'OperationAborted'].includes(nameOf(error))

const networkCodes = [
  'EAI_AGAIN',
  'ECONNABORTED',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EPIPE',
  'ERR_STREAM_PREMATURE_CLOSE',
  'ETIMEDOUT',
]

const isOfNetwork = (error: unknown): boolean =>
  networkCodes.includes(told(error).code ?? '') || nameOf(error) === 'TimeoutError'

export const isSlowDown = (error: unknown): boolean =>
  ['SlowDown', 'Throttling', 'ThrottlingException', 'TooManyRequestsException', 'RequestLimitExceeded'].includes(
    nameOf(error),
  ) || [429, 503].includes(statusOf(error) ?? 0)

/** Whether the same request may succeed when it is sent again in a moment. */
export const mayPass = (error: unknown): boolean =>
  error instanceof BrokenBody ||
  isOfNetwork(error) ||
  isConflict(error) ||
  isSlowDown(error) ||
  (statusOf(error) ?? 0) >= 500 ||
  // The last: a clock that is wrong is set right by the SDK when it hears so.
  ['RequestTimeout', 'BadDigest', 'IncompleteBody', 'RequestTimeTooSkewed'].includes(nameOf(error)) ||
  // An answer that was cut short is no XML.
  told(error).message?.includes('Deserialization error') === true

const refusals: Readonly<Record<string, string>> = {
  AccessDenied:
    'Ask who runs the bucket for s3:ListBucket on it, and s3:GetObject, s3:PutObject and s3:AbortMultipartUpload below the prefix.',
  CredentialsProviderError:
    'Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or AWS_PROFILE (`aws configure`, `aws sso login`).',
  ExpiredToken: 'Get new credentials (`aws sso login`), then try again.',
  InvalidAccessKeyId: 'Check AWS_ACCESS_KEY_ID or AWS_PROFILE: the store knows no such key.',
  SignatureDoesNotMatch: 'Check AWS_SECRET_ACCESS_KEY: it does not belong to the key id.',
  TokenRefreshRequired: 'Get new credentials (`aws sso login`), then try again.',
}

/**
 * A failure of the store with its permanent name; what came neither from S3 nor from the way there stays as it is. What S3 says of
 * keys and signatures goes into no message, nor into its cause.
 */
export const storeError = (
  error: unknown,
  { place, bucket, key, endpoint }: { place: string; bucket: string; key?: string; endpoint?: string },
): unknown => {
  if (isCorridorError(error)) return error
  const name = nameOf(error)
  const said = told(error).message ?? String(error)
  const where = key === undefined ? place : `${place}/${key}`
  const more = { place: where, cause: new Error(`${name}: ${said}`) }
  if (told(error).code === 'ENOSPC')
    return new CorridorError('DiskFull', `${where} does not fit on the local disk`, more)
  if (name === 'NoSuchBucket') {
    return new CorridorError('UnknownStore', `there is no bucket ${bucket}`, {
      ...more,
      hint: 'Check the name given with --store or in CORRIDOR_STORE, the account, and AWS_ENDPOINT_URL; a bucket is made outside Corridor.',
    })
  }
  if (told(error).message === 'Region is missing')
    return refused(`nobody says in which region ${bucket} stands`, more, 'Set AWS_REGION, for example eu-central-1.')
  const hint = refusals[name]
  if (hint !== undefined || [401, 403].includes(statusOf(error) ?? 0)) {
    const why =
      name === 'CredentialsProviderError'
        ? `there are no credentials (${said.split('\n')[0]})`
        : hint
          ? name
          : 'access is denied'
    return refused(`${where} cannot be used: ${why}`, more, hint ?? refusals.AccessDenied)
  }
  if (isOfNetwork(error)) {
    const host = endpoint === undefined ? 'S3' : hostOf(endpoint)
    return new CorridorError('StoreUnavailable', `${where}: ${host} does not answer (${told(error).code ?? name})`, {
      ...more,
      hint: 'Check the connection of this machine, and AWS_ENDPOINT_URL if it is set; then run again.',
    })
  }
  if (mayPass(error)) {
    return new CorridorError('StoreUnavailable', `${where} cannot be reached now: ${name}: ${said}`, {
      ...more,
      hint: 'The request was sent several times. Run again later: what is kept stands.',
    })
  }
  return statusOf(error) === undefined ? error : refused(`${where}: ${name}: ${said}`, more)
}

const refused = (message: string, more: { place: string; cause: Error }, hint?: string): CorridorError =>
  new CorridorError('StoreRefused', message, { ...more, ...(hint === undefined ? {} : { hint }) })

const hostOf = (endpoint: string): string => (URL.canParse(endpoint) ? new URL(endpoint).host : 'the endpoint')
