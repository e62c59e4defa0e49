import type { Quantity } from '../numbers/quantity.ts'
import { has, type Token } from '../tokens.ts'
import type { View } from '../view.ts'
import type { Kind, LastKind } from './kind.ts'

/** Words of paying interest and instalments. */
export const serves = /^(обслуговуван|обслуживани|debt service|servic|погашенн|погашени|还本付息|偿债)/

/** Words of who draws capital in, or puts it in. */
export const attracts =
  /^(привле|залуч|получ|отрима|attract|receiv|drew|invested|инвестировал|вложил|інвестувал|吸引|引进|获得|投资$)/

/** "investment: 115 m", «объём инвестиций — 115 млн»: in a text about one plant, what is put into it. */
export const isOneSum = (tokens: readonly Token[], at: number): boolean =>
  /^(投资额|投资|总投资|投资总额|总投资额|инвестиции|общие инвестиции|общий объем инвестиций|інвестиції|загальні інвестиції|вложения|капиталовложения|вкладення|капіталовкладення|investment|total investment|total investments)$/.test(
    tokens[at]?.text ?? '',
  ) ||
  /^(общ|загальн|совокупн|сукупн)\S* (объем|обсяг) (инвестиций|вложений|інвестицій|вкладень)$/.test(
    tokens[at]?.text ?? '',
  ) ||
  (/^(инвестиций|вложений|інвестицій|вкладень)$/.test(tokens[at]?.text ?? '') &&
    /^(объем|сумма|размер|обсяг|сума|розмір)$/.test(tokens[at - 1]?.text ?? ''))

/** "The stock was 15 bn. The flow of 2022 is put at 1.1": what came in in a year, after investment was told of. */
export const inflowAgain = ({ tokens }: View, { from }: Quantity, { money }: LastKind): Kind | null =>
  money?.kind === 'fdi' &&
  from <= 9 &&
  !tokens.slice(0, from).some((token) => has(token, 'up') || has(token, 'down')) &&
  tokens.slice(0, Math.min(from, 3)).some(({ text }) => /^(поток|потоки|потік|потоки|flows?)$/.test(text))
    ? { indicator: 'fdi_flow', kind: 'fdi', topic: null }
    : null
