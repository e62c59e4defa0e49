import type { Quantity } from '../numbers/quantity.ts'
import type { When } from '../times/when.ts'
import { has, isSign, senseOf, type Token } from '../tokens.ts'
import type { View } from '../view.ts'
import type { LastKind } from './kind.ts'
import { isNamedFlow, isTrade, type Topic } from './topics.ts'

const buys =
  /^(buy|buys|bought|buying|acquire|acquires|acquired|acquiring|purchase|purchases|purchased|purchasing|sell|sells|sold|acquisition|покуп(к|ок)|купівл|купи|куплен|приобр|выкуп|прода[лтс]|придба|викуп)/

const isFor = (text: string | undefined): boolean => /^(for|за|на)$/.test(text ?? '')

/** Things that are bought one at a time. */
const isOne = (kind: string | null): boolean => /^(project|stake|companies)$/.test(kind ?? '')

const isAsset = /^(актив[а-яії]*|assets?|资产)$/

/** "agreed to buy a gold mine for $1.15 billion", "купит завод за 40 млн": what is bought is one thing, and no trade. */
export const isBoughtThing = (view: View, quantity: Quantity): boolean => {
  if (!isFor(view.tokens[quantity.from - 1]?.text)) return false
  const from = Math.max(0, quantity.from - 24)
  const lead = view.tokens.slice(from, quantity.from)
  const verb = lead.findLastIndex(({ text }) => buys.test(text))
  const object = lead.slice(verb + 1, verb + 7)
  const thing = object.findIndex((token) => isOne(senseOf(token, 'head')) || isAsset.test(token.text))
  return (
    verb >= 0 &&
    thing >= 0 &&
    // "a gold mine" is no gold
    !object.slice(0, Math.max(0, thing - 1)).some((token) => has(token, 'goods') || token.number?.digits === true)
  )
}

const gap =
  /^(gap|difference|discrepancy|mismatch|разрыв|разниц[аеуы]|расхождени[ея]|розрив|різниц[яіу]|розбіжність|差距|差额|相差|差)$/

/** "The difference is 1.6 bn", after one flow as its two sides count it: by how much they differ. */
export const isGapTold = ({ tokens }: View, { from }: Quantity, { isCountedTwice }: LastKind): boolean =>
  isCountedTwice === true &&
  tokens
    .slice(Math.max(0, from - 6), from)
    .some(({ text, number }, at, lead) => gap.test(text) && number === undefined && lead.slice(at).every(isNoStop))

const isNoStop = (token: Token): boolean => !isSign(token, ',;.，；。')

/** Of two turnovers, or of one flow, as two sides count them, the gap is no deficit. */
export const isGapOfCounts = (view: View, topic: Topic, { any, money, isCountedTwice }: LastKind): boolean =>
  topic.kind.startsWith('balance') &&
  /^(gap|difference|разрыв|разниц[аы]|розрив|різниц[яі]|差距|差额)$/.test(view.tokens[topic.at]?.text ?? '') &&
  (isCountedTwice === true ||
    ((any?.indicator === 'growth' ? money : any)?.indicator === 'trade_turnover' &&
      !view.heads.some(({ kind }) => kind === 'exports' || kind === 'imports')))

/** "контракт на закупку автобусов за 50 млн": one paper, whatever is bought by it. */
const contractBefore = (view: View, at: number): Topic | null => {
  const head = view.heads.find(
    (each) => each.at < at && at - each.at <= 4 && (each.kind === 'contract' || each.kind === 'deal') && !each.isVerb,
  )
  return head ? { ...head, isNear: true } : null
}

const hung = /^(стоимостью|вартістю|ценой|worth|valued( at)?)$/

/** "контракт на поставку урана стоимостью 2 млрд": what hangs on one paper is its worth, whatever it is about. */
const contractWorth = ({ tokens, heads }: View, { kind, at }: Topic): Topic | null => {
  if (kind !== 'cost' || !hung.test(tokens[at]?.text ?? '')) return null
  const head = heads.findLast(
    (each) => each.at < at && at - each.at <= 8 && /^(contract|deal)$/.test(each.kind) && !each.isVerb,
  )
  const isApart =
    tokens
      .slice(head?.at ?? 0, at)
      .some((token) => isSign(token, ',;:.') || token.number !== undefined || has(token, 'verb')) ||
    heads.some((each) => each.kind === 'project' && each.at > (head?.at ?? 0) && each.at < at)
  return head === undefined || isApart ? null : { ...head, isNear: true }
}

/** The one paper whose worth a sum is, or null. */
export const contractOf = (view: View, topic: Topic): Topic | null =>
  isTrade(topic.kind) && !topic.isVerb && !isNamedFlow(view, topic)
    ? contractBefore(view, topic.at)
    : contractWorth(view, topic)

/** "Sinomach sold the depot 300 buses for $78 million": what one firm sells for a sum is a deal. */
export const isBargain = (view: View, quantity: Quantity, topic: Topic, when: When): boolean =>
  topic.isVerb &&
  isTrade(topic.kind) &&
  /^(for|за)$/.test(view.tokens[quantity.from - 1]?.text ?? '') &&
  ((!when.isOwn && view.mentions.some(({ form }) => form === 'firm')) ||
    view.heads.some(
      ({ kind, at, isVerb }) =>
        !isVerb && /^(project|companies|stake)$/.test(kind) && at > topic.at && at < topic.at + 6 && at < quantity.from,
    ))
