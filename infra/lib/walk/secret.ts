import { RemovalPolicy, SecretValue } from 'aws-cdk-lib'
import { Secret } from 'aws-cdk-lib/aws-secretsmanager'
import type { Construct } from 'constructs'
import { acknowledge } from '../acknowledge.ts'
import type { Stage } from '../stage.ts'

/**
 * Keys that publishers give out, as JSON by the name of their environment variable. It begins empty, and the template never says
 * anything else: a deployment that did would put its own words over the keys.
 */
export const sourceKeys = (scope: Construct, { keepsData }: Pick<Stage, 'keepsData'>): Secret => {
  const secret = new Secret(scope, 'SourceKeys', {
    description: 'Corridor: keys of sources, a JSON object by CORRIDOR_..._KEY',
    secretStringValue: SecretValue.unsafePlainText('{}'),
    removalPolicy: keepsData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
  })
  acknowledge(
    secret,
    'AwsSolutions-SMG4',
    'The publishers give these keys out by hand, to people; no machine can change them.',
  )
  return secret
}
