import { Validations } from 'aws-cdk-lib'
import type { IConstruct } from 'constructs'

/**
 * Lets one finding of cdk-nag's pack stand, with the reason why. A finding about a wildcard names it:
 * `AwsSolutions-IAM5[Resource::*]`, so that any other wildcard in the same place is still found.
 */
export const acknowledge = (construct: IConstruct, id: string, reason: string): void =>
  Validations.of(construct).acknowledge({ id, reason })
