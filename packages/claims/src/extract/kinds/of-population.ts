import type { Quantity } from '../numbers/quantity.ts'
import type { View } from '../view.ts'

/** "half of Uzbekistan's adult population": a part of a country's people. */
export const isOfPopulation = ({ tokens }: View, { to, unit }: Quantity): boolean =>
  unit === 'percent' &&
  /^(of|населения|населення|жителей|мешканців|территории|території|人口|的)$/.test(tokens[to]?.text ?? '') &&
  tokens
    .slice(to, to + 7)
    .some(({ text }) =>
      /^(population|residents|inhabitants|territory|land|населения|населення|жителей|мешканців|территории|території|人口|居民|国土|领土|土地)$/.test(
        text,
      ),
    )
