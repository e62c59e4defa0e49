import type { Draft } from '../draft-claim.ts'
import { nearHead } from '../kinds/topics.ts'
import type { Quantity } from '../numbers/quantity.ts'
import { isCentral } from '../parties/pair.ts'
import { has } from '../tokens.ts'
import type { View } from '../view.ts'

/** Kinds of goods and firms that are let into a market are sold there by whose they are, whoever opens it. */
export const letIn = (view: View, quantity: Quantity, draft: Draft): Draft => {
  const { indicator, reporter, partner } = draft
  const isGoods = indicator === 'product_count'
  if ((!isGoods && indicator !== 'company_count') || !isCentral(reporter) || partner === null || isCentral(partner))
    return draft
  const near = view.tokens.slice(Math.max(0, quantity.from - 24), quantity.to + 16)
  const isLetIn = near.some((token) => has(token, 'letin'))
  const isSold = nearHead(view, quantity, ['exports'], 24) !== null
  // "China imports 130 kinds of goods from Kazakhstan"
  const isBought = isGoods && !isSold && !isLetIn && nearHead(view, quantity, ['imports'], 24) !== null
  const buyer = view.mentions.find(
    ({ role, form, isOffice, from }) =>
      role === 'bare' && /^(area|capital)$/.test(form) && !isOffice && from < quantity.from,
  )
  if (isBought && buyer && (buyer.code === partner || buyer.code === reporter))
    return { ...draft, ...(buyer.code === partner ? { reporter: partner, partner: reporter } : {}), flow: 'import' }
  // "companies may supply 34 types of products to the Chinese market"
  const isSupplied =
    isGoods &&
    view.tokens
      .slice(Math.max(0, quantity.from - 4), quantity.from)
      .some(({ text }) => /^(supply|ship|deliver)$/.test(text))
  return isLetIn || isSold || isSupplied ? { ...draft, flow: 'export' } : draft
}
