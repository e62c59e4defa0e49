import { tmpdir } from 'node:os'
import { duckdbEngine } from '@corridor/adapters'
import { datasetId, ddlType, encodeJson } from '@corridor/contracts'
import { qualityChecks, shelves } from '@corridor/datasets'
import { startS3Server } from '@corridor/testing'
import { describe, expect, test, vi } from 'vitest'
import { synthesized } from '../support/synthesized.ts'
import { type Attribute, ofType } from '../support/template.ts'

type Column = { readonly Name: string; readonly Type: string }
type Table = {
  readonly Name: string
  readonly Parameters: Readonly<Record<string, unknown>>
  readonly PartitionKeys: readonly Column[]
  readonly StorageDescriptor: { readonly Columns: readonly Column[]; readonly InputFormat: string }
}
type Rule = {
  readonly EventPattern: unknown
  readonly Targets: readonly { readonly DeadLetterConfig: { readonly Arn: Attribute } }[]
}

const stages = { dev: await synthesized('dev'), prod: await synthesized('prod') }
const models = [...shelves.models, qualityChecks]
const tableName = (id: string): string => id.replace('.', '_')

describe.each(['dev', 'prod'] as const)('the tables of %s', (stage) => {
  const { template } = stages[stage]
  const tables = ofType<{ readonly TableInput: Table }>(template, 'AWS::Glue::Table').map(
    ({ Properties }) => Properties.TableInput,
  )

  test('are one for each dataset of a release, with its declared columns', () => {
    expect(tables.map(({ Name }) => Name).sort()).toEqual(models.map((model) => tableName(datasetId(model))).sort())
    const hive = (ddl: string): string => ddl.toLowerCase().replace('varchar', 'string')
    for (const model of models) {
      const table = tables.find(({ Name }) => Name === tableName(datasetId(model)))
      expect(
        table?.StorageDescriptor.Columns.map(({ Name, Type }) => [Name, Type]),
        datasetId(model),
      ).toEqual(model.columns.map(({ name, type }) => [name, hive(ddlType(type))]))
    }
  })

  test('find the files of the release that a query names', () => {
    for (const { Name, Parameters, PartitionKeys, StorageDescriptor } of tables) {
      expect(PartitionKeys.map(({ Name: key }) => key)).toEqual(['release'])
      expect(Parameters['projection.release.type']).toBe('injected')
      const template = JSON.stringify(Parameters['storage.location.template'])
      expect(template).toContain(`/tables/${Name.replace('_', '/')}/\${release}/`)
      expect(StorageDescriptor.InputFormat).toMatch(/SymlinkTextInputFormat$/)
    }
  })

  test('are asked in a workgroup that bounds what a query reads, and encrypts its answers', () => {
    const [group] = ofType(template, 'AWS::Athena::WorkGroup')
    expect(group?.Properties.WorkGroupConfiguration).toMatchObject({
      EnforceWorkGroupConfiguration: true,
      BytesScannedCutoffPerQuery: 10_737_418_240,
      EngineVersion: { SelectedEngineVersion: 'Athena engine version 3' },
      ResultConfiguration: { EncryptionConfiguration: { EncryptionOption: 'SSE_S3' } },
    })
  })

  test('are listed anew whenever another release becomes the latest', () => {
    const [rule] = ofType<Rule>(template, 'AWS::Events::Rule')
    expect(rule?.Properties.EventPattern).toMatchObject({
      source: ['aws.s3'],
      'detail-type': ['Object Created'],
      detail: { object: { key: ['releases/latest.json'] } },
    })
    expect(rule?.Properties.Targets[0]?.DeadLetterConfig.Arn['Fn::GetAtt'][0]).toMatch(/^Unstarted/)
    const store = ofType(template, 'AWS::S3::Bucket').find(({ id }) => id.startsWith('Store'))
    expect(store?.Properties.NotificationConfiguration).toEqual({
      EventBridgeConfiguration: { EventBridgeEnabled: true },
    })
  })
})

test('the first query of the workgroup binds against its table', async () => {
  const [query] = ofType<{ readonly QueryString: string }>(stages.dev.template, 'AWS::Athena::NamedQuery')
  const model = models.find((each) => datasetId(each) === 'trade.by_partner')
  const columns = model?.columns.map(({ name, type }) => `${name} ${ddlType(type)}`).join(', ')
  await using session = await duckdbEngine({ temporaryFolder: tmpdir(), threads: 1 })()
  await session.run(`CREATE TABLE trade_by_partner (release VARCHAR, ${columns})`)
  expect(await session.rows(query?.Properties.QueryString ?? '')).toEqual([])
})

test('the function lists the files of the latest release under its id and as latest, twice the same', async () => {
  const bucket = 'corridor-tables'
  await using server = await startS3Server({ buckets: [bucket] })
  for (const [name, value] of Object.entries({ ...server.environment, CORRIDOR_STORE: `s3://${bucket}` }))
    vi.stubEnv(name, value)
  const { s3Store } = await import('@corridor/adapters')
  const store = s3Store({ bucket })
  const key = 'releases/2026-11-22/data/trade/by_partner.parquet'
  const files = [{ key, dataset: 'trade.by_partner' }, { key: 'releases/2026-11-22/changes.md' }]
  await store.put('releases/2026-11-22/manifest.json', encodeJson({ files }))
  await store.swap('releases/latest.json', undefined, encodeJson({ release: '2026-11-22', is_pinned: false }))
  const { handler } = await import('../../infra/lib/door/list-release.lambda.ts')
  expect(await handler()).toEqual({ release: '2026-11-22', lists: 2 })
  expect(await handler()).toEqual({ release: '2026-11-22', lists: 2 })
  const listed = [...server.objects(bucket)].filter(([each]) => each.startsWith('tables/'))
  expect(listed.map(([each, bytes]) => [each, new TextDecoder().decode(bytes)]).sort()).toEqual(
    ['2026-11-22', 'latest'].map((as) => [`tables/trade/by_partner/${as}/files.txt`, `s3://${bucket}/${key}\n`]),
  )
  vi.unstubAllEnvs()
})
