import { headingKinds, namesPartners } from './kinds/heading-kinds.ts'
import type { Kind } from './kinds/kind.ts'
import { flowOf } from './kinds/topics.ts'
import { type Memory, pairAs } from './memory.ts'
import { shopNamed } from './parties/beyond-trade/shop.ts'
import { asTurnover } from './parties/lists/leaders.ts'
import { nobody } from './parties/pair.ts'
import { pairNamed } from './parties/pair-named.ts'
import { headsRoute } from './parties/routes/along-route.ts'
import { goodsHeading } from './parties/shares/goods-of.ts'
import { ownerOfList } from './parties/shares/share-list.ts'
import { isDateline } from './times/named/dateline.ts'
import { isPassing } from './times/named/periods.ts'
import { isMonth, isOfDay, never, type When } from './times/when.ts'
import { has, isSign } from './tokens.ts'
import type { View } from './view.ts'

const headingTime = ({ start, end, kind }: Pick<When, 'start' | 'end' | 'kind'>): When => ({
  start,
  end,
  kind: kind === 'yearly' ? 'plain' : kind,
  isOwn: false,
})

/** "Results of the year", told in January or February: of the year that is over. */
const isYearOver = ({ kind, years }: { readonly kind: When['kind']; readonly years: number | undefined }): boolean =>
  kind === 'yearly' && years === 1

const askedTime = ({ tokens, periods }: View): When | null => {
  const asked = isSign(tokens.at(-1), '?？')
    ? periods.findLast(({ kind, start }) => start !== null && (kind === 'by' || kind === 'now'))
    : undefined
  return asked ? headingTime(asked) : null
}

/** "Exports by country:": a list of one flow, after the turnover that was told of. */
const namesOneWay = ({ tokens, heads }: View): boolean =>
  isSign(tokens.at(-1), ':：') && heads.some(({ kind, isVerb }) => !isVerb && /^(exports|imports)$/.test(kind))

/** "Freight over the border in 2023:": a list of parts of what is carried. */
const namesFreight = ({ tokens, heads }: View): boolean =>
  isSign(tokens.at(-1), ':：') && heads.some(({ kind, isVerb }) => !isVerb && kind === 'freight')

/** What a sentence without numbers says of those that come after it. */
export const headedBy = (memory: Memory, view: View): Memory => {
  const seen = isDateline(view)
    ? undefined
    : view.periods.findLast(
        ({ isBase, kind, start, years }) =>
          !isBase &&
          kind !== 'by' &&
          kind !== 'since' &&
          (!isPassing(kind) || isYearOver({ kind, years })) &&
          start !== null &&
          view.tokens.length > 2,
      )
  const isPast = seen !== undefined && isOfEvent(view) && (isMonth(seen) || seen.kind === 'date')
  const two = view.periods.filter(({ kind, start }) => kind === 'plain' && start !== null)
  const goods = goodsHeading(view, memory.pair)
  const imports: Kind = { indicator: 'imports', kind: 'imports', topic: null }
  return {
    ...memory,
    ...(two.length === 2
      ? { spans: two.map((period, at) => ({ ...headingTime(period), isShifted: at === 0, of: null })) }
      : {}),
    kinds: goods === null ? headingKinds(view, memory.kinds) : { any: imports, money: imports, rate: null },
    ...(namesPartners(view) ? { leaders: asTurnover(memory.leaders ?? []) } : {}),
    ...(namesOneWay(view)
      ? { leaders: (memory.leaders ?? []).filter(({ kind }) => flowOf(kind.kind) !== 'total') }
      : {}),
    ...(namesFreight(view) ? { moved: 'freight' as const } : {}),
    listed: ownerOfList(view),
    shop: shopNamed(view) ?? memory.shop,
    asked: askedTime(view) ?? memory.asked ?? null,
    isSigning: view.tokens.some((token) => has(token, 'signed')),
    headed: seen && !isSign(view.tokens.at(-1), '.。') ? headingTime(seen) : (memory.headed ?? null),
    ...(headsRoute(view) && memory.told ? { told: { ...memory.told, pair: nobody, kind: 'freight' } } : {}),
    ...pairAs(goods ?? pairNamed(view, memory.pair)),
    when: seen && !isPast ? headingTime(seen) : memory.when,
    spell: seen && isOfDay(seen) && !isOfDay(memory.when) ? memory.when : (memory.spell ?? never),
  }
}

const event =
  /^(opened|launched|began|started|commissioned|inaugurated|founded|established|arrived|открыл\S*|открыт\S*|запустил\S*|запущен\S*|начал\S*|введен\S*|основан\S*|відкри\S*|запусти\S*|запущен\S*|почал\S*|введен\S*|заснован\S*|开通|启用|开业|投产|成立)$/

/** "The terminal opened in February 2024": when something happened, which is not when what comes next is so. */
const isOfEvent = ({ tokens }: View): boolean => tokens.some(({ text }) => event.test(text))
