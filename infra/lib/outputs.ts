import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type FunctionName, functionNames, readableKeys, sizes, writableKeys } from './walk/sizes.ts'

/** A resource; `Properties` are those that a reader of it knows. */
export type Resource<Properties = Readonly<Record<string, unknown>>> = {
  readonly Type: string
  readonly Properties: Properties
  readonly DeletionPolicy?: string
  readonly UpdateReplacePolicy?: string
}
export type Template = {
  readonly Resources: Readonly<Record<string, Resource>>
  readonly Outputs: Readonly<Record<string, unknown>>
}

/** A function as Lambda would start it. References in the environment stand as `<logical id>`. */
export type SynthesizedFunction = {
  readonly folder: string
  readonly handler: string
  readonly environment: Readonly<Record<string, string>>
  readonly memoryMb: number
  readonly timeoutSeconds: number
  readonly tmpMb: number
  /** Keys of the store that its role lets it read and write, as patterns. */
  readonly reads: readonly string[]
  readonly writes: readonly string[]
}

export type Synthesized = {
  readonly template: Template
  readonly functions: Readonly<Record<FunctionName, SynthesizedFunction>>
  /** The state machine in the Amazon States Language; a task that calls a function has its short name as `Resource`. */
  readonly definition: { readonly StartAt: string; readonly States: Readonly<Record<string, unknown>> }
}

/** What `synthesize` wrote into a folder, in a form in which it can be run. */
export const readSynthesized = async (outdir: string, stage: 'dev' | 'prod'): Promise<Synthesized> => {
  const text = await readFile(join(outdir, `corridor-${stage}.template.json`), 'utf8')
  const template = JSON.parse(text) as Template
  const named = (name: FunctionName): readonly [string, Resource<LambdaProperties>] => {
    const functionName = `corridor-${stage}-${name}`
    const found = Object.entries(template.Resources).find(([, each]) => each.Properties?.FunctionName === functionName)
    if (found === undefined) throw new TypeError(`no function ${functionName} in ${outdir}`)
    return found as [string, Resource<LambdaProperties>]
  }
  const functions = Object.fromEntries(
    functionNames.map((name) => [name, functionOf(outdir, name, named(name)[1])] as const),
  ) as Record<FunctionName, SynthesizedFunction>
  const nameOf = new Map(functionNames.map((name) => [named(name)[0], name as string]))
  for (const [id, { Type, Properties }] of Object.entries(template.Resources))
    if (Type === 'AWS::Lambda::Version') nameOf.set(id, plain(Properties.FunctionName, nameOf))
  const machine = Object.values(template.Resources).find(({ Type }) => Type === 'AWS::StepFunctions::StateMachine')
  const definition = JSON.parse(plain(machine?.Properties.DefinitionString, nameOf)) as Synthesized['definition']
  return { template, functions, definition }
}

type LambdaProperties = {
  readonly Handler: string
  readonly Code: { readonly S3Key: string }
  readonly Environment: { readonly Variables: Readonly<Record<string, unknown>> }
}

const functionOf = (
  outdir: string,
  name: FunctionName,
  { Properties }: Resource<LambdaProperties>,
): SynthesizedFunction => ({
  folder: join(outdir, `asset.${Properties.Code.S3Key.replace('.zip', '')}`),
  handler: Properties.Handler,
  environment: Object.fromEntries(
    Object.entries(Properties.Environment.Variables).map(([key, value]) => [key, plain(value)]),
  ),
  memoryMb: sizes[name].memoryMb,
  timeoutSeconds: sizes[name].timeoutSeconds,
  tmpMb: sizes[name].tmpMb,
  reads: readableKeys(name),
  writes: writableKeys(name),
})

/** A value of a template as text, with every reference to a resource as its name, or as `<logical id>`. */
export const plain = (value: unknown, nameOf: ReadonlyMap<string, string> = new Map()): string => {
  if (typeof value === 'string') return value
  const { Ref, 'Fn::GetAtt': att, 'Fn::Join': join } = value as Record<string, unknown>
  if (typeof Ref === 'string') return nameOf.get(Ref) ?? { 'AWS::Partition': 'aws' }[Ref] ?? `<${Ref}>`
  if (Array.isArray(att)) return nameOf.get(String(att[0])) ?? `<${att.join('.')}>`
  if (Array.isArray(join)) return (join[1] as unknown[]).map((part) => plain(part, nameOf)).join(String(join[0]))
  throw new TypeError(`no plain text: ${JSON.stringify(value)}`)
}
