import type { Indicator } from '../claim.ts'
import type { Quantity } from '../numbers/quantity.ts'
import { has, isSign, senseOf, type Token } from '../tokens.ts'
import type { View } from '../view.ts'

/** Small words that a bare number may stand after: "now", "only", "them", "from", "to". */
const leads =
  /^(есть|их|ее|его|еще|сегодня|сейчас|теперь|ныне|уже|лишь|только|всего|не|а|до|на|с|со|из|против|вместо|почти|їх|ще|сьогодні|зараз|тепер|нині|вже|лише|лишень|тільки|усього|та|із|з|від|замість|дорівнює|is|are|was|were|be|it|them|now|today|only|just|already|still|another|than|to|from|against|at|had|has|have|with|of|ran|number|hit|hits|reach|reaches|built|made|took|got|produce|make|build|assemble|buy|sell|ship|send|carry|handle|export|import|supply|hire|employ|train|open|run|launch|共有|有|为|達|达|是|只有|仅|仅有|还有|剩|剩下|仅剩|已有|约|的)$/

/** A verb by its form: of the past, of the present, reflexive; a short participle. */
export const isVerbForm = (text: string): boolean =>
  text.length > 3 &&
  (/(ал|ил|ел|ул|ял|ыл|йде|йдет|ляжет|ляже|лежит|лежать|ала|ила|ела|ула|яла|ало|ило|ело|уло|яло|али|или|ели|ули|яли|ено|ано|яно|ито|аны|ены|яны|ают|яют|уют|еют|ает|яет|ует|еет|лся|лась|лось|лись|лося|лася|лися|тся|ть|ть ?ся|вся|ється|ються|иться|ють|ає|яє|ує|ав|ив|ув|яв|ла|ло|ли|аємо|яємо|уємо|аем|яем|уем)$|.{2}(ана|ена)$|^(открыт|закрыт)[аоы]$|^(відкрит|закрит)[аоі]$|^створен[аоі]$/.test(
    text,
  ) ||
    /^[a-z]+ed$|^(remain|remains|stands|stood|totals|numbers)$/.test(text))

/** Signs and words after which nothing more is said of the number: what it counts is known. */
const isEndAt = (view: View, at: number): boolean => {
  const token = view.tokens[at]
  return (
    token === undefined ||
    isSign(token, ',;.:!?)(…»«"”，。；！？）、-') ||
    ['and', 'prep', 'of', 'since', 'until', 'rest', 'stop'].some((kind) => has(token, kind)) ||
    /^(вместо|замість|instead of|weekly|daily|annually|monthly|ежедневно|еженедельно|щодня|щотижня|в|у|на|из|них|in|at|on|as|now|there|here|altogether|instead|more|last|today|year|тому|позже|назад|на|при|per|a|и|й|та|ago|earlier|were|was|is|are|have|had|lie|lies|once|when|after|before|if|while|когда|после|если|коли|після|якщо)$/.test(
      token.text,
    ) ||
    isVerbForm(token.text) ||
    view.periods.some(({ from }) => from === at)
  )
}

/** "…, Turkey 1,982, Kazakhstan 1,149": one more country of a list, and nothing else before its number. */
const isNextCountry = ({ tokens }: View, at: number): boolean =>
  has(tokens[at], 'area') && (isSign(tokens[at - 1], ',;，；、') || has(tokens[at - 1], 'and'))

/** "Китайских предприятий в Киргизии 397": things, where they are, and how many. */
const isCountedIn = (view: View, quantity: Quantity): boolean =>
  has(view.tokens[quantity.from - 1], 'area') &&
  has(view.tokens[quantity.from - 2], 'prep') &&
  (thingBefore(view, quantity)?.at ?? -1) === quantity.from - 3

/** "there are 44 now", "их было 1 050", "сегодня — двадцать шесть": a number in the place of a predicate, with no noun of its own. */
export const isElliptic = (view: View, quantity: Quantity): boolean => {
  if (quantity.shape !== 'number' || quantity.scale !== null || quantity.isSigned) return false
  if (!isEndAt(view, quantity.to)) return false
  const before = view.tokens[quantity.from - 1]
  return before === undefined
    ? quantity.bound !== 'exact' || /^(of|из|з|із|them|них)$/.test(view.tokens[quantity.to]?.text ?? '')
    : (quantity.bound !== 'exact' && quantity.digits) ||
        leads.test(before.text) ||
        has(before, 'mult') ||
        isVerbForm(before.text) ||
        isSign(before, '-—:：→') ||
        // "Kazakhstan took more, 91,000"
        (isSign(before, ',') &&
          /^(more|fewer|less|больше|меньше|більше|менше)$/.test(view.tokens[quantity.from - 2]?.text ?? '')) ||
        has(before, 'bound') ||
        has(before, 'of') ||
        has(before, 'verb') ||
        (quantity.digits && (isNextCountry(view, quantity.from - 1) || isCountedIn(view, quantity)))
}

/** Numbers of one thing are of one size: up to a hundred times as large or as small. */
export const isOfSize = (value: number, known: number | null | undefined): boolean =>
  known == null || known === 0 || (Math.abs(value / known) <= 100 && Math.abs(value / known) >= 0.01)

/** The thing counted that is named before a number which has no noun: "золотых рудников — пять", "Agreements signed: 31". */
export const thingBefore = (
  view: View,
  quantity: Quantity,
): { readonly at: number; readonly counted: Indicator } | null => {
  for (let at = quantity.from - 1; at >= Math.max(0, quantity.from - 24); at -= 1) {
    const token = view.tokens[at]
    if (
      isSign(token, ';.；。') ||
      view.quantities.some(
        (other) => at >= other.from && at < other.to && other.shape === 'number' && other.unit !== 'percent',
      )
    )
      return null
    const counted = senseOf(token, 'count')
    if (counted !== null && !isNameOfOne(token)) return { at, counted: counted as Indicator }
    if (at === quantity.from - 2 && isManyDone(view, at)) return { at, counted: 'other' }
  }
  return null
}

/** "Деклараций оформлено 61 750": things in the genitive, and what was done with them. */
const isManyDone = ({ tokens }: View, at: number): boolean =>
  /^[а-яіїєґ']{3,}(ено|ано|ято|ыто|ито|ося|лось)$/.test(tokens[at + 1]?.text ?? '') &&
  /^[а-яіїєґ']{3,}(ов|ев|ів|їв|ей|ций|цій|ний|нь|ок|ек|их|ых)$/.test(tokens[at]?.text ?? '') &&
  tokens[at]?.senses.length === 0

/** A firm, a plant or a project in the singular is not a count of them. */
const isNameOfOne = (token: Token | undefined): boolean =>
  /^(company|firm|enterprise|project|product|agreement|document|train|container|вид|компания|компании|компанией|компанію|компанія|компанії|проект|проекта|проекте|проєкт|проєкту|завод|завода|центр|центра|центре|центру|станция|станции|станція|станції|документ|документа|договор|договора|поезд|поезда|контейнер|продукт|банк|банка|фирма|фірма|дом|единица|единицы|одиниця|одиниці|пассажир|терминал|терминала|термінал|термінала|порт|склад|маршрут|маршрута|жителя|участник|участка|машина|место|школа|个|件|条|项|名|位|人|家|种|列|份|座|部|支|把|张|票|台|头|只|件|节|块|间|所|批|起|宗|班|户|笔)$/.test(
    token?.text ?? '',
  )
