import type { Status } from './claim.ts'
import { isDeed, isExpectation } from './deeds.ts'
import { isGoal, isReachedGoal } from './goals.ts'
import { isMoney } from './kinds/kind.ts'
import { meantThen } from './meant-then.ts'
import { statusAt, toDo, wordStatus } from './modality-words.ts'
import type { Quantity } from './numbers/quantity.ts'
import { oncePerNumber } from './once-per.ts'
import type { When } from './times/when.ts'
import { has, isSign, senseOf, type Token } from './tokens.ts'
import { clauseEnd, type View } from './view.ts'

const clause = ';；.。!！'

const isRelative = (token: Token | undefined): boolean =>
  /^(that|which|who|whose|where|котор\S*|где|який|яка|яке|які|яких|якого|що|де)$/.test(token?.text ?? '')

/** "вырос", "розширено", "rose": a change that has happened, whatever is planned before it in the sentence. */
const isDone = (token: Token | undefined): boolean =>
  (has(token, 'up') || has(token, 'down')) &&
  statusAt(token) === null &&
  /^[а-яёіїєґ']{2,}(л|ла|ло|ли|лся|лась|лось|лись|вся|ено|ано)$|^(rose|grew|fell|jumped|soared|surged|climbed|dropped|declined)$/.test(
    token?.text ?? '',
  )

/** "An earlier goal was missed: that year they traded 8 bn" */
const isOfPast = ({ text }: Token): boolean =>
  /^(was|were|had|traded|[а-яіїєґ]{2,}(л|ла|ло|ли|лся|лась|лось|лись|вся))$/.test(text)

/** A new clause with a time or a subject of its own ends what a plan or a forecast before it governs. */
const isBreak = (view: View, at: number): boolean =>
  isSign(view.tokens[at], clause) ||
  (isSign(view.tokens[at], ':：') && view.tokens.slice(at + 1, at + 12).some(isOfPast)) ||
  /^(тогда|тоді|пока|поки|while|whereas|versus|vs|compared|but|но|але|однако|хотя|хоча|против|проти|against)$/.test(
    view.tokens[at]?.text ?? '',
  )

const isJustOver = (end: string, date: string): boolean => Date.parse(date) - Date.parse(end) < 60 * 86_400_000

/** The word of a forecast stands at the time itself, in the sentence of the number. */
const isForeseen = ({ tokens, periods }: View, until: number): boolean =>
  periods.some(
    ({ from, to, start }) =>
      start !== null &&
      to <= until &&
      tokens
        .slice(Math.max(0, from - 3), from)
        .some((token) =>
          /^(预计|预期|预测|预估|ожидается|прогноз|прогнозу|очікується|прогнозом|expected|forecast)$/.test(token.text),
        ),
  )

/** 到2030年将贸易额扩大到900亿美元的经贸合作规划: what a plan or a programme is about is a target. */
const isOfPlanNamed = ({ source, tokens }: View, { to }: Quantity): boolean => {
  if (source.language !== 'zh') return false
  const of = tokens.findIndex((token, at) => at >= to && at < to + 12 && token.text === '的')
  return (
    of >= 0 &&
    tokens.slice(of + 1, of + 9).some(({ text }) => /^(规划|计划|目标|蓝图)$/.test(text)) &&
    clauseEnd(tokens, to, of + 9, ';；。') >= Math.min(tokens.length, of + 2)
  )
}

/** 计划进口50万吨,实际进口61万吨: what came of a plan, told in a clause of its own. */
const isWhatCame = ({ tokens }: View, at: number): boolean =>
  has(tokens[at], 'infact') && (at === 0 || isSign(tokens[at - 1], ',，;；') || tokens[at - 1]?.text === '年')

