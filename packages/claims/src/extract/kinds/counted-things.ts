import type { Indicator } from '../claim.ts'
import type { Quantity } from '../numbers/quantity.ts'
import { has, isSign, type Token } from '../tokens.ts'
import type { View } from '../view.ts'
import { isVerbForm } from './elliptic.ts'

/** Words of other trades: what stands after a number and has one of these meanings is not what is counted. */
const otherTrades = [
  'verb',
  'prep',
  'and',
  'of',
  'bound',
  'postbound',
  'up',
  'down',
  'base',
  'yoy',
  'mom',
  'source',
  'until',
  'since',
  'year',
  'month',
  'months',
  'quarter',
  'half',
  'rest',
  'each',
  'share',
  'fallson',
  'resp',
  'forecast',
  'target',
  'skipafter',
  'skipnum',
  'unit',
  'scale',
  'num',
  'times',
  'mult',
  'frac',
  'capital',
  'leader',
  'firm',
  'cumulative',
  'change',
  'exchange',
]

const isWord = (token: Token | undefined): token is Token =>
  token !== undefined && /^[\p{L}][\p{L}'-]*$/u.test(token.text) && !otherTrades.some((kind) => has(token, kind))

const quoted = (token: Token | undefined): boolean => isSign(token, '«"“”')

const englishPlural = /[^sui]s$|(sses|ches|shes|men|people|ies)$/
const noEnglishThing =
  /^(was|has|this|these|those|its|his|hers|theirs|always|perhaps|besides|towards|afterwards|thanks|whereas|minus|sometimes|others|does|goes|says|seems|remains|means|includes|others|times|terms|parts|thirds|percents|points|steps|stages|phases|seasons|hundreds|thousands|dollars|questions|principles|callers|reasons|chapters|cities|regions|provinces|sectors|fields|spheres|languages|segments|topics|issues|items|categories|rows|columns|parents|sons|kids|brothers|sisters)$/

const slavicAdjective = /(ых|их|ые|ие|ими|ыми|ым|им|ої|ий|ний|ові|ними)$/
const noSlavicThing =
  /^(вице|віце|прем|министр|міністр|депутат|генерал|посол|посл|дипломат|чиновник|раз|рази|котор|який|яка|як[іи]|это|эти|того|этого|цього|они|вони|уже|вже|лишь|лише|только|тільки|тоже|также|теж|мест[аоу]?$|част|этап|етап|сфер|отрасл|галуз|област|регион|регіон|провинц|провінц|город|міст[аоу]?$|міста|район|слов|букв|цифр|вопрос|принцип|питан|пункт|причин|тем[аы]?$|семест|курс|сезон|квартал|сын|дочер|брат|сест|ребен|діт|кругл|знак|шаг|крок|балл|бал[аиів]*$|поколен|поколін|континент|материк|язык|мов[аи]?$|раздел|розділ|абзац|строк|рядк|точк|человек$|час|доб[аи]?$|діб|торік|позаторік|цьогоріч|щороку|ранее|раніше|тогда|тоді)/

const slavicThing = /[бвгґджзклмнпрстфхцчшщьйаяыиіїуюєе]$/

/** Where the name of what a number counts ends, or null: "197 займов", "18,000 young Central Asians", "Сорок «ветряков»". */
export const thingAfter = (tokens: readonly Token[], from: number): number | null => {
  let at = quoted(tokens[from]) ? from + 1 : from
  const isOpen = at > from
  for (let limit = at + 3; at <= limit; at += 1) {
    const token = tokens[at]
    // "ten broad-gauge tracks"
    if (isSign(token, '-') && at > from && isWord(tokens[at + 1]) && tokens[at - 1]?.end === token?.start) {
      limit += 2
      continue
    }
    // "14 wind and solar parks"
    if (token?.text === 'and' && at > from && englishPlural.test(tokens[at + 2]?.text ?? '') && isWord(tokens[at + 1]))
      continue
    if (!isWord(token) || token.text.length < 3) return null
    if (/\p{Script=Han}/u.test(token.text)) return null
    if (/\p{Script=Cyrillic}/u.test(token.text)) {
      if (noSlavicThing.test(token.text) || isVerbForm(token.text)) return null
      if (
        slavicAdjective.test(token.text) &&
        tokens[at + 1] !== undefined &&
        /^\p{L}/u.test(tokens[at + 1]?.text ?? '')
      )
        continue
      return slavicThing.test(token.text) ? at + (isOpen && quoted(tokens[at + 1]) ? 2 : 1) : null
    }
    if (noEnglishThing.test(token.text)) return null
    if (englishPlural.test(token.text) && !isWord(tokens[at + 1])) return at + 1
    if (englishPlural.test(token.text)) return at + (englishPlural.test(tokens[at + 1]?.text ?? '') ? 2 : 1)
  }
  return null
}

const papers = /协议|协定|文件|备忘|合同|条约|公约|意向书|声明|成果|共识|签/

/** 手续由9项减到4项: items, which are papers only where their clause speaks of papers. */
const asItems = (view: View, quantity: Quantity): Quantity => {
  if (!view.tokens.slice(quantity.from, quantity.to).some(({ text }) => text === '项')) return quantity
  const start = view.tokens[quantity.from]?.start ?? 0
  const end = view.tokens[quantity.to - 1]?.end ?? start
  const before = view.source.lower.slice(Math.max(view.tokens[0]?.start ?? 0, start - 60), start)
  const after = view.source.lower.slice(end, Math.min(end + 40, view.tokens.at(-1)?.end ?? end))
  const clause = (before.split(/[;；]/).at(-1) ?? '') + (after.split(/[;；]/)[0] ?? '')
  return papers.test(clause) ? quantity : { ...quantity, counted: 'other' }
}

const counted: Readonly<Record<string, Indicator>> = {
  containers: 'container_volume',
  companies: 'company_count',
  agreements: 'agreements_count',
}

/** 集装箱达到9.5万个: a number with a bare 个 counts what is named before it. */
const asNamed = (view: View, quantity: Quantity): Quantity => {
  if (view.tokens[quantity.to - 1]?.text !== '个') return quantity
  const start = view.tokens.slice(0, quantity.from).findLastIndex((token) => isSign(token, ';；。')) + 1
  const head = view.heads.findLast(
    ({ at, isVerb }) => at >= Math.max(start, quantity.from - 24) && at < quantity.from && !isVerb,
  )
  const indicator = head ? counted[head.kind] : undefined
  const isOther =
    view.quantities.some(
      ({ from, unit }) =>
        head && from > head.at && from < quantity.from && !/^(count|percent|ratio)$/.test(unit ?? 'count'),
    ) ||
    view.tokens.slice((head?.at ?? 0) + 1, quantity.from).some((token) => has(token, 'count') && token.text.length > 1)
  return indicator && !isOther ? { ...quantity, counted: indicator } : quantity
}

/** 签约46个项目: projects that are signed are papers. */
export const asSigned = (view: View, quantity: Quantity): Quantity => {
  if (quantity.unit !== 'count' || view.source.language !== 'zh') return quantity
  if (quantity.counted === 'agreements_count') return asItems(view, quantity)
  if (quantity.counted !== 'other') return quantity
  const isSigned = view.tokens
    .slice(Math.max(0, quantity.from - 2), quantity.from)
    .some(({ text }) => /^(签约|签署|签订|签)$/.test(text))
  const isProject = view.tokens.slice(quantity.from, quantity.to).some(({ text }) => /(个|项|项目)$/.test(text))
  return isSigned && isProject ? { ...quantity, counted: 'agreements_count' } : asNamed(view, quantity)
}
