import type { Indicator } from '../claim.ts'
import type { Quantity } from '../numbers/quantity.ts'
import type { When } from '../times/when.ts'
import { has, isSign } from '../tokens.ts'
import { clauseEnd, type View } from '../view.ts'
import { isInProjects, isIntoProjects } from './in-projects.ts'
import { isPayment } from './paid-goods.ts'
import { nearHead, type Topic } from './topics.ts'

const some = (view: View, kind: string): boolean => view.tokens.some((token) => has(token, kind))

/** "stood at 19.6 bn": how much has come together, and nothing that comes in a year. */
const standsAt = ({ tokens }: View, { from }: Quantity): boolean =>
  tokens.slice(Math.max(0, from - 5), from).some(({ text }) => /^(stood|stands|standing)$/.test(text))

/** "торік надійшло ще 289 млн": what came in a year, in a clause of its own. */
const arrivesIn = (view: View, { from }: Quantity): boolean => {
  const before = view.quantities.findLast(({ to }) => to <= from)
  return (
    before !== undefined &&
    view.tokens
      .slice(Math.max(before.to, from - 8), from)
      .some(({ text }) => /^(надійш|зайшл|поступил|пришл|прийшл|came|arrived|flowed|流入)/.test(text))
  )
}

/** Investment: a stock if the words or a date say so, a flow if a period does, else what one project or deal costs. */
/** "… завод мощностью 500 тыс. т, инвестиции — 1,2 млрд": a bare "investment" in a sentence about one plant. */
const isOfPlant = (view: View, quantity: Quantity, topic: Topic): boolean =>
  /^(инвестици[июя]|інвестиці[їюя]|investment|投资|总投资)$/.test(view.tokens[topic.at]?.text ?? '') &&
  quantity.from - topic.at <= 3 &&
  view.heads.some(({ kind, at }) => (kind === 'project' || kind === 'capacity') && at < topic.at)

/** "investment in the second stage": in a part of one plant. */
const isInStage = ({ tokens }: View, { at }: Topic): boolean =>
  has(tokens[at + 1], 'prep') &&
  tokens
    .slice(at + 2, at + 6)
    .some(({ text }) => /^(stage|phase|этап|очередь|етап|чергу|першу чергу|вторую очередь)$/.test(text))

/** "investing $840 million (6 billion yuan) in the project": in what stands behind the same sum in another currency. */
const isAgainBefore = ({ tokens, heads, closings }: View, { from, to }: Quantity): boolean => {
  const closing = (isSign(tokens[to], '(') ? closings[to + 1] : closings[from]) ?? -1
  return (
    closing >= to &&
    /^(in|into|в|у)$/.test(tokens[closing + 1]?.text ?? '') &&
    heads.some(({ kind, at, isVerb }) => kind === 'project' && !isVerb && at > closing && at <= closing + 6)
  )
}

/** "a 110 million euro investment in a hospital project": one sum for one thing. */
const isOneSum = (view: View, { from, to }: Quantity, { at }: Topic): boolean =>
  at >= to &&
  at <= to + 1 &&
  /^an?$/.test(view.tokens[from - 1]?.text ?? '') &&
  /^(in|into)$/.test(view.tokens[at + 1]?.text ?? '') &&
  view.heads.some(({ kind, at: head, isVerb }) => kind === 'project' && !isVerb && head > at && head <= at + 6)

/** "за годы независимости поступило", "in the past 15 years": what came in a span of years up to now. */
export const isUpToNow = (view: View, when: When): boolean =>
  some(view, 'always') ||
  (when.start === null &&
    !isToCome(view) &&
    view.periods.some(({ kind, years, isBase }) => kind === 'none' && !isBase && (years ?? 0) > 1))

/** "Between 2005 and 2023 they invested a total of $23.9 billion": in a span of time, and not to date. */
export const isInSpan = ({ isOwn, kind, start, end }: When): boolean =>
  isOwn && /^(plain|span)$/.test(kind) && start !== null && start !== end

