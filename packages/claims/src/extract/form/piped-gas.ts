import type { Draft } from '../draft-claim.ts'
import type { Kind } from '../kinds/kind.ts'
import { isCentral } from '../parties/pair.ts'
import type { View } from '../view.ts'

/** Gas is piped out of Central Asia and into China: who sells it exports it, and who takes it imports it, whoever is told of first. */
export const outOfTheRegion = (view: View, { topic }: Kind, gas: Draft): Draft => {
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
