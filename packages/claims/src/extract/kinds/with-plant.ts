import { has } from '../tokens.ts'
import type { View } from '../view.ts'
import type { LastKind } from './kind.ts'

const plant =
  /^(завод|станци|станці|электростанц|електростанц|тэц|тец|фабрик|комбинат|комбінат|plant$|factory$|工厂|电站)/

/** "A firm will build a plant. The investment is 115 m": a text that begins with one plant, and no number, is about it. */
export const withPlant = (kinds: LastKind, { tokens, heads, quantities }: View): LastKind => {
  const isBuilt = tokens.some((token) => has(token, 'willbuild') || has(token, 'builds'))
  const isPlant = heads.some(
    ({ kind, at, isVerb }) => kind === 'project' && !isVerb && plant.test(tokens[at]?.text ?? ''),
  )
  return quantities.length === 0 && kinds.any === null && isBuilt && isPlant
    ? { ...kinds, any: { indicator: 'project_cost', kind: 'project', topic: null } }
    : kinds
}
