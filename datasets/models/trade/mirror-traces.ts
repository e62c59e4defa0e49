import type { Trace } from '@corridor/contracts'

const apart = `substr(product_code, 1, 4) IN ('7108', '2616') OR substr(product_code, 1, 6) = '271121'`

/** How the records of one product of the mirror are known: the total, a code of a level, a group that stands apart, or the rest. */
const ofProduct: readonly { readonly match: Readonly<Record<string, string>>; readonly onlyIf: string }[] = [
  { match: { product_scheme_code: `'TOTAL'` }, onlyIf: `mirror_product_code = 'TOTAL'` },
  ...[2, 4, 6].map((digits) => ({
    match: { [`substr(product_code, 1, ${digits})`]: 'mirror_product_code' },
    onlyIf: `length(mirror_product_code) = ${digits} AND mirror_product_code < 'A'`,
  })),
  {
    match: { 'substr(product_code, 1, 4)': `CASE mirror_product_code WHEN 'gold' THEN '7108' ELSE '2616' END` },
    onlyIf: `mirror_product_code IN ('gold', 'ores')`,
  },
  { match: { 'substr(product_code, 1, 6)': `'271121'` }, onlyIf: `mirror_product_code = 'gas'` },
  // The total less the groups.
  { match: { [`product_scheme_code = 'TOTAL' OR ${apart}`]: 'TRUE' }, onlyIf: `mirror_product_code = 'rest'` },
]

/** Traces of one side of a pair by product, given how the side itself is matched. */
export const mirrorTraces = (
  columns: readonly string[],
  side: Readonly<Record<string, string>>,
  onlyIf = 'TRUE',
): readonly Trace[] =>
  ofProduct.map((product) => ({
    columns,
    kind: 'trade_flows',
    match: { ...side, frequency_code: `'A'`, 'year(period_end)': 'year', ...product.match },
    onlyIf: `${onlyIf} AND ${product.onlyIf}`,
  }))
