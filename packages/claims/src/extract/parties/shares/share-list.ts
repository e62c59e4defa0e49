import { flowOf } from '../../kinds/topics.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { has, isSign, senseOf, type Token } from '../../tokens.ts'
import type { View } from '../../view.ts'
import { isCentral, isOneOfFive, type Pair } from '../pair.ts'
import { ownerOfShare } from './share-owner.ts'
import { isCountry } from './share-whole.ts'

const isFlowWord = (token: Token): boolean => flowOf(senseOf(token, 'head') ?? '') !== null

/** 中国占…, 中国在…中, 中国商品占比: who has the share. */
const chineseOwner = ({ tokens, mentions }: View, start: number, until: number): string | null => {
  const one = mentions.find(({ from, to, code, isOffice }) => {
    if (isOffice || from < start || to > until || isCentral(code) || !/^[A-Z]{3}$/.test(code)) return false
    if (has(tokens[to], 'share') || tokens[to]?.text === '在') return true
    const at = tokens.findIndex((token, place) => place >= to && place < to + 4 && has(token, 'share'))
    return at >= 0 && at < until && !tokens.slice(to, at).some(isFlowWord)
  })
  return one?.code ?? null
}

/** "China's share in the imports of the states of the region, 2023, %": a heading that names its unit. */
const isHeading = ({ tokens, quantities }: View, before: number): boolean =>
  before === tokens.length && quantities.length === 0 && isSign(tokens.at(-1), '%')

/** "China's share in the trade of each:": whose share in the trade of others a heading of a list tells, or null. */
export const ownerOfList = (view: View, before = view.tokens.length): string | null => {
  const colon = view.tokens.findLastIndex((token, at) => at < before && isSign(token, ':：'))
  const until = colon < 0 && isHeading(view, before) ? before : colon
  if (until <= 0) return null
  const from = view.quantities.findLast(({ to }) => to <= until)?.to ?? 0
  if (!view.tokens.slice(from, until).some(isFlowWord)) return null
  const owner =
    view.source.language === 'zh'
      ? chineseOwner(view, from, until)
      : (ownerOfShare(view, from, until)?.owner.code ?? null)
  const isOfEach = view.mentions.every(
    ({ form, code, isOffice, from: at }) =>
      at < from ||
      at >= until ||
      isOffice ||
      code === owner ||
      code === 'C5' ||
      code === '-' ||
      form === 'region' ||
      form === 'country',
  )
  return owner !== null && !isCentral(owner) && isOfEach ? owner : null
}

/** "Kazakhstan 21.3 %, Kyrgyzstan 34.8 %" in such a list: of the trade of each the part of the one. */
export const listedShare = (
  view: View,
  quantities: readonly Quantity[],
  index: number,
  listed: string | null,
): Pair | null => {
  const quantity = quantities[index]
  const owner = quantity ? (ownerOfList(view, quantity.from) ?? listed) : null
  if (owner === null || !quantity) return null
  const colon = view.tokens.findLastIndex((token, at) => at < quantity.from && isSign(token, ':：'))
  const start = Math.max(quantities[index - 1]?.to ?? 0, listed === null ? colon + 1 : 0)
  const own = view.mentions.filter(({ from, to }) => from >= start && to <= quantity.from)
  const item = own.findLast((mention) => isCountry(mention) && isOneOfFive(mention.code))
  const isPlain = !view.tokens.slice(start, quantity.from).some(isFlowWord)
  return item && isPlain ? { reporter: item.code, partner: owner } : null
}
