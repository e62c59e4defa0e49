import { generateKeyPairSync } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Template } from '@corridor/infra'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { synthesized } from '../support/synthesized.ts'
import { type Attribute, ofType, type Policy, type Reference, resourcesOf, statementsOf } from '../support/template.ts'

const stages = { dev: await synthesized('dev'), prod: await synthesized('prod') }

type Way = {
  readonly PathPattern?: string
  readonly ViewerProtocolPolicy: string
  readonly AllowedMethods: readonly string[]
  readonly TrustedKeyGroups?: readonly Reference[]
  readonly CachePolicyId: Reference
  readonly ResponseHeadersPolicyId: Reference
}
type Door = {
  readonly DefaultCacheBehavior: Way
  readonly CacheBehaviors: readonly Way[]
  readonly CustomErrorResponses: readonly { readonly ErrorCode: number; readonly ErrorCachingMinTTL: number }[]
  readonly Origins: readonly { readonly OriginAccessControlId: Attribute }[]
  readonly PriceClass: string
  readonly Logging: { readonly Bucket: Attribute }
}
type Caching = { readonly CachePolicyConfig: { readonly DefaultTTL: number } }
type Answer = {
  readonly ResponseHeadersPolicyConfig: {
    readonly CorsConfig: { readonly AccessControlExposeHeaders: { readonly Items: readonly string[] } }
    readonly CustomHeadersConfig: { readonly Items: readonly { readonly Value: string }[] }
    readonly SecurityHeadersConfig: Readonly<Record<string, unknown>>
  }
}

const doorOf = (template: Template): Door => {
  const [door] = ofType<{ readonly DistributionConfig: Door }>(template, 'AWS::CloudFront::Distribution')
  if (door === undefined) throw new Error('there is no door')
  return door.Properties.DistributionConfig
}
const answerOf = (template: Template, { ResponseHeadersPolicyId: { Ref } }: Way) =>
  (template.Resources[Ref]?.Properties as Answer | undefined)?.ResponseHeadersPolicyConfig
const cachingOf = (template: Template, { CachePolicyId: { Ref } }: Way) =>
  (template.Resources[Ref]?.Properties as Caching | undefined)?.CachePolicyConfig

