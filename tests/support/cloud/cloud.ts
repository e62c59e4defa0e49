import { join } from 'node:path'
import {
  type Execution,
  type Lambdas,
  type LambdaSpec,
  type S3Server,
  type S3ServerOptions,
  startLambdas,
  startS3Server,
  stateMachine,
} from '@corridor/testing'
