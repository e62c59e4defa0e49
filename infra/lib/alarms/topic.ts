import { Aws, RemovalPolicy } from 'aws-cdk-lib'
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { Key } from 'aws-cdk-lib/aws-kms'
import { Topic } from 'aws-cdk-lib/aws-sns'
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions'
import type { Construct } from 'constructs'
import type { Stage } from '../stage.ts'

/** Services of AWS that say something here by themselves. */
const speakers = ['cloudwatch.amazonaws.com', 'budgets.amazonaws.com'].map((name) => new ServicePrincipal(name))

/**
 * Where everything is told that somebody should look at. It is encrypted with a key of its own: with the key that AWS keeps for
 * topics, alarms would be swallowed.
 */
export const alarmTopic = (scope: Construct, stage: Pick<Stage, 'name' | 'email' | 'keepsData'>): Topic => {
  const key = new Key(scope, 'TopicKey', {
    description: `Corridor ${stage.name}: what alarms say`,
    enableKeyRotation: true,
    removalPolicy: stage.keepsData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
  })
  const topic = new Topic(scope, 'Alarms', {
    topicName: `corridor-${stage.name}-alarms`,
    displayName: `Corridor ${stage.name}`,
    masterKey: key,
    enforceSSL: true,
  })
  key.addToResourcePolicy(
    new PolicyStatement({ principals: speakers, actions: ['kms:Decrypt', 'kms:GenerateDataKey'], resources: ['*'] }),
  )
  topic.addToResourcePolicy(
    new PolicyStatement({
      sid: 'Speakers',
      principals: speakers,
      actions: ['sns:Publish'],
      resources: [topic.topicArn],
      conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
    }),
  )
  if (stage.email !== undefined) topic.addSubscription(new EmailSubscription(stage.email))
  return topic
}
