import type { Quantity } from '../numbers/quantity.ts'
import { has, isSign } from '../tokens.ts'
import type { View } from '../view.ts'
import type { Kind, LastKind } from './kind.ts'

const sum = /^(сумма|сума|sum|amount|total|value|总金额|金额|总额)$/

/** "Signed were 35 documents. The sum is 9 bn", «Сумма — 240 млн» after a contract: what the papers are worth that were told of. */
export const sumOfPapers = ({ tokens, heads }: View, { from }: Quantity, { any }: LastKind): Kind | null => {
  if (from > 8 || !/^(agreements|contract|deal)$/.test(any?.kind ?? '')) return null
  // "2) their value - 640 million"
  const start = isSign(tokens[1], ')）.') ? 2 : 0
  const lead = tokens.slice(start, from)
  const at = lead.findIndex(({ text }) => sum.test(text))
  const isOther =
    at < 0 ||
    lead.some((token) => has(token, 'of')) ||
    heads.some((head) => head.at < from && head.at !== at + start && head.kind !== 'cost') ||
    lead.some((token) => token.number !== undefined || isSign(token, ';:') || has(token, 'area') || has(token, 'adj'))
  if (isOther) return null
  return any?.kind === 'agreements'
    ? { indicator: 'agreements_value', kind: 'agreements', topic: null }
    : { indicator: 'deal_value', kind: 'deal', topic: null }
}

const single = /^(контракт|договор|соглашение|контракту|договір|угоду|contract)$/

/** "A Chinese firm signed a contract to mend a road": a text that begins with one paper, and no number, is about it. */
export const withPaper = (kinds: LastKind, { tokens, heads, quantities }: View): LastKind =>
  quantities.length === 0 &&
  kinds.any === null &&
  tokens.some((token) => has(token, 'signed')) &&
  heads.some(({ kind, at }) => /^(contract|deal)$/.test(kind) && single.test(tokens[at]?.text ?? ''))
    ? { ...kinds, any: { indicator: 'deal_value', kind: 'contract', topic: null } }
    : kinds
