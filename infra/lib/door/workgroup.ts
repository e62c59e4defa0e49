import { CfnNamedQuery, CfnWorkGroup } from 'aws-cdk-lib/aws-athena'
import type { IBucket } from 'aws-cdk-lib/aws-s3'
import type { Construct } from 'constructs'

/** A query that would read more is stopped: 10 GB cost five cents. */
const MOST_BYTES = 10 * 1024 ** 3

/** Where people with an account ask the releases by SQL. */
export const sqlWorkgroup = (scope: Construct, stage: string, answers: IBucket, keepsData: boolean): CfnWorkGroup => {
  const group = new CfnWorkGroup(scope, 'Workgroup', {
    name: `corridor-${stage}`,
    description: `Corridor ${stage}: SQL over the releases`,
    recursiveDeleteOption: !keepsData,
    workGroupConfiguration: {
      enforceWorkGroupConfiguration: true,
      publishCloudWatchMetricsEnabled: true,
      bytesScannedCutoffPerQuery: MOST_BYTES,
      engineVersion: { selectedEngineVersion: 'Athena engine version 3' },
      resultConfiguration: {
        outputLocation: `s3://${answers.bucketName}/`,
        encryptionConfiguration: { encryptionOption: 'SSE_S3' },
      },
    },
  })
  const query = new CfnNamedQuery(scope, 'FirstQuery', {
    name: 'Turnover by partner, latest release',
    database: `corridor_${stage}`,
    workGroup: group.name,
    queryString: [
      'SELECT year, partner_code, export_usd, import_usd, turnover_usd',
      'FROM trade_by_partner',
      "WHERE release = 'latest' AND reporter_code = 'CHN'",
      'ORDER BY year DESC, turnover_usd DESC',
    ].join('\n'),
  })
  query.addResourceDependency(group)
  return group
}