export const investment = (view: View, quantity: Quantity, topic: Topic, when: When): Indicator => {
  if (isOneSum(view, quantity, topic)) return 'deal_value'
  // What two have invested in each other is no one deal, whoever counts it.
  const isMutual = view.tokens
    .slice(Math.max(0, topic.at - 3), topic.at)
    .some(({ text }) => /^(mutual|взаимн|взаємн|相互|双向)/.test(text))
  if (isMutual) return 'fdi_stock'
  const isNew = view.tokens
    .slice(Math.max(0, quantity.from - 3), quantity.from)
    .some(({ text }, at, all) => /^(新增|added)$/.test(text) || (text === '新' && all[at + 1]?.text === '增'))
  if (isNew) return 'fdi_flow'
  if (when.isOwn && when.kind === 'plain' && arrivesIn(view, quantity)) return 'fdi_flow'
  if (isUpToNow(view, when)) return nearHead(view, quantity, ['fdi_stock'], 30) ? 'fdi_stock' : 'fdi_flow'
  // "… выросли инвестиции Китая, накопленные в республике"
  const isHeld = topic.at > quantity.to && view.heads.some(({ kind, at }) => kind === 'fdi_stock' && at > topic.at)
  if (isHeld) return 'fdi_stock'
  const stock = nearHead(view, quantity, ['fdi_stock'], 30)
  const flow = nearHead(view, quantity, ['fdi_flow'], 30)
  if (stock && (!flow || Math.abs(quantity.from - stock.at) < Math.abs(quantity.from - flow.at))) return 'fdi_stock'
  if (flow) return 'fdi_flow'
  if (when.isOwn && when.kind === 'since') return some(view, 'cumulative') ? 'fdi_stock' : 'fdi_flow'
  if (when.isOwn && when.kind === 'date') return 'fdi_stock'
  if (standsAt(view, quantity)) return 'fdi_stock'
  // 截至6月…累计: what has come together by then
  const isUpTo = view.tokens.some(({ text }) => /^截[至止]/.test(text))
  if (isUpTo && some(view, 'cumulative') && !isToCome(view)) return 'fdi_stock'
  if (when.isOwn && when.start !== null && when.kind !== 'by') return 'fdi_flow'
  if (some(view, 'cumulative')) return 'fdi_stock'
  if (some(view, 'yoy') || some(view, 'sameperiod')) return 'fdi_flow'
  if (!topic.isVerb && isInProjects(view, topic)) return 'fdi_stock'
  if (!topic.isVerb && isInStage(view, topic)) return 'project_cost'
  if ((nearHead(view, quantity, ['project'], 18) || isAgainBefore(view, quantity)) && !topic.isVerb)
    return 'project_cost'
  if (!topic.isVerb && isOfPlant(view, quantity, topic)) return 'project_cost'
  if (topic.isVerb && isIntoProjects(view, quantity)) return 'fdi_stock'
  if (nearHead(view, quantity, ['project'], 18)) return 'deal_value'
  if (when.kind === 'by' || isToCome(view)) return 'fdi_flow'
  const isOfCountries = /^(foreign )?direct investments?$|^fdi$/.test(view.tokens[topic.at]?.text ?? '')
  return !isOfCountries && view.mentions.some(({ form }) => form === 'firm') ? 'deal_value' : 'fdi_stock'
}

const isInvesting = (text: string): boolean =>
  /^(to )?(invest|attract|привлек|привлеч|залуч|инвест|інвест|влож|вклад|вклас|вклав|вклал|уклав|уклал|pour|inject|put|(have|has|had|having|were|was) put)/.test(
    text,
  )

const isToCome = (view: View): boolean => some(view, 'forecast') || some(view, 'target')

const isIntoEconomy = (view: View): boolean =>
  view.tokens.some(({ text }) => /^(экономик|економік|economy|经济)/.test(text))

/** Into a country or its economy, and not into one plant: "вложили в экономику Казахстана", "invested in Kazakhstan". */
const isIntoCountry = (view: View): boolean =>
  isIntoEconomy(view) ||
  view.mentions.some(
    ({ role, form, isOffice }) =>
      !isOffice && (form === 'area' || form === 'region') && (role === 'to' || role === 'in'),
  )

/** "invested $1.2 billion in Uzbekistan", "another 500 m there": in a state as a whole, whoever does so. */
const isIntoStateItself = ({ tokens, mentions }: View, { to }: Quantity): boolean =>
  tokens[to]?.text === 'there' ||
  (/^(in|into|в|у|на)$/.test(tokens[to]?.text ?? '') &&
    mentions.some(
      ({ from, form, isPossessive, isOffice }) =>
        (form === 'area' || form === 'region') && from === to + 1 && !isPossessive && !isOffice,
    ))

const builds =
  /^(建起|建成|建设|建了|建|построи|возвел|запусти|открыл|збудув|звел|запусти|відкри|built|build|launch|opened|set up)/

const many =
  /^(инвесторы|инвесторов|бизнес|бизнесмены|предприниматели|компании|фирмы|інвестори|інвесторів|бізнес|бізнесмени|підприємці|компанії|фірми|investors|businesses|businessmen|companies|firms|投资者|投资商|企业|企业家)$/

const isOfMany = (view: View, until: number): boolean =>
  view.tokens.slice(0, until + 1).some(({ text }) => many.test(text))

const isOfPeople = (view: View): boolean =>
  view.tokens.some(({ text }) =>
    /^(турист|tourist|visitor|traveller|resident|household|жител|мешканц|游客|旅客|家庭)/.test(text),
  )

/** Dividends, taxes, wages, fees, what a loan costs: no deal. */
const isDueTo = (view: View, { from, to }: Quantity): boolean =>
  view.tokens
    .slice(Math.max(0, from - 10), to + 8)
    .some(({ text }) =>
      /^(dividend|tax|wage|salar|interest|principal|fee|fees|royalt|fine|fines|rent|дивиденд|налог|зарплат|процент[ао]в|штраф|аренд|дивіденд|подат|оренд|відсотків|股息|税|工资|利息|罚款)/.test(
        text,
      ),
    )

