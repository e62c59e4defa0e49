import { Duration } from 'aws-cdk-lib'
import type { LifecycleRule } from 'aws-cdk-lib/aws-s3'

/**
 * What may go by age alone. Working notes of a run are of use to that run only; a look that found nothing new is forgotten once
 * no cadence reaches back to it; an upload that broke off is no object; an older version is what `latest.json` said before, or
 * what somebody deleted by hand. Everything else is listed by a manifest, or may be by the next one: decision 17.
 */
export const lifecycleRules: readonly LifecycleRule[] = [
  { id: 'notes-of-runs', prefix: 'working/', expiration: Duration.days(30) },
  { id: 'old-looks', prefix: 'visits/', expiration: Duration.days(400) },
  { id: 'broken-uploads', abortIncompleteMultipartUploadAfter: Duration.days(2) },
  { id: 'older-versions', noncurrentVersionExpiration: Duration.days(90), expiredObjectDeleteMarker: true },
]
