import type { Draft } from '../draft-claim.ts'
import type { Kind } from '../kinds/kind.ts'
import { isCentral } from '../parties/pair.ts'
import { has } from '../tokens.ts'
import type { View } from '../view.ts'

/** "China received 33 bn cubic metres from Turkmenistan, 6 from Kazakhstan": a state that takes from another imports. */
const isTaken = ({ tokens, mentions }: View, { reporter, partner }: Draft): boolean => {
  const verb = tokens.findIndex((token) => has(token, 'takesin'))
  return (
    verb > 0 &&
    mentions.some(
      ({ code, form, role, to }) =>
        code === partner && form === 'area' && role === 'bare' && to <= verb && verb - to <= 5,
    ) &&
    mentions.some(
      ({ code, form, role, from }) => code === reporter && form === 'area' && role === 'from' && from > verb,
    )
  )
}

/** Gas is piped out of Central Asia and into China: who sells it exports it, and who takes it imports it, whoever is told of first. */
export const outOfTheRegion = (view: View, { topic }: Kind, gas: Draft): Draft => {
  if (gas.flow === 'export' && gas.partner === 'CHN' && isTaken(view, gas))
    return { ...gas, reporter: gas.partner, partner: gas.reporter, flow: 'import' }
  if (gas.flow === 'import' && gas.partner === 'CHN' && isCentral(gas.reporter)) return { ...gas, flow: 'export' }
  if (gas.reporter !== 'CHN' || !isCentral(gas.partner)) return gas
  const named = view.mentions.filter(({ code }) => code === gas.partner)
  // "China got 40 bn cubic metres of Turkmen gas": whose gas it is sends it
  const isOfOwner =
    gas.flow === 'import' &&
    topic?.kind !== 'imports' &&
    named.some(({ form }) => form === 'adj') &&
    named.every(({ form, role }) => form === 'adj' && role !== 'from')
  return gas.flow === 'export' || isOfOwner
    ? { ...gas, reporter: gas.partner, partner: gas.reporter, flow: 'export' }
    : gas
}
