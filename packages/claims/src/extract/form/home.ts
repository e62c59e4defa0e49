import type { Draft } from '../draft-claim.ts'
import { isMoney, type Kind } from '../kinds/kind.ts'
import { isNamedFlow } from '../kinds/topics.ts'
import type { Quantity } from '../numbers/quantity.ts'
import { isCentral } from '../parties/pair.ts'
import { has } from '../tokens.ts'
import type { View } from '../view.ts'

const builds =
  /^(build|builds|built|construct|create|install|commission|строит|строить|построит|построить|построил\S*|ввести|вводит|создать|установить|будує|будувати|побудувати|побудував|збудувати|збудував|створити|встановити|ввести)$/

/** "Uzbekistan means to build 25 GW by 2030": what a state itself builds or plans, and nobody from abroad. */
const isOwnWork = (view: View, { from }: Quantity, { reporter, partner, indicator }: Draft): boolean => {
  if (!/^(capacity|project_cost|length)$/.test(indicator) || reporter !== null || !isCentral(partner)) return false
  const subject = view.mentions.find(
    ({ code, form, role, isOffice, to }) =>
      code === partner && form === 'area' && role === 'bare' && !isOffice && to < from,
  )
  return (
    subject !== undefined &&
    view.mentions.every(({ code, isOffice }) => isOffice || code === partner) &&
    view.tokens.slice(subject.to, subject.to + 3).some((token) => has(token, 'target') || builds.test(token.text)) &&
    view.tokens.slice(subject.to, from).some((token) => builds.test(token.text))
  )
}

const order = /^(orders?|заказ(а|ов|ы|ами)?|замовлен\S*|订单|订单量)$/
const shop =
  /^(platforms?|marketplaces?|shops?|площадк\S*|маркетплейс\S*|майданчик\S*|крамниц\S*|平台|网购|temu|taobao|aliexpress|pinduoduo|wildberries)$/

/** "98 million orders on Chinese platforms": from whose shoppers, to whose shops. */
const isOrder = ({ tokens }: View, { from, to }: Quantity): boolean =>
  tokens.slice(Math.max(0, from - 8), to + 6).some(({ text }) => order.test(text)) &&
  tokens.some(({ text }) => shop.test(text))

const online =
  /^(платформ\S*|маркетплейс\S*|онлайн-майданчик\S*|посылок|посылки|посилок|посилки|parcels?|marketplaces?|platforms?|alibaba|aliexpress|temu|taobao|wildberries|ozon)$/

/** "Sales of Kazakh goods on Alibaba": goods that are sold online, where nobody calls them exports. */
export const isSoldOnline = (view: View, { from, to, unit }: Quantity, { kind, topic }: Kind): boolean =>
  isMoney(unit) &&
  kind === 'exports' &&
  topic !== null &&
  !isNamedFlow(view, topic) &&
  view.tokens.slice(Math.max(0, from - 12), to + 4).some(({ text }) => online.test(text))

/** The typed form looks from a state at its market, at the goods that it lets in or taxes, and at what it builds at home. */
export const atHomeForm = (view: View, quantity: Quantity, { kind }: Kind, draft: Draft): Draft => {
  const { indicator, reporter, partner } = draft
  if (isOwnWork(view, quantity, draft)) return { ...draft, reporter: partner, partner: null }
  const isFromAbroad = !isCentral(reporter) && isCentral(partner)
  if (kind === 'market' && indicator === 'share' && isFromAbroad)
    return { ...draft, reporter: partner, partner: reporter }
  const isOfShop = reporter !== null && !isCentral(reporter) && (partner === null || isCentral(partner))
  if (!(indicator === 'other' || indicator === 'share') || !isOrder(view, quantity)) return draft
  const flow = indicator === 'other' ? 'import' : null
  if (isOfShop) return { ...draft, reporter: partner, partner: reporter, flow }
  if (isCentral(reporter) && partner !== null) return { ...draft, flow }
  return draft
}
