import { errorAnswer, type S3Answer } from './answer.ts'
import type { S3Request } from './request.ts'

/** The one key that the server knows. */
export const KEY_ID = 'corridor-test'

/** A refusal for those without a key, or with a strange one. Signatures are not looked at. */
export const admitted = ({ headers, query }: Pick<S3Request, 'headers' | 'query'>): S3Answer | undefined => {
  const signed = headers.authorization ?? query.get('X-Amz-Credential')
  if (signed === undefined || signed === null) return errorAnswer(403, 'AccessDenied', 'Access Denied')
  return signed.includes(`${KEY_ID}/`)
    ? undefined
    : errorAnswer(403, 'InvalidAccessKeyId', 'The AWS Access Key Id you provided does not exist in our records.')
}
