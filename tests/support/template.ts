import { plain, type Resource, type Template } from '@corridor/infra'

/** Resources of a type, as far as the reader knows their properties. */
export const ofType = <Properties = Readonly<Record<string, unknown>>>(
  { Resources }: Template,
  type: string,
): readonly (Resource<Properties> & { readonly id: string })[] =>
  Object.entries(Resources)
    .filter(([, { Type }]) => Type === type)
    .map(([id, resource]) => ({ id, ...(resource as Resource<Properties>) }))

/** `{ Ref }` and `{ 'Fn::GetAtt' }`: another resource. */
export type Reference = { readonly Ref: string }
export type Attribute = { readonly 'Fn::GetAtt': readonly [string, string] }
export type Policy = { readonly PolicyDocument: { readonly Statement: Statement | readonly Statement[] } }

/** One thing or several, as templates have it. */
export const listed = <T>(value: T | readonly T[] | undefined): readonly T[] =>
  value === undefined ? [] : Array.isArray(value) ? (value as readonly T[]) : [value as T]

export type Statement = {
  readonly Effect: 'Allow' | 'Deny'
  readonly Action: string | readonly string[]
  readonly Resource: unknown
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  readonly Principal?: unknown
  readonly Sid?: string
}

export const statementsOf = ({ Properties }: { readonly Properties: Policy }): readonly Statement[] =>
  listed<Statement>(Properties.PolicyDocument.Statement)

/** Resources of a statement as text: `<Store.Arn>/raw/*`. */
export const resourcesOf = ({ Resource: resource }: Pick<Statement, 'Resource'>): readonly string[] =>
  listed(resource).map((each) => plain(each).replace(/<([A-Za-z]+?)[0-9A-F]{8}(\.Arn)?>/g, '<$1$2>'))

/** Statements of the role of a function, by its id without the hash: `PlanWalkRole`. */
export const roleStatements = (template: Template, role: string): readonly Statement[] =>
  ofType<Policy & { readonly Roles: readonly Reference[] }>(template, 'AWS::IAM::Policy')
    .filter(({ Properties }) => Properties.Roles.some(({ Ref }) => Ref.replace(/[0-9A-F]{8}$/, '') === role))
    .flatMap(statementsOf)

/** Whether a key has the pattern of a policy, in which `*` is any text. */
export const matches = (pattern: string, key: string): boolean =>
  new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '.*')}$`).test(key)
