import { has } from '../tokens.ts'
import type { View } from '../view.ts'
import type { LastKind } from './kind.ts'

const plant =
  /^(завод|станци|станці|электростанц|електростанц|тэц|тец|гэс|гес|сэс|вэс|фабрик|комбинат|комбінат|комплекс|ветропарк|вітропарк|рудник|терминал|термінал|хаб|plant$|factory$|工厂|电站)/

const opens =
  /^(открыл|открыт|запустил|запущен|введен|ввел|сдал|сдан|завершил|відкри|запусти|запущен|введен|ввел|заверши|строит$|строят$|возводит$|возводят$|будує$|будують$|зводить$|зводять$|споруджу|opened$|launched$|completed$|commissioned$|inaugurated$|开业|投产|建成)/

/** "A firm will build a plant", "a plant was opened in Almaty. The investment is 115 m": a text that begins with one plant, and no number, is about it. */
export const withPlant = (kinds: LastKind, { tokens, heads, quantities }: View): LastKind => {
  const isBuilt = tokens.some((token) => has(token, 'willbuild') || has(token, 'builds') || opens.test(token.text))
  const isPlant = heads.some(
    ({ kind, at, isVerb }) => kind === 'project' && !isVerb && plant.test(tokens[at]?.text ?? ''),
  )
  return quantities.length === 0 && kinds.any === null && isBuilt && isPlant
    ? { ...kinds, any: { indicator: 'project_cost', kind: 'project', topic: null } }
    : kinds
}