/** Whether a number is a fact, a forecast or a target, by the words around it and by its time. */
export const statusOf = (
  view: View,
  quantities: readonly Quantity[],
  index: number,
  when: When,
  date: string | null,
): Status => {
  const quantity = quantities[index]
  if (!quantity) return 'actual'
  const isPast = date !== null && when.isOwn && when.end !== null && when.end < date && when.kind !== 'by'
  // 预计2025年增长11%, in January 2026: a year whose figures are not out yet
  if (isPast && isJustOver(when.end ?? '', date ?? '') && isForeseen(view, quantity.from)) return 'forecast'
  const planned = isPast ? meantThen(view, quantity) : null
  if (planned !== null) return planned
  if (isPast && when.isFar !== true) return 'actual'
  if (isGoal(view, quantity)) return 'target'
  if (isReachedGoal(view, quantity)) return 'actual'
  const inside = spokenStatus(view, quantities, index, quantity)
  if (inside !== null && !(isPast && !isAfterClause(view, quantity) && !isPlannedAnew(view, quantities, index)))
    return inside
  if (isPast) return 'actual'
  // "by the end of the year" is ahead as long as the year runs
  const [opens, isBy] = [when.kind === 'by' ? when.end : when.start, when.kind === 'by']
  const isAhead = date !== null && when.isOwn && when.kind !== 'date' && opens !== null && opens > date
  if (!isAhead && !(date === null && isBy && (when.end ?? '') > '2026')) return 'actual'
  // "By 2030 China invests 10 bn": what somebody is to do himself
  return isMoney(quantity.unit) && view.tokens.slice(0, quantity.from).some((token) => has(token, 'deed'))
    ? 'target'
    : 'forecast'
}

/** Whether a number stands in a clause after a semicolon, where the time of the clause before it says little of its modality. */
const isAfterClause = (view: View, { from }: Quantity): boolean => {
  const end = view.tokens.slice(0, from).findLastIndex((token) => isSign(token, ';；'))
  return end >= 0 && !view.periods.some((period) => period.from > end && period.to <= from)
}

/** "In 2024 trade grew by 10 %, and the two plan to bring it to 70 bn": a plan that follows what was, at no time of its own. */
export const isPlannedAnew = (view: View, quantities: readonly Quantity[], index: number): boolean => {
  const [before, quantity] = [quantities[index - 1], quantities[index]]
  if (!before || !quantity) return false
  const cue = view.tokens.findIndex((_, at) => at >= before.to && at < quantity.from && wordStatus(view, at) !== null)
  return (
    cue >= 0 && !view.periods.some(({ from, to, start }) => from >= before.to && to <= quantity.from && start !== null)
  )
}

