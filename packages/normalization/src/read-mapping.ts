import { CorridorError, type Encoding, intakeColumns, type Kind, type Mapping } from '@corridor/contracts'

const encodings: readonly Encoding[] = [
  'utf-8',
  'utf-16le',
  'windows-1251',
  'windows-1252',
  'gb18030',
  'ibm866',
  'koi8-r',
]
const keys = [
  'kind',
  'columns',
  'constants',
  'ignored',
  'delimiter',
  'encoding',
  'sheet',
  'header_row',
  'decimal',
  'missing',
]

/**
 * A mapping as somebody wrote it, checked word for word.
 * @throws MalformedFile which names the place and what may stand there
 */
export const readMapping = (name: string, text: string, kinds: readonly Kind[]): Mapping => {
  const refuse = (place: string, what: string): never => {
    throw new CorridorError('MalformedFile', `${name}, ${place}: ${what}`, {
      place: `${name} ${place}`,
      hint: 'A mapping is JSON such as {"kind": "trade_flows", "columns": {"Country": "partner", "Value": "value"}, "constants": {"reporter": "KAZ", "flow": "export", "period": "2024", "unit": "thousand USD", "publisher": "…"}}.',
    })
  }
  if (text.includes('\uFFFD')) refuse('the whole', 'is no text in UTF-8')
  const given = objectOf(parsed(text, refuse), (what) => refuse('the whole', what))
  const strange = Object.keys(given).filter((key) => !keys.includes(key))
  if (strange.length > 0) refuse(strange.join(', '), `is not one of ${keys.join(', ')}`)
  const kind =
    kinds.find(({ id }) => id === given.kind) ?? refuse('kind', `is not one of ${kinds.map(({ id }) => id).join(', ')}`)
  const pairs = (key: string): Readonly<Record<string, string>> => {
    const value = objectOf(given[key] ?? {}, (what) => refuse(key, what))
    const wrong = Object.keys(value).find((each) => typeof value[each] !== 'string')
    if (wrong !== undefined) refuse(`${key}.${wrong}`, 'is not a text')
    return value as Readonly<Record<string, string>>
  }
  const list = (key: string): readonly string[] => {
    const value = given[key] ?? []
    const isList = Array.isArray(value) && value.every((each) => typeof each === 'string')
    return isList ? (value as readonly string[]) : refuse(key, 'is not a list of texts')
  }
  const one = <T extends string>(key: string, allowed: readonly T[], otherwise: T): T =>
    allowed.find((each) => each === (given[key] ?? otherwise)) ??
    refuse(key, `is not one of ${JSON.stringify(allowed)}`)
  const [columns, constants] = [pairs('columns'), pairs('constants')]
  checkTargets(kind, columns, constants, refuse)
  const ignored = list('ignored')
  const both = ignored.find((column) => Object.hasOwn(columns, column))
  if (both !== undefined) refuse(`ignored.${both}`, 'is mapped and ignored')
  const row = given.header_row ?? 1
  const sheet = given.sheet ?? null
  return {
    kind: kind.id,
    columns,
    constants,
    ignored,
    delimiter: one('delimiter', [',', ';', '\t'], ','),
    encoding: one('encoding', encodings, 'utf-8'),
    sheet: sheet === null || typeof sheet === 'string' ? sheet : refuse('sheet', 'is not the name of a sheet'),
    header_row:
      typeof row === 'number' && Number.isInteger(row) && row > 0 ? row : refuse('header_row', 'is no row number'),
    decimal: one('decimal', ['.', ','], '.'),
    missing: list('missing'),
  }
}

type Refuse = (place: string, what: string) => never

const parsed = (text: string, refuse: Refuse): unknown => {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    return refuse('the whole', `is no JSON: ${error instanceof Error ? error.message : error}`)
  }
}

const objectOf = (value: unknown, refuse: (what: string) => never): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : refuse('is no object')

/** Every target is a column of the kind, once, from a column or as a constant. */
const checkTargets = (
  kind: Kind,
  columns: Readonly<Record<string, string>>,
  constants: Readonly<Record<string, string>>,
  refuse: Refuse,
): void => {
  const known = intakeColumns(kind)
  for (const [column, target] of Object.entries(columns))
    if (!known.includes(target))
      refuse(`columns.${column}`, `${target} is no column of ${kind.id}: ${known.join(', ')}`)
  for (const target of Object.keys(constants))
    if (!known.includes(target)) refuse(`constants.${target}`, `is no column of ${kind.id}: ${known.join(', ')}`)
  const targets = [...Object.values(columns), ...Object.keys(constants)]
  const doubled = targets.find((target, index) => targets.indexOf(target) !== index)
  if (doubled !== undefined) refuse('columns', `${doubled} is given twice`)
  if (Object.keys(columns).length === 0) refuse('columns', 'names no column of the file')
}
