import { datasetId, type Model } from '@corridor/contracts'
import { Aws } from 'aws-cdk-lib'
import { CfnDatabase, CfnTable } from 'aws-cdk-lib/aws-glue'
import type { IBucket } from 'aws-cdk-lib/aws-s3'
import type { Construct } from 'constructs'
import { pascal } from '../walk/pascal.ts'
import { filesFolder } from './file-lists.ts'
import { tableColumns } from './table-columns.ts'

/** `trade.by_partner` is `trade_by_partner`: SQL of Athena has no schemas below a database. */
export const tableName = (model: Pick<Model, 'subject' | 'name'>): string => `${model.subject}_${model.name}`

/**
 * A table for each dataset, by release: `WHERE release = '2026-11-22'`, or `'latest'`. Athena takes every file in a folder for rows,
 * and in a release many datasets share one; so a table reads folders that hold nothing but a list of the files of one dataset.
 */
export const releaseTables = (
  scope: Construct,
  stage: string,
  store: IBucket,
  models: readonly Model[],
): CfnDatabase => {
  const databaseName = `corridor_${stage}`
  const database = new CfnDatabase(scope, 'Database', {
    catalogId: Aws.ACCOUNT_ID,
    databaseInput: { name: databaseName, description: `Corridor ${stage}: datasets of the releases` },
  })
  for (const model of models) {
    const location = `s3://${store.bucketName}/${filesFolder(datasetId(model))}`
    const table = new CfnTable(scope, `Table${pascal(tableName(model).replaceAll('_', '-'))}`, {
      catalogId: Aws.ACCOUNT_ID,
      databaseName,
      tableInput: {
        name: tableName(model),
        description: model.title,
        tableType: 'EXTERNAL_TABLE',
        partitionKeys: [{ name: 'release', type: 'string', comment: 'Id of a release, or latest' }],
        parameters: {
          EXTERNAL: 'TRUE',
          'projection.enabled': 'true',
          // Every query names its release: nothing has to be registered when there is a new one.
          'projection.release.type': 'injected',
          'storage.location.template': `${location}\${release}/`,
        },
        storageDescriptor: {
          location,
          columns: tableColumns(model.columns),
          inputFormat: 'org.apache.hadoop.hive.ql.io.SymlinkTextInputFormat',
          outputFormat: 'org.apache.hadoop.hive.ql.io.IgnoreKeyTextOutputFormat',
          serdeInfo: { serializationLibrary: 'org.apache.hadoop.hive.ql.io.parquet.serde.ParquetHiveSerDe' },
        },
      },
    })
    table.addResourceDependency(database)
  }
  return database
}
