import type { Quantity } from '../../numbers/quantity.ts'
import { has } from '../../tokens.ts'
import type { View } from '../../view.ts'
import type { Period } from '../named/periods.ts'
import type { When } from '../when.ts'

const opens =
  /opened|launched|commissioned|inaugurated|came on stream|запустил|запущен|заработал|введ[её]н|открыт|открыл|включил|запусти|в?увімкнул|ввімкнул|відкри|введено|通气|投产|投运|开通|启用|通油|流进|首次输/

const NEAR = 60

/** The first day of the time at which a sentence says that a line, a road or a post was opened. */
export const openedIn = ({ tokens, periods, source }: View): string | null => {
  const [first, last] = [tokens[0], tokens.at(-1)]
  const found = first && last ? opens.exec(source.lower.slice(first.start, last.end)) : null
  if (!first || found === null) return null
  const at = first.start + found.index
  const far = ({ from }: Period): number => Math.abs((tokens[from]?.start ?? 0) - at)
  const [nearest] = periods
    .filter(({ kind, start, isBase }) => /^(plain|since)$/.test(kind) && start !== null && !isBase)
    .toSorted((a, b) => far(a) - far(b))
  return nearest && far(nearest) < NEAR ? nearest.start : null
}

const whole = /^(累计|запуск\S*|пуску?|launch|commissioning|start-up)$/

/** "Since the launch, by 30 November, 153 billion m³ have come", 截至…累计: all that has passed since a line was opened. */
export const sinceOpening = (
  view: View,
  { from }: Quantity,
  kind: string,
  when: When,
  opened: string | null | undefined,
): When => {
  const isDay = when.start !== null && when.start === when.end && when.isOwn && when.kind !== 'now'
  if (!isDay || !opened || opened >= (when.start ?? '') || !/^(gas|freight|trains|containers)$/.test(kind)) return when
  const isWhole = view.tokens.slice(0, from).some((token) => has(token, 'cumulative') || whole.test(token.text))
  return isWhole ? { ...when, start: opened, kind: 'plain' } : when
}
