import { CfnBudget } from 'aws-cdk-lib/aws-budgets'
import type { ITopic } from 'aws-cdk-lib/aws-sns'
import type { Construct } from 'constructs'
import type { Stage } from '../stage.ts'

/**
 * Tells when the month will cost more than it should, and again when it does. It counts the whole account: costs by tag are only
 * counted once somebody switches the tag on in the billing console, and a budget that silently sees nothing is worse.
 */
export const monthlyBudget = (
  scope: Construct,
  { name, budgetUsd }: Pick<Stage, 'name' | 'budgetUsd'>,
  topic: ITopic,
): CfnBudget => {
  const told = (
    notificationType: 'ACTUAL' | 'FORECASTED',
    threshold: number,
  ): CfnBudget.NotificationWithSubscribersProperty => ({
    notification: { notificationType, comparisonOperator: 'GREATER_THAN', threshold, thresholdType: 'PERCENTAGE' },
    subscribers: [{ subscriptionType: 'SNS', address: topic.topicArn }],
  })
  const budget = new CfnBudget(scope, 'Budget', {
    budget: {
      budgetName: `corridor-${name}`,
      budgetType: 'COST',
      timeUnit: 'MONTHLY',
      budgetLimit: { amount: budgetUsd, unit: 'USD' },
    },
    notificationsWithSubscribers: [told('FORECASTED', 100), told('ACTUAL', 80), told('ACTUAL', 100)],
  })
  // The topic has to let it speak first.
  budget.node.addDependency(topic)
  return budget
}
