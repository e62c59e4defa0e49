import type { Flow, Indicator } from '../claim.ts'
import { flowOf } from '../kinds/topics.ts'
import type { Quantity } from '../numbers/quantity.ts'
import type { Mention } from '../parties/naming/mentions.ts'
import { ALONE, isCentral, isSameTwo, type Pair } from '../parties/pair.ts'
import { has, isSign, senseOf } from '../tokens.ts'
import { clauseEnd, type View } from '../view.ts'

/** What moves, by the thing that is counted or weighed. */
export const moving = new Set<Indicator>(['freight_volume', 'container_volume', 'train_count', 'pipeline_gas'])

/** "inbound", 出境, "in both directions": the way of what is counted, said in its own clause. */
export const wayIn = (view: View, { from, to }: Quantity): Flow | null => {
  const start = view.quantities.findLast((each) => each.to <= from)?.to ?? 0
  for (let at = from - 1; at >= Math.max(start, from - 16); at -= 1) {
    if (isSign(view.tokens[at], ';；')) break
    const way = senseOf(view.tokens[at], 'way')
    if (way !== null) return way === '-' ? null : (way as Flow)
  }
  // "956 trains, inbound and outbound, went through the port"
  const next = isSign(view.tokens[to], ',，') ? to + 1 : to
  for (let at = next; at < next + 4; at += 1) {
    if (isSign(view.tokens[at], ',;.，；。')) break
    const way = senseOf(view.tokens[at], 'way')
    if (way !== null) return way === '-' ? null : (way as Flow)
  }
  return null
}

/** "through Altynkol – Khorgos": the stations on both sides of a border. */
const isCrossing = ({ tokens }: View, { from, form, role }: Mention, { form: next }: Mention): boolean =>
  form === 'place' &&
  next === 'place' &&
  (role === 'through' || tokens.slice(Math.max(0, from - 3), from).some((token) => has(token, 'post')))

/** Whether a mention is tied by a dash to the next: "Kazakhstan – China". */
const isTied = (view: View, at: number): boolean => {
  const [one, next] = [view.mentions[at], view.mentions[at + 1]]
  if (!one || !next || next.from !== one.to + 1 || !isSign(view.tokens[one.to], '-↔')) return false
  return one.form === 'area' || isCrossing(view, one, next)
}

/** «поезда Китай – Средняя Азия», «через Алтынколь — Хоргос»: named after the two ends of their way. */
const isNamedAfter = (view: View, pair: Pair): boolean =>
  view.mentions.some(
    ({ code }, at) =>
      isTied(view, at) && isSameTwo(pair, { reporter: code, partner: view.mentions[at + 1]?.code ?? null }),
  )

const crossing =
  /^(достык|достик|dostyk|多斯特克|алашанькоу|alashankou|阿拉山口|хоргос|khorgos|horgos|霍尔果斯|алтынколь|алтинколь|altynkol|бахты|бахти|bakhty|巴克图|бакту|торугарт|torugart|吐尔尕特|иркештам|іркештам|irkeshtam|кульма|kulma|майкапчагай|maikapchagai|калжат|kalzhat)/

/** "46 trains on the Xi'an–Tashkent route": from the one city to the other. */
const leadsBetweenCities = ({ tokens, mentions }: View, { reporter, partner }: Pair): boolean =>
  mentions.some(({ form, code, from, to }, at) => {
    const next = mentions[at + 1]
    const isCity = (each: string): boolean => each === 'place' || each === 'capital'
    if (!next || !isCity(form) || !isCity(next.form) || next.from !== to + 1 || !isSign(tokens[to], '-–—')) return false
    const isOfBorder = [from, next.from].some((place) => crossing.test(tokens[place]?.text ?? ''))
    return code === reporter && next.code === partner && !isOfBorder
  })

/** "The Kazakh-Chinese terminal in Lianyungang": whose a terminal is says no way. */
const isOfPost = ({ tokens }: View, to: number): boolean =>
  tokens
    .slice(to, to + 2)
    .some((token) => has(token, 'post') || /^(terminal|термин|термін|码头|物流基地)/.test(token.text))

const bothWays = /^(грузооборот|вантажообіг)/

/** Which way something moves between two, where the words tell it. */
export const directionOf = (view: View, pair: Pair): Flow | null => {
  const { reporter, partner } = pair
  // "в порту Ляньюньган": where something passes, and not to where it goes
  const mentions = view.mentions.filter(
    ({ form, from }) => !(form === 'place' && /^(порту|портах)$/.test(view.tokens[from - 1]?.text ?? '')),
  )
  if (reporter === null || partner === null) return null
  const isBetween =
    mentions.some(
      ({ form, role, code, joinsLast, isOffice, to }, at) =>
        (form === 'pair' && !isOfPost(view, to)) ||
        role === 'between' ||
        // "the freight turnover of the port with China"
        (role === 'with' && code === partner && view.tokens.some(({ text }) => bothWays.test(text))) ||
        (form === 'both' && code !== null && !isOfPost(view, to)) ||
        // "the Kazakh and Azerbaijani ports exchanged"
        (joinsLast &&
          // 中国与哈萨克斯坦间
          (role === 'bare' || (role === 'with' && view.source.language === 'zh')) &&
          !isOffice &&
          isSameTwo({ reporter: mentions[at - 1]?.code ?? null, partner: code }, pair)),
    ) || isNamedAfter(view, pair)
  const goes = mentions.some(
    ({ code, role }) => (role === 'to' && code === partner) || (role === 'from' && code === reporter),
  )
  const comes = mentions.some(
    ({ code, role }) => (role === 'to' && code === reporter) || (role === 'from' && code === partner),
  )
  if (goes !== comes) return goes ? 'export' : 'import'
  return isBetween ? 'total' : leadsBetweenCities(view, pair) ? 'export' : null
}

