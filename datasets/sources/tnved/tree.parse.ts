import { CorridorError, type Likeness, type ShapedRow } from '@corridor/contracts'
import { isCut } from './lists.parse.ts'

export const treeColumns = ['level', 'code', 'parent', 'name', 'date', 'is_leaf', 'is_cut'] as const

type Node = Readonly<Record<string, unknown>>

/** Levels of the tree from the root: digits, the keys of code and children. The last has none under it. */
const levels = [
  { level: '1', code: 'chapter', children: 'groups' },
  { level: '2', code: 'code', children: 'goods' },
  { level: '4', code: 'code', children: 'subs' },
  { level: '10', code: 'code', children: undefined },
] as const

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value)

const keysOf = (depth: number): readonly string[] => {
  const { code, children } = levels[depth] ?? { code: '', children: undefined }
  return [code, 'naim', 'date', ...(children === undefined ? [] : [children])]
}

const hasKeys = (value: unknown, depth: number): value is Node =>
  isNode(value) && Object.keys(value).sort().join() === [...keysOf(depth)].sort().join()

export const recogniseTree = (root: unknown): Likeness =>
  Array.isArray(root) && root.length > 0 && root.every((node) => hasKeys(node, 0)) ? 'certain' : undefined

/** Every item has a name. */
export const countTree = (root: unknown): number => JSON.stringify(root).match(/"naim":/g)?.length ?? 0

/** @throws SourceChanged where an item does not have the keys of its level */
export function* reshapeTree(root: unknown): Iterable<ShapedRow> {
  let record = 0
  function* below(nodes: unknown, depth: number, place: string, parent: string | undefined): Iterable<ShapedRow> {
    // A section without groups has null for them.
    if (nodes === null) return
    if (!Array.isArray(nodes)) throw changed(place)
    for (const [index, node] of nodes.entries()) {
      const locator = `${place}/${index}`
      const shape = levels[depth]
      if (shape === undefined || !hasKeys(node, depth)) throw changed(locator)
      const { level, code: key, children } = shape
      const [code, name, date] = [node[key], node.naim, node.date].map((value) => textOf(value, locator))
      const under = children === undefined ? null : node[children]
      record += 1
      const is_leaf = Array.isArray(under) && under.length > 0 ? 'no' : 'yes'
      yield { record, locator, cells: { level, code, parent, name, date, is_leaf, is_cut: isCut(level, name) } }
      yield* below(under, depth + 1, `${locator}/${children}`, code)
    }
  }
  yield* below(root, 0, '', undefined)
}

const textOf = (value: unknown, place: string): string => {
  if (typeof value !== 'string') throw changed(place)
  return value
}

const changed = (place: string): CorridorError =>
  new CorridorError('SourceChanged', `${place || '/'}: not the sections, groups, goods and subs that the tree has`, {
    place,
  })
