import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LambdaSpec } from '@corridor/testing'
import type { Statement } from './policies.ts'
import { type Resource, type Resources, resolveTemplate } from './resolve-template.ts'

/** What a template would set up, as far as a walk needs it. */
export type Deployed = {
  readonly functions: readonly LambdaSpec[]
  /** Statements of the role of each function, and of the bucket for everybody. */
  readonly statements: ReadonlyMap<string, readonly Statement[]>
  readonly bucket: string
  /** The definition of the state machine, with the ARNs of its functions. */
  readonly machine: string
}

const STACK = 'corridor-dev'

/** Reads the synthesized template of the stage dev in a folder. */
export const readDeployed = (folder: string): Deployed => {
  const text = readFileSync(join(folder, `${STACK}.template.json`), 'utf8')
  const resources = resolveTemplate((JSON.parse(text) as { readonly Resources: Resources }).Resources)
  const all = (type: string): readonly Resource[] => Object.values(resources).filter(({ Type }) => Type === type)
  const machine = all('AWS::StepFunctions::StateMachine')[0]?.Properties
  const store = resources[Object.keys(resources).find((id) => /^Store[0-9A-F]{8}$/.test(id)) ?? '']
  if (!machine || store?.Type !== 'AWS::S3::Bucket') throw new TypeError(`no walk or no store in ${STACK}`)
  const lambdas = all('AWS::Lambda::Function').filter(({ Properties }) => Properties.FunctionName !== undefined)
  const functions = lambdas.map(({ Properties }) => functionOf(folder, Properties))
  const bucket = functions[0]?.environment.CORRIDOR_STORE?.replace('s3://', '') ?? ''
  const ofBucket = all('AWS::S3::BucketPolicy')
    .filter(({ Properties }) => Properties.Bucket === bucket)
    .flatMap(statementsOf)
  const statements = new Map(
    lambdas.map(({ Properties }) => {
      const role = String(Properties.Role).split(':').at(-1) ?? ''
      const own = all('AWS::IAM::Policy').filter((each) => (each.Properties.Roles as string[]).includes(role))
      return [String(Properties.FunctionName), [...own.flatMap(statementsOf), ...ofBucket]] as const
    }),
  )
  return { functions, statements, bucket, machine: String(machine.DefinitionString) }
}

const statementsOf = ({ Properties }: Resource): readonly Statement[] =>
  (Properties.PolicyDocument as { readonly Statement: readonly Statement[] }).Statement

const functionOf = (folder: string, properties: Resource['Properties']): LambdaSpec => {
  const code = properties.Code as { readonly S3Key: string }
  const environment = properties.Environment as { readonly Variables: Readonly<Record<string, string>> }
  const storage = properties.EphemeralStorage as { readonly Size: number } | undefined
  return {
    name: String(properties.FunctionName),
    code: join(folder, `asset.${code.S3Key.replace('.zip', '')}`),
    handler: String(properties.Handler),
    memoryMb: Number(properties.MemorySize),
    timeoutSeconds: Number(properties.Timeout),
    tmpMb: storage?.Size ?? 512,
    environment: environment.Variables,
  }
}
