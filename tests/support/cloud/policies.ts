import { pascal, type Template } from '@corridor/infra'
import type { S3Request } from '@corridor/testing'
import {
  listed,
  matches,
  ofType,
  type Policy,
  resourcesOf,
  roleStatements,
  type Statement,
  statementsOf,
} from '../template.ts'

type Asked = Omit<S3Request, 'body'>
/** What a request says about itself, by the condition keys of IAM in lower case. */
type Context = Readonly<Record<string, string | undefined>>

/** What IAM calls the operations of S3. */
const actions: Readonly<Record<string, string>> = {
  HeadObject: 's3:GetObject',
  CopyObject: 's3:PutObject',
  CreateMultipartUpload: 's3:PutObject',
  UploadPart: 's3:PutObject',
  UploadPartCopy: 's3:PutObject',
  CompleteMultipartUpload: 's3:PutObject',
  ListObjectsV2: 's3:ListBucket',
}
const creates: readonly string[] = ['PutObject', 'CopyObject', 'CompleteMultipartUpload']

const operators: Readonly<Record<string, (given: string | undefined, wanted: string) => boolean>> = {
  Bool: (given, wanted) => given === wanted,
  Null: (given, wanted) => (given === undefined) === (wanted === 'true'),
  NumericLessThan: (given, wanted) => given !== undefined && Number(given) < Number(wanted),
  StringEquals: (given, wanted) => given === wanted,
}

const holds = ({ Condition = {} }: Statement, context: Context): boolean =>
  Object.entries(Condition).every(([name, wanted]) => {
    const operator = operators[name]
    if (!operator) throw new TypeError(`no operator ${name} for conditions of policies`)
    return Object.entries(wanted).every(([key, value]) => operator(context[key.toLowerCase()], String(value)))
  })

/** Whether the statements let somebody do this to that: one allows it, and none denies it. */
const isAllowed = (statements: readonly Statement[], action: string, resource: string, context: Context): boolean => {
  const effects = statements
    .filter((each) => listed(each.Action).some((pattern) => matches(pattern, action)))
    .filter((each) => resourcesOf(each).some((pattern) => matches(pattern, resource)))
    .filter((each) => holds(each, context))
    .map(({ Effect }) => Effect)
  return effects.includes('Allow') && !effects.includes('Deny')
}

/**
 * Whether the role of a function and the policy of the bucket, as they stand in a template, let a request through. Policies
 * speak of keys without a prefix.
 */
export const permissionsOf = (template: Template, prefix: string): ((name: string, request: Asked) => boolean) => {
  const ofBucket = ofType<Policy>(template, 'AWS::S3::BucketPolicy')
    .filter(({ id }) => id.startsWith('StorePolicy'))
    .flatMap(statementsOf)
  const known = new Map<string, readonly Statement[]>()
  const statementsFor = (name: string): readonly Statement[] => {
    const role = `${pascal(name)}Role`
    const isMeant = ({ Principal }: Statement): boolean => {
      const text = JSON.stringify(Principal)
      return text === '{"AWS":"*"}' || text.includes(`"${role}`)
    }
    const found = known.get(name) ?? [...roleStatements(template, role), ...ofBucket.filter(isMeant)]
    known.set(name, found)
    return found
  }
  return (name, { operation, key, headers }) => {
    const context = {
      'aws:securetransport': 'true',
      's3:tlsversion': '1.3',
      's3:objectcreationoperation': String(creates.includes(operation)),
      's3:if-none-match': headers['if-none-match'],
      's3:if-match': headers['if-match'],
    }
    const may = (action: string, path: string): boolean => {
      const bare = prefix !== '' && path.startsWith(`${prefix}/`) ? path.slice(prefix.length + 1) : path
      return isAllowed(statementsFor(name), action, bare === '' ? '<Store.Arn>' : `<Store.Arn>/${bare}`, context)
    }
    const source = headers['x-amz-copy-source']
    const mayRead = source === undefined || may('s3:GetObject', decodeURIComponent(source).replace(/^\/?[^/]+\//, ''))
    return mayRead && may(actions[operation] ?? `s3:${operation}`, key)
  }
}
