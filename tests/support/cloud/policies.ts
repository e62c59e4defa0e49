/** A statement of IAM, with everything resolved. */
export type Statement = {
  readonly Effect: 'Allow' | 'Deny'
  readonly Action: string | readonly string[]
  readonly Resource: string | readonly string[]
  readonly Principal?: unknown
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}

/** A request as policies see it; keys of the context are in lower case. */
export type Asked = {
  readonly action: string
  readonly resource: string
  readonly context: Readonly<Record<string, string | undefined>>
}

const list = (value: string | readonly string[]): readonly string[] => (typeof value === 'string' ? [value] : value)

const matches = (pattern: string, text: string): boolean =>
  new RegExp(
    `^${pattern
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.')}$`,
  ).test(text)

const operators: Readonly<Record<string, (given: string | undefined, wanted: unknown) => boolean>> = {
  Bool: (given, wanted) => given === String(wanted),
  Null: (given, wanted) => (given === undefined) === (String(wanted) === 'true'),
  NumericLessThan: (given, wanted) => given !== undefined && Number(given) < Number(wanted),
  StringEquals: (given, wanted) => given === String(wanted),
  ArnLike: (given, wanted) => given !== undefined && matches(String(wanted), given),
}

const holds = ({ Condition = {} }: Statement, { context }: Asked): boolean =>
  Object.entries(Condition).every(([name, wanted]) => {
    const operator = operators[name]
    if (!operator) throw new TypeError(`no operator ${name} for conditions of policies`)
    return Object.entries(wanted).every(([key, value]) => operator(context[key.toLowerCase()], value))
  })

const applies = (statement: Statement, asked: Asked): boolean =>
  list(statement.Action).some((pattern) => matches(pattern, asked.action)) &&
  list(statement.Resource).some((pattern) => matches(pattern, asked.resource)) &&
  holds(statement, asked)

/** Whether IAM would let a request through: something allows it, and nothing denies it. */
export const isAllowed = (statements: readonly Statement[], asked: Asked): boolean => {
  const effects = statements.filter((each) => applies(each, asked)).map(({ Effect }) => Effect)
  return effects.includes('Allow') && !effects.includes('Deny')
}