describe.each(['dev', 'prod'] as const)('the door of %s', (stage) => {
  const { template } = stages[stage]
  const door = doorOf(template)
  const ways = [door.DefaultCacheBehavior, ...door.CacheBehaviors]

  test('reads releases and nothing else of the store, and no other door does', () => {
    const policy = ofType<Policy>(template, 'AWS::S3::BucketPolicy').find(({ id }) => id.startsWith('StorePolicy'))
    const allowing = (policy === undefined ? [] : statementsOf(policy)).filter(({ Principal }) =>
      JSON.stringify(Principal).includes('cloudfront'),
    )
    expect(allowing.map(({ Action }) => Action)).toEqual(['s3:GetObject'])
    expect(allowing.flatMap(resourcesOf)).toEqual(['<Store.Arn>/releases/*'])
    expect(JSON.stringify(allowing[0]?.Condition)).toContain(':distribution/')
    const [control] = ofType(template, 'AWS::CloudFront::OriginAccessControl')
    expect(control?.Properties.OriginAccessControlConfig).toMatchObject({
      OriginAccessControlOriginType: 's3',
      SigningBehavior: 'always',
      SigningProtocol: 'sigv4',
    })
    for (const { OriginAccessControlId } of door.Origins)
      expect(OriginAccessControlId['Fn::GetAtt'][0]).toBe(control?.id)
  })

  test('gives reads alone, over HTTPS, without a key', () => {
    for (const way of ways) {
      expect(way.ViewerProtocolPolicy).toBe('redirect-to-https')
      expect(way.AllowedMethods).toEqual(['GET', 'HEAD', 'OPTIONS'])
      expect(way.TrustedKeyGroups).toBeUndefined()
    }
  })

  test('keeps what a release holds for a year, and asks every minute which is the latest', () => {
    const lasting = (way: Way) => [
      cachingOf(template, way)?.DefaultTTL,
      answerOf(template, way)?.CustomHeadersConfig.Items[0]?.Value,
    ]
    expect(lasting(door.DefaultCacheBehavior)).toEqual([31_536_000, 'public, max-age=31536000, immutable'])
    expect(door.CacheBehaviors.map(({ PathPattern }) => PathPattern)).toEqual(['releases/latest.json'])
    expect(door.CacheBehaviors.map(lasting)).toEqual([[60, 'public, max-age=60']])
    const negative = door.CustomErrorResponses.map(({ ErrorCode, ErrorCachingMinTTL }) => [
      ErrorCode,
      ErrorCachingMinTTL,
    ])
    expect(negative).toEqual([
      [403, 10],
      [404, 10],
    ])
  })

  test('lets any page and DuckDB read, whole files and ranges, and tells them what they need to know', () => {
    for (const way of ways) {
      const CorsConfig = answerOf(template, way)?.CorsConfig
      expect(CorsConfig).toMatchObject({
        AccessControlAllowCredentials: false,
        AccessControlAllowOrigins: { Items: ['*'] },
        AccessControlAllowMethods: { Items: ['GET', 'HEAD', 'OPTIONS'] },
      })
      for (const header of ['Content-Length', 'Content-Range', 'Accept-Ranges', 'ETag'])
        expect(CorsConfig?.AccessControlExposeHeaders.Items).toContain(header)
    }
    const store = ofType(template, 'AWS::S3::Bucket').find(({ id }) => id.startsWith('Store'))
    expect(store?.Properties.CorsConfiguration).toMatchObject({
      CorsRules: [{ AllowedMethods: ['GET', 'HEAD'], AllowedHeaders: ['*'] }],
    })
  })

  test('sends the headers that keep a browser from running anything', () => {
    const headers = ['ContentSecurityPolicy', 'ContentTypeOptions', 'FrameOptions', 'ReferrerPolicy']
    for (const way of ways)
      expect(Object.keys(answerOf(template, way)?.SecurityHeadersConfig ?? {}).sort()).toEqual([
        ...headers,
        'StrictTransportSecurity',
      ])
  })

  test('is near Central Asia, and logs who came', () => {
    expect(door.PriceClass).toBe('PriceClass_200')
    expect(door.Logging.Bucket['Fn::GetAtt'][0]).toMatch(/^Logs/)
  })
})

describe('a door by configuration', () => {
  let template: Template
  let folder = ''
  beforeAll(async () => {
    const [{ CorridorStack, stageFrom }, { App }, { Template: Synthesized }] = await Promise.all([
      import('@corridor/infra/stack'),
      import('aws-cdk-lib'),
      import('aws-cdk-lib/assertions'),
    ])
    folder = await mkdtemp(join(tmpdir(), 'corridor-door-'))
    const doorKey = join(folder, 'key.pem')
    const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    await writeFile(doorKey, publicKey.export({ type: 'spki', format: 'pem' }))
    const certificate = `arn:aws:acm:us-east-1:${'1'.repeat(12)}:certificate/a`
    const context = { stage: 'prod', door: 'signed', doorKey, domain: 'data.example.org', certificate }
    const app = new App({ outdir: join(folder, 'out'), context })
    const script = { text: '', usesDuckdb: false }
    const scripts = new Proxy({}, { get: () => script }) as never
    const stack = new CorridorStack(app, { stage: stageFrom(app.node), scripts, listScript: script })
    template = Synthesized.fromStack(stack).toJSON() as Template
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  test('opens to signed links alone', () => {
    const [group] = ofType(template, 'AWS::CloudFront::KeyGroup')
    const door = doorOf(template)
    for (const way of [door.DefaultCacheBehavior, ...door.CacheBehaviors])
      expect(way.TrustedKeyGroups).toEqual([{ Ref: group?.id }])
    const [key] = ofType(template, 'AWS::CloudFront::PublicKey')
    expect(JSON.stringify(key?.Properties.PublicKeyConfig)).toContain('BEGIN PUBLIC KEY')
  })

  test('has its own name, and speaks TLS 1.2', () => {
    expect(doorOf(template)).toMatchObject({
      Aliases: ['data.example.org'],
      ViewerCertificate: { MinimumProtocolVersion: 'TLSv1.2_2021', SslSupportMethod: 'sni-only' },
    })
  })
})
