import { Duration } from 'aws-cdk-lib'
import {
  CachePolicy,
  HeadersFrameOption,
  HeadersReferrerPolicy,
  ResponseHeadersPolicy,
} from 'aws-cdk-lib/aws-cloudfront'
import type { Construct } from 'constructs'

/** How long an answer is good: what a release holds never changes, what the latest one is may change at any time. */
export const lasting = {
  release: { at: Duration.days(365), says: 'public, max-age=31536000, immutable' },
  latest: { at: Duration.seconds(60), says: 'public, max-age=60' },
} as const

export type Lasting = keyof typeof lasting

/** What every answer carries: any page may read it, whole or a range of it; nothing in it is ever run. */
export const answerHeaders = (scope: Construct, stage: string, which: Lasting): ResponseHeadersPolicy =>
  new ResponseHeadersPolicy(scope, `Headers-${which}`, {
    responseHeadersPolicyName: `corridor-${stage}-${which}`,
    corsBehavior: {
      accessControlAllowCredentials: false,
      accessControlAllowOrigins: ['*'],
      accessControlAllowMethods: ['GET', 'HEAD', 'OPTIONS'],
      accessControlAllowHeaders: ['*'],
      accessControlExposeHeaders: ['Accept-Ranges', 'Content-Length', 'Content-Range', 'ETag', 'Last-Modified'],
      accessControlMaxAge: Duration.days(1),
      originOverride: true,
    },
    customHeadersBehavior: {
      customHeaders: [{ header: 'Cache-Control', value: lasting[which].says, override: true }],
    },
    securityHeadersBehavior: {
      strictTransportSecurity: { accessControlMaxAge: Duration.days(365), includeSubdomains: true, override: true },
      contentTypeOptions: { override: true },
      contentSecurityPolicy: { contentSecurityPolicy: "default-src 'none'; frame-ancestors 'none'", override: true },
      frameOptions: { frameOption: HeadersFrameOption.DENY, override: true },
      referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.NO_REFERRER, override: true },
    },
  })

/** Nothing of a request decides on the answer but its path: neither query nor cookies nor headers. */
export const answerCache = (scope: Construct, stage: string, which: Lasting): CachePolicy =>
  new CachePolicy(scope, `Cache-${which}`, {
    cachePolicyName: `corridor-${stage}-${which}`,
    minTtl: Duration.seconds(0),
    defaultTtl: lasting[which].at,
    maxTtl: lasting[which].at,
    enableAcceptEncodingGzip: true,
    enableAcceptEncodingBrotli: true,
  })
