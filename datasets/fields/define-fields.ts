import type { ColumnType, Field } from '@corridor/contracts'

type Entry = readonly [type: ColumnType, title: string, description: string, lookup?: string]

/** One entry per column name; the name is the key. */
export const defineFields = <Name extends string>(entries: Readonly<Record<Name, Entry>>): Record<Name, Field> =>
  Object.fromEntries(
    Object.entries<Entry>(entries).map(([name, [type, title, description, lookup]]) => [
      name,
      { name, type, title, description, ...(lookup === undefined ? {} : { lookup }) },
    ]),
  ) as Record<Name, Field>
