export type Resource = { readonly Type: string; readonly Properties: Readonly<Record<string, unknown>> }
export type Resources = Readonly<Record<string, Resource>>

const ACCOUNT = '123456789012'
const pseudo: Readonly<Record<string, string>> = {
  'AWS::Partition': 'aws',
  'AWS::Region': 'us-east-1',
  'AWS::AccountId': ACCOUNT,
  'AWS::URLSuffix': 'amazonaws.com',
}

/** Puts in for the intrinsic functions of a template what a deployment would: names, ARNs, joined texts. */
export const resolveTemplate = (resources: Resources): Resources => {
  const need = (id: string): Resource => {
    const found = resources[id]
    if (!found) throw new TypeError(`no resource ${id} in the template`)
    return found
  }
  const arnOf = (id: string): string => {
    const { Type, Properties } = need(id)
    if (Type === 'AWS::S3::Bucket') return `arn:aws:s3:::${refOf(id)}`
    const service = Type.split('::')[1]?.toLowerCase()
    const kind = Type === 'AWS::Lambda::Function' ? `function:${Properties.FunctionName}` : id
    return `arn:aws:${service}:us-east-1:${ACCOUNT}:${kind}`
  }
  const refOf = (id: string): string => {
    const known = pseudo[id]
    if (known !== undefined) return known
    const { Type, Properties } = need(id)
    if (Type === 'AWS::S3::Bucket') return `corridor-${id.toLowerCase()}`
    if (Type === 'AWS::IAM::Role') return id
    if (Type === 'AWS::Lambda::Version') return `${arnOf((Properties.FunctionName as { readonly Ref: string }).Ref)}:1`
    return arnOf(id)
  }
  const intrinsics: Readonly<Record<string, (of: unknown) => unknown>> = {
    Ref: (of) => refOf(String(of)),
    'Fn::GetAtt': (of) => {
      const [id = '', attribute = ''] = of as readonly string[]
      return attribute === 'Arn' ? arnOf(id) : `${id}.${attribute}`
    },
    'Fn::Join': (of) => {
      const [separator, parts] = of as readonly [string, readonly unknown[]]
      return parts.map((part) => String(resolve(part))).join(separator)
    },
    'Fn::Sub': (of) => String(of).replace(/\$\{([^}]+)\}/g, (_all, id: string) => refOf(id)),
  }
  const resolve = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(resolve)
    if (typeof value !== 'object' || value === null) return value
    const entries = Object.entries(value)
    const [name = '', of] = entries.length === 1 ? (entries[0] ?? []) : []
    return intrinsics[name]?.(of) ?? Object.fromEntries(entries.map(([key, each]) => [key, resolve(each)]))
  }
  return resolve(resources) as Resources
}