/** "Rail freight Kazakhstan – China": what goes between the two ends of a way. */
const endsOfWay = (view: View): Pair | null => {
  const { mentions, heads } = view
  const at = mentions.findIndex((_, place) => isTied(view, place) && mentions[place + 1]?.form === 'area')
  const [one, other] = [mentions[at], mentions[at + 1]]
  const isOfFreight = heads.some(({ kind }) => kind === 'freight' || kind === 'containers')
  return one && other && isOfFreight ? { reporter: one.code, partner: other.code } : null
}

/** "Перевезення між Китаєм і Казахстаном:": the two between whom things go, until others are named. */
export const mutualOf = (view: View, last: Pair | null): Pair | null => {
  const { mentions } = view
  const ends = endsOfWay(view)
  if (ends !== null) return ends
  const [reporter, partner, more] = [
    ...new Set(mentions.filter(({ role }) => role === 'between').map(({ code }) => code)),
  ].filter((code) => /^([A-Z]{3}|C5)$/.test(code))
  return reporter !== undefined && partner !== undefined && more === undefined ? { reporter, partner } : last
}

/** What runs through a pipe goes one way, from Central Asia. */
const throughPipe = ({ reporter }: Pair): Flow => (isCentral(reporter) ? 'export' : 'import')

/** Goods that are sold online abroad go from the seller, unless two trade with each other. */
export const flowOfSales = ({ mentions, heads }: View, { reporter, partner }: Pair): Flow | null => {
  if (reporter === null || partner === null || partner === 'WLD') return null
  if (heads.some(({ kind }) => kind === 'trade_turnover' || kind === 'foreign_trade')) return null
  const isMutual = mentions.some(
    ({ form, role }) => form === 'pair' || form === 'both' || role === 'between' || role === 'with',
  )
  // "через китайские площадки казахстанцы купили": what shoppers buy goes out from whose platform it is
  const isTaken = heads.some(({ kind, isVerb }) => kind === 'imports' && (!isVerb || isCentral(reporter)))
  return isMutual ? 'total' : isTaken ? 'import' : 'export'
}

const isReversed = ({ tokens, quantities }: View, { from, to }: Quantity): boolean => {
  const start = quantities.findLast((each) => each.to <= from)?.to ?? 0
  return tokens.slice(start, clauseEnd(tokens, to, tokens.length)).some((token) => has(token, 'reverse'))
}

/** 自甲发往乙1190万吨，由乙运抵甲1480万吨: the ways of one sentence are told one by one. */
const ownClause = (view: View, { from, to }: Quantity): View => {
  const start = view.quantities.findLast((each) => each.to <= from)?.to ?? 0
  const end = clauseEnd(view.tokens, to, view.tokens.length, ',;，；。')
  return { ...view, mentions: view.mentions.filter((mention) => mention.from >= start && mention.from < end) }
}

/** "From Xi'an came 352 trains", 自西安发出的: a city, and no office or post that tells of them. */
const isStartOfWay = ({ tokens, source }: View, { form, from, to }: Mention): boolean =>
  form === 'place' &&
  senseOf(tokens[from - 1], 'prep') === 'from' &&
  (source.language === 'zh' ? /^[发出开始]/.test(tokens[to]?.text ?? '') : !has(tokens[to], 'post'))

/** Which way freight, containers, trains and gas go, as the reporter sees it. */
export const flowOfMoving = (
  view: View,
  quantity: Quantity,
  kind: string,
  pair: Pair,
  ends: Pair | null,
): Flow | null => {
  const { reporter, partner } = pair
  if (reporter === null) return null
  const named = flowOf(kind)
  if (named !== null) return named
  const way = wayIn(view, quantity)
  // "358 trains from China": out of where they come from, wherever they go
  const leaves = view.mentions.some(
    (mention) =>
      mention.role === 'from' && mention.code === reporter && (mention.form === 'area' || isStartOfWay(view, mention)),
  )
  if (partner === null || partner === ALONE) return way ?? (leaves ? 'export' : null)
  if (ends !== null && isSameTwo(pair, ends)) return throughPipe(pair)
  const direction = directionOf(ownClause(view, quantity), pair) ?? directionOf(view, pair)
  const isPiped = kind === 'gas' || (kind === 'freight' && view.tokens.some((token) => has(token, 'pipe')))
  if (isPiped && direction !== 'export' && direction !== 'import')
    return isCentral(reporter) || reporter === 'CHN' ? throughPipe(pair) : null
  // "1,707 went in the opposite direction": from the one who is told of as their sender
  return way === 'total' ? way : isReversed(view, quantity) ? 'export' : direction
}
