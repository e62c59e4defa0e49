import { Aws, Duration, Stack } from 'aws-cdk-lib'
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager'
import {
  AllowedMethods,
  type BehaviorOptions,
  Distribution,
  KeyGroup,
  OriginRequestPolicy,
  PriceClass,
  PublicKey,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront'
import { S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins'
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { Bucket } from 'aws-cdk-lib/aws-s3'
import type { Construct } from 'constructs'
import { acknowledge } from '../acknowledge.ts'
import type { Door, Stage } from '../stage.ts'
import { answerCache, answerHeaders, type Lasting } from './headers.ts'

/** The way in for readers: `https://<domain>/releases/…`, the same keys as in the store, and nothing else of it. */
export const releaseDoor = (scope: Construct, { name, door }: Stage, store: Bucket, logs: Bucket): Distribution => {
  const origin = S3BucketOrigin.withOriginAccessControl(asOrigin(scope, store))
  const keys = door.signedFor === undefined ? {} : { trustedKeyGroups: [keyGroup(scope, name, door.signedFor)] }
  const behavior = (which: Lasting): BehaviorOptions => ({
    origin,
    allowedMethods: AllowedMethods.ALLOW_GET_HEAD_OPTIONS,
    viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
    cachePolicy: answerCache(scope, name, which),
    originRequestPolicy: OriginRequestPolicy.CORS_S3_ORIGIN,
    responseHeadersPolicy: answerHeaders(scope, name, which),
    compress: true,
    ...keys,
  })
  const distribution = new Distribution(scope, 'Door', {
    comment: `Corridor ${name}: releases`,
    defaultBehavior: behavior('release'),
    additionalBehaviors: { 'releases/latest.json': behavior('latest') },
    // A release that is asked for before it is there must be found soon after.
    errorResponses: [403, 404].map((httpStatus) => ({ httpStatus, ttl: Duration.seconds(10) })),
    priceClass: PriceClass.PRICE_CLASS_200,
    enableLogging: true,
    logBucket: logs,
    logFilePrefix: 'door/',
    ...domainProps(scope, door),
  })
  store.addToResourcePolicy(
    new PolicyStatement({
      sid: 'DoorReadsReleases',
      principals: [new ServicePrincipal('cloudfront.amazonaws.com')],
      actions: ['s3:GetObject'],
      resources: [store.arnForObjects('releases/*')],
      conditions: { StringEquals: { 'AWS:SourceArn': distributionArn(distribution) } },
    }),
  )
  explain(distribution, door)
  acknowledge(
    distribution,
    'Annotation::@aws-cdk/aws-cloudfront-origins:updateImportedBucketPolicyOac',
    'The statement above is the update: it lets the door read releases only.',
  )
  return distribution
}

const distributionArn = (distribution: Distribution): string =>
  `arn:${Aws.PARTITION}:cloudfront::${Aws.ACCOUNT_ID}:distribution/${distribution.distributionId}`

/** The bucket as a stranger: CDK would let the door read all of it, we let it read releases. */
const asOrigin = (scope: Construct, { bucketName, bucketArn, bucketRegionalDomainName }: Bucket) =>
  Bucket.fromBucketAttributes(scope, 'Origin', {
    bucketName,
    bucketArn,
    bucketRegionalDomainName,
    region: Stack.of(scope).region,
  })

const keyGroup = (scope: Construct, stage: string, encodedKey: string): KeyGroup =>
  new KeyGroup(scope, 'Readers', {
    keyGroupName: `corridor-${stage}-readers`,
    items: [new PublicKey(scope, 'ReaderKey', { encodedKey })],
  })

const domainProps = (scope: Construct, { domain }: Door) =>
  domain === undefined
    ? {}
    : {
        domainNames: [domain.name],
        minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
        certificate: Certificate.fromCertificateArn(scope, 'Certificate', domain.certificateArn),
      }

const explain = (distribution: Distribution, { domain }: Door): void => {
  acknowledge(distribution, 'AwsSolutions-CFR1', 'The releases are for readers in every country.')
  acknowledge(
    distribution,
    'AwsSolutions-CFR2',
    'A firewall looks at what a request says to a program; behind this door are files only, and it would cost more than everything else. Floods are met by Shield Standard, which every distribution has.',
  )
  if (domain === undefined)
    acknowledge(
      distribution,
      'AwsSolutions-CFR4',
      'Under the name that CloudFront gives, the oldest protocol cannot be chosen. With --context domain and certificate it is TLS 1.2.',
    )
}
