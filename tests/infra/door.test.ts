import { generateKeyPairSync } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Template } from '@corridor/infra'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { synthesized } from '../support/synthesized.ts'
import { ofType, resourcesOf, statementsOf } from '../support/template.ts'

const stages = { dev: await synthesized('dev'), prod: await synthesized('prod') }

const doorOf = (template: Template) =>
  ofType(template, 'AWS::CloudFront::Distribution')[0]?.Properties.DistributionConfig
const referred = (template: Template, reference: { Ref: string }) => template.Resources[reference.Ref]?.Properties

describe.each(['dev', 'prod'] as const)('the door of %s', (stage) => {
  const { template } = stages[stage]
  const door = doorOf(template)
  const ways = [door.DefaultCacheBehavior, ...door.CacheBehaviors]

  test('reads releases and nothing else of the store, and no other door does', () => {
    const policy = ofType(template, 'AWS::S3::BucketPolicy').find(({ id }) => id.startsWith('StorePolicy'))
    const allowing = statementsOf(policy as never).filter(({ Principal }) =>
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
    const lasting = (way: { CachePolicyId: { Ref: string }; ResponseHeadersPolicyId: { Ref: string } }) => [
      referred(template, way.CachePolicyId)?.CachePolicyConfig.DefaultTTL,
      referred(template, way.ResponseHeadersPolicyId)?.ResponseHeadersPolicyConfig.CustomHeadersConfig.Items[0].Value,
    ]
    expect(lasting(door.DefaultCacheBehavior)).toEqual([31_536_000, 'public, max-age=31536000, immutable'])
    expect(door.CacheBehaviors.map(({ PathPattern }: { PathPattern: string }) => PathPattern)).toEqual([
      'releases/latest.json',
    ])
    expect(lasting(door.CacheBehaviors[0])).toEqual([60, 'public, max-age=60'])
    const negative = door.CustomErrorResponses as readonly Record<string, number>[]
    expect(negative.map(({ ErrorCode, ErrorCachingMinTTL }) => [ErrorCode, ErrorCachingMinTTL])).toEqual([
      [403, 10],
      [404, 10],
    ])
  })

  test('lets any page and DuckDB read, whole files and ranges, and tells them what they need to know', () => {
    for (const { ResponseHeadersPolicyId } of ways) {
      const { CorsConfig } = referred(template, ResponseHeadersPolicyId)?.ResponseHeadersPolicyConfig ?? {}
      expect(CorsConfig).toMatchObject({
        AccessControlAllowCredentials: false,
        AccessControlAllowOrigins: { Items: ['*'] },
        AccessControlAllowMethods: { Items: ['GET', 'HEAD', 'OPTIONS'] },
      })
      for (const header of ['Content-Length', 'Content-Range', 'Accept-Ranges', 'ETag'])
        expect(CorsConfig.AccessControlExposeHeaders.Items).toContain(header)
    }
    const store = ofType(template, 'AWS::S3::Bucket').find(({ id }) => id.startsWith('Store'))
    expect(store?.Properties.CorsConfiguration.CorsRules[0]).toMatchObject({
      AllowedMethods: ['GET', 'HEAD'],
      AllowedHeaders: ['*'],
    })
  })

  test('sends the headers that keep a browser from running anything', () => {
    for (const { ResponseHeadersPolicyId } of ways) {
      const { SecurityHeadersConfig } = referred(template, ResponseHeadersPolicyId)?.ResponseHeadersPolicyConfig ?? {}
      expect(Object.keys(SecurityHeadersConfig).sort()).toEqual([
        'ContentSecurityPolicy',
        'ContentTypeOptions',
        'FrameOptions',
        'ReferrerPolicy',
        'StrictTransportSecurity',
      ])
    }
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
    expect(key?.Properties.PublicKeyConfig.EncodedKey).toContain('BEGIN PUBLIC KEY')
  })

  test('has its own name, and speaks TLS 1.2', () => {
    expect(doorOf(template)).toMatchObject({
      Aliases: ['data.example.org'],
      ViewerCertificate: { MinimumProtocolVersion: 'TLSv1.2_2021', SslSupportMethod: 'sni-only' },
    })
  })
})