/** «с нынешних 14 млрд», "from the current level of $14 billion": words that say that it is so now. */
const ofNow =
  /^(нынешн|текущ|сегодняшн|прошлогодн|существующ|имеющ|уровн|нинішн|поточн|теперішн|сьогоднішн|торішн|рівн|(the|current|present|existing|today|'|s|level|level of)$)/

/** "the level of", «уровень в» */
const isOfLevel = (tokens: readonly Token[], at: number): boolean =>
  /^(в|у|of|at)$/.test(tokens[at]?.text ?? '') && /^(уровн|рівн|level)/.test(tokens[at - 1]?.text ?? '')

/** The word before a number, or before the time that stands at it: 由2020年的50万吨. */
const leadAt = ({ tokens, periods }: View, { from }: Quantity): number => {
  const period = tokens[from - 1]?.text === '的' ? periods.find(({ to }) => to === from - 1) : undefined
  if (period) return period.kind === 'since' ? period.from : period.from - 1
  let at = from - 1
  while (at > from - 6 && (ofNow.test(tokens[at]?.text ?? '') || isOfLevel(tokens, at))) at -= 1
  return at
}

/** "с 6 до 12", "from 55 to 100": the first of two levels is where things stand. */
export const isStart = (view: View, quantities: readonly Quantity[], index: number): boolean => {
  const [quantity, next] = [quantities[index], quantities[index + 1]]
  if (!quantity) return false
  const lead = view.tokens[leadAt(view, quantity)]?.text ?? ''
  if (/^(с|со|from|з|із|从|由)$/.test(lead)) return true
  const link = view.tokens.slice(quantity.to, next?.from ?? quantity.to).map(({ text }) => text)
  return /^(от|від)$/.test(lead) && link.length <= 4 && link.includes('до')
}

/** "计划将…", "планируется, что … составит": what is planned is a target, however the verb stands. */
const isPlanned = (view: View, from: number): boolean => {
  for (let at = from - 1; at >= Math.max(0, from - (view.source.language === 'zh' ? 18 : 10)); at -= 1) {
    const isProposed = has(view.tokens[at - 1], 'proposes')
    const isOpen =
      has(view.tokens[at - 1], 'target') || isProposed || /^(后|时|之后|以后)$/.test(view.tokens[at - 1]?.text ?? '')
    if (isBreak(view, at) || (isSign(view.tokens[at], ',，') && !isOpen)) return false
    if (toDo(view, at) !== null) return true
    // 提出，到2030年将占比提高到54%
    if (isProposed && isSign(view.tokens[at], ',，')) return true
    if (has(view.tokens[at], 'target')) return !isExpectation(view.tokens, at)
  }
  return false
}

/** "the company that will own the line, Kyrgyzstan 24.5 percent": a forecast in a relative clause that has ended. */
const isInRelative = (view: View, at: number, to: number): boolean =>
  (view.tokens.slice(Math.max(0, at - 2), at).some(isRelative) &&
    view.tokens.slice(at, to).some((token) => isSign(token, ',，'))) ||
  (view.tokens.slice(Math.max(0, at - 9), at).some(isRelative) &&
    view.tokens.slice(at, to).some((token) => isSign(token, ':：')))

/** "– to send the neighbour 2 million tonnes", "• довести экспорт до": an item of a list that begins with what is to be done. */
const isAim = (view: View): boolean => {
  const [first, second] = view.tokens
  const isItem = first !== undefined && /^[-–—•▪·*]$/.test(first.text)
  return isItem && (second?.text === 'to' || /^[а-яіїєґ']{4,}(ть|ти|тись|тися|ться)$/.test(second?.text ?? ''))
}

/** Where the words of a number go on behind it: past what brackets or two commas add, and past the comma that closes it off itself. */
const goesOnAt = (view: View, quantities: readonly Quantity[], index: number, { from, to }: Quantity): number => {
  const closing = isSign(view.tokens[to], '(（') ? (view.closings[to] ?? -1) : -1
  if (closing > to) return closing + 1
  const next = quantities[index + 1]
  const isRenamed =
    next !== undefined &&
    next.from - to <= 5 &&
    isSign(view.tokens[next.from - 1], ',') &&
    isSign(view.tokens[next.to], ',')
  if (isRenamed) return next.to + 1
  const isApart = view.tokens.slice(Math.max(0, from - 2), from).some((token) => isSign(token, ','))
  return isApart && isSign(view.tokens[to], ',') ? to + 1 : to
}

/** "A grant of 1.5 bn (over $200 m) China will give": the word that stands behind the number, in its clause. */
const statusBehind = (
  view: View,
  quantities: readonly Quantity[],
  index: number,
  quantity: Quantity,
): Status | null => {
  const start = goesOnAt(view, quantities, index, quantity)
  const until = quantities.find(({ from }) => from >= start)?.from ?? view.tokens.length
  for (let at = start; at < Math.min(until, start + 6); at += 1) {
    if (isSign(view.tokens[at], `${clause},，:`) || has(view.tokens[at], 'and') || isRelative(view.tokens[at])) break
    const status = toDo(view, at) ?? wordStatus(view, at)
    if (status !== null) return status === 'forecast' && isDeed(view, at, until, quantity) ? 'target' : status
  }
  return null
}

const statusAround = (
  view: View,
  quantities: readonly Quantity[],
  index: number,
  quantity: Quantity,
): Status | null => {
  if (isStart(view, quantities, index)) return 'actual'
  for (let at = quantity.from; at < quantity.to; at += 1) {
    const status = wordStatus(view, at)
    if (status !== null) return status
  }
  const before = quantities[index - 1]
  const isEnd = before !== undefined && isStart(view, quantities, index - 1)
  const behind = statusBehind(view, quantities, index, quantity)
  for (let at = quantity.from - 1; at >= Math.max(0, quantity.from - 45); at -= 1) {
    if (isBreak(view, at) || isDone(view.tokens[at]) || isWhatCame(view, at)) break
    // "will put in 5 bn: 1 GW China Energy will build": a clause with a word of its own
    if (behind !== null && isSign(view.tokens[at], ':：')) break
    // "10 m t are expected, now it is 2": what is so now is foreseen nowhere; "from 250 now to 700" tells of both
    if (!isEnd && at >= (before?.to ?? 0) && /^(now|today)$/.test(senseOf(view.tokens[at], 'rel') ?? '')) break
    const status = wordStatus(view, at) ?? toDo(view, at)
    if (status === null || isInRelative(view, at, quantity.from)) continue
    // "should be no less than 20 bn": what is asked for
    const isAsked =
      view.tokens[at]?.text === 'should' &&
      quantity.bound === 'min' &&
      /^(no|not|at) /.test(view.tokens[quantity.from]?.text ?? '')
    const isMeant =
      isAsked || isPlanned(view, at) || isOfPlanNamed(view, quantity) || isDeed(view, at, quantity.to, quantity)
    return status === 'forecast' && isMeant ? 'target' : status
  }
  if (index === 0 && isAim(view) && !view.tokens.slice(0, quantity.from).some(isRelative)) return 'target'
  return behind
}

/** What the words around a number say of it, whatever its time. */
export const spokenStatus = oncePerNumber(statusAround)