/** A verb of giving money: a firm's or a country's deal, or, of a country over time, its investment. */
export const giving = (
  view: View,
  quantity: Quantity,
  topic: Topic,
  when: When,
  isSite: boolean,
  isOfGoods = false,
  isDebt = false,
): Indicator => {
  // "На обслуживание кредитов потратили": what a debt costs.
  if (view.heads.some(({ kind, at }) => kind === 'debt' && Math.abs(at - quantity.from) < 14)) return 'other'
  const spends = /^(spen|витрат|потрат|花)/.test(view.tokens[topic.at]?.text ?? '')
  if (spends && view.heads.some(({ kind, at }) => kind === 'project' && at > quantity.from && at - quantity.to <= 6))
    return 'project_cost'
  const isIntoIt = view.tokens
    .slice(Math.max(topic.at, quantity.from - 4), quantity.to + 4)
    .some(
      ({ text }, at, all) =>
        /^(в|у|into|in)$/.test(text) &&
        (/^(них|него|нього|нее|неї|it|them)$/.test(all[at + 1]?.text ?? '') ||
          (/^(the|this|этот|цей)$/.test(all[at + 1]?.text ?? '') &&
            /^(project|plant|facility|venture|factory|проект|завод|проєкт)$/.test(all[at + 2]?.text ?? ''))),
    )
  const isIntoPlant = view.heads.some(
    ({ kind, at, isVerb }) =>
      kind === 'project' &&
      !isVerb &&
      at >= quantity.to + 1 &&
      at <= quantity.to + 2 &&
      /^(in|into|в|у)$/.test(view.tokens[quantity.to]?.text ?? ''),
  )
  if (isSite && (isIntoIt || isIntoPlant)) return 'project_cost'
  if (isSite && /^(spen|витрат|потрат|花|斥)/.test(view.tokens[topic.at]?.text ?? '')) return 'project_cost'
  const isPaying = isPayment(view.tokens[topic.at]?.text ?? '')
  if (isPaying && (isDebt || isDueTo(view, quantity))) return 'other'
  // "paying $435 million for 49 % of the shares"
  const isForPart =
    /^(for|за)$/.test(view.tokens[quantity.to]?.text ?? '') &&
    view.quantities.some(({ from, unit }) => unit === 'percent' && from === quantity.to + 1)
  if (isPaying && isForPart) return 'deal_value'
  if (isPaying && isOfGoods) return 'imports'
  if (!isInvesting(view.tokens[topic.at]?.text ?? '')) return isOfPeople(view) ? 'other' : 'deal_value'
  if (when.isOwn && when.kind === 'since') return some(view, 'cumulative') ? 'fdi_stock' : 'fdi_flow'
  if (when.isOwn && when.kind === 'date') return 'fdi_stock'
  // "In the past 22 years Beijing put 105 bn into the region": in a span of years, and not at a date
  if (isUpToNow(view, when) && isIntoCountry(view) && nearHead(view, quantity, ['fdi_stock'], 30) === null)
    return 'fdi_flow'
  if (some(view, 'cumulative')) return isInSpan(when) ? 'fdi_flow' : 'fdi_stock'
  if (isIntoStateItself(view, quantity) && (isInSpan(when) || isToCome(view))) return 'fdi_flow'
  if (!when.isOwn && !isToCome(view) && isIntoProjects(view, quantity)) return 'fdi_stock'
  // A firm that is named behind a colon does something else.
  const end = clauseEnd(view.tokens, quantity.to, view.tokens.length, ':;；：')
  const isNamed = view.mentions.some(({ form, from }) => form === 'firm' && from < end)
  const project = nearHead(view, quantity, ['project'], 16)
  if (project !== null && !isNamed && view.tokens.some(({ text }) => builds.test(text))) return 'project_cost'
  const isFirm = isNamed || project !== null
  // "За год Китай вложил в экономику 4,4 млрд": in a year, be it not told which.
  const isInYear = view.periods.some(({ kind, years, isBase }) => !isBase && (kind === 'yearly' || years === 1))
  if (isInYear && !isFirm && isIntoCountry(view)) return 'fdi_flow'
  // "Китай инвестировал 1,7 млрд, Россия — 3,4": a state has put it in, be it not told where
  const isOfState = view.mentions.some(
    ({ form, role, isOffice, to }) => form === 'area' && role === 'bare' && !isOffice && to <= topic.at,
  )
  if (!when.isOwn && !isFirm && !isToCome(view) && (isIntoCountry(view) || isOfState)) return 'fdi_stock'
  // "Инвесторы из Китая намерены вложить в отрасли", "China will put 5 bn into the economy": capital that is to come
  // "Китай вложит в регион 26 млрд": a state, and not those who live there
  const isOfPeoples = view.tokens.slice(0, topic.at).some(({ text }) => /^китайц[ыі]$/.test(text))
  const isStateIntoState = isOfState && isIntoCountry(view) && !isOfPeoples
  if (!isFirm && isToCome(view) && (isOfMany(view, topic.at) || isIntoEconomy(view) || isStateIntoState))
    return 'fdi_flow'
  return when.isOwn && when.start !== null && (when.kind === 'plain' || when.kind === 'span') && !isFirm
    ? 'fdi_flow'
    : 'deal_value'
}
