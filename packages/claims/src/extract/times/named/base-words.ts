import { isYear } from '../../numbers/not-a-claim.ts'
import { has, isSign, senseOf, type Token } from '../../tokens.ts'
import { isOfLast } from './periods.ts'

/** "1.7 times the 2024 inflow": how many times what of that year. */
export const isTimesThe = (tokens: readonly Token[], at: number): boolean => {
  const led = tokens[at - 1]?.text === 'the' ? at - 2 : at - 1
  // "2.6 times that of 2019"
  const isThat =
    /^(of|in|for)$/.test(tokens[at - 1]?.text ?? '') &&
    /^(that|those|figure|level|what)$/.test(tokens[at - 2]?.text ?? '')
  if (
    isThat &&
    (has(tokens[at - 3], 'times') || has(tokens[at - 3], 'mult') || /^(twice|double)/.test(tokens[at - 3]?.text ?? ''))
  )
    return true
  return (
    (has(tokens[led], 'times') || has(tokens[led], 'mult')) && (led < at - 1 || / the$/.test(tokens[led]?.text ?? ''))
  )
}

/** "tripled from 2023 to 1.1 billion": what a change is from, and a level that it goes to. */
export const isFromThenTo = (
  tokens: readonly Token[],
  back: number,
  { to, isYear: isOfYear }: { readonly to: number; readonly isYear?: boolean },
): boolean => {
  if (isOfYear !== true || tokens[back]?.text !== 'from' || tokens[to]?.text !== 'to') return false
  const isMoved = tokens
    .slice(Math.max(0, back - 3), back)
    .some((token) => ['up', 'down', 'mult', 'times'].some((kind) => has(token, kind)) || isRate(token))
  const goal = tokens.slice(to + 1, to + 4)
  const number = goal.findIndex((token) => token.number !== undefined)
  return (
    isMoved &&
    number >= 0 &&
    !isYear(goal[number]) &&
    goal.slice(0, number).every((token) => has(token, 'unit') || has(token, 'bound') || has(token, 'article'))
  )
}

/** "below the 2022 level", "three times the 2021 volume"; "the 2025 total" alone is that of 2025. */
export const isHeldTo = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(Math.max(0, at - 5), at)
    .some(
      (token, index, all) =>
        ['base', 'mult', 'times', 'up', 'down', 'frac', 'fracw'].some((kind) => has(token, kind)) ||
        (senseOf(token, 'unit') === 'percent' && all[index + 1]?.text === 'of') ||
        /^(above|below|from|over|twice|than|under|exceed\S*|to|double|triple)$/.test(token.text),
    )

const isMultiplied = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 5), at).some((token) => has(token, 'mult') || has(token, 'times'))

const isResult = /^(результат|показател|итог|рекорд|показник|підсумк|figure|level|result|record)/

/** "превзошла результат 2023 года": what was surpassed. */
const isExceeded = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(Math.max(0, at - 4), at)
    .some(({ text }) => /^(превз|превыс|превыш|перекр|поби|уступ|перевищ|переверш|exceed|surpass|topp|beat)/.test(text))

/** "twice the size of the gap seen in 2019": how many times what it was then. */
export const isOfMultiple = (tokens: readonly Token[], at: number): boolean => {
  for (let back = at - 1; back >= Math.max(0, at - 9); back -= 1) {
    const token = tokens[back]
    if (isSign(token, ',;.:()') || token?.number) return false
    if (has(token, 'mult') || has(token, 'times'))
      return / the$/.test(token?.text ?? '') || /^(the|what|that)$/.test(tokens[back + 1]?.text ?? '')
  }
  return false
}

/** "31 % y/y in September": a comparison that is whole by itself. */
const alone =
  /^(annual|annually|годовой|среднегод|щорічн|年均|y\/y|yoy|y-o-y|year.on.year|year over year|on year|г\/г|год к году|в годовом|р\/р|рік до року|у річному|同比|按年)/

/** "в 1,6 раза меньше августовского пика", "на 5 % більше січневого", «на треть больше мая»: the month of what is exceeded. */
const isLessThan = (tokens: readonly Token[], from: number): boolean => {
  const month = isOfLast(tokens[from - 1]) ? from - 2 : from - 1
  return (
    has(tokens[from], 'month') &&
    (/(ого|[ая])$/.test(tokens[from]?.text ?? '') || month < from - 1) &&
    /^(больше|меньше|выше|ниже|більше|менше|вище|нижче)$/.test(tokens[month]?.text ?? '')
  )
}

/** A per cent or a part: "up 30 % on", "a third from". */
const isRate = (token: Token | undefined): boolean =>
  senseOf(token, 'unit') === 'percent' || has(token, 'frac') || has(token, 'fracw')

/** Whether a time is what something is compared with: "compared with 2019", "than in 2023", "к 2019 г.", 比2023年. */
export const isBaseAt = (tokens: readonly Token[], back: number, from: number): boolean => {
  if (isLessThan(tokens, from)) return true
  for (let at = back; at >= back - 5; at -= 1) {
    const token = tokens[at]
    // "more than a third so far this year": the words of a number
    if (at === back && (has(token, 'frac') || has(token, 'fracw'))) return false
    if (at < back - 2 && token && !isSign(token, ',;.:()，；：（）。') && !token.number && !has(token, 'unit')) {
      // "more than it had managed in 2023"
      if (
        /^(than|(more|less|higher|lower|fewer|greater) than|чем|больше чем|меньше чем|ніж|аніж|нежели)$/.test(
          token.text,
        )
      )
        return true
      continue
    }
    if (token === undefined || isSign(token, ',;.:()，；：（）。') || token.number || has(token, 'unit')) return false
    // "more than doubled in 2022": how much, not than what
    if (has(token, 'mult')) return false
    // "half the volume of April 2024"
    if (at === back && /^half the .* of$/.test(token.text)) return true
    if (has(token, 'yoy')) return !alone.test(token.text)
    if (has(token, 'sameperiod')) continue
    const led = tokens[at - 1]
    if (token.text === 'on' && (has(led, 'up') || has(led, 'down') || has(led, 'mult') || isRate(led))) return true
    if (has(token, 'base') && !has(token, 'since') && !/^(on|from|over|是|为|与|figure|level)$/.test(token.text))
      return true
    // "up 27 % from 2023", "a rise of a fifth over 2021"
    if (/^(from|over)$/.test(token.text) && at === back && isRate(led)) return true
    // "a $5 billion increase from 2023"
    const isChange = /^(increase|rise|gain|jump|drop|fall|decline|decrease)$/.test(led?.text ?? '')
    if (
      isChange &&
      /^(from|over)$/.test(token.text) &&
      at === back &&
      !/^(to|until)$/.test(tokens[from + 1]?.text ?? '')
    )
      return true
    // "плюс 6,4 % к первому полугодию 2024-го", "half as much again as in 2022"
    if (/^(к|до)$/.test(token.text) && at === back && senseOf(led, 'unit') === 'percent') return true
    // "набагато менше від минулого травня"
    if (/^(більше|менше|больше|меньше) (від|от)$/.test(token.text)) return true
    // "79 % роста к 2022-му"
    const isRise = (has(led, 'up') || has(led, 'down')) && senseOf(tokens[at - 2], 'unit') === 'percent'
    if (/^(к|до)$/.test(token.text) && at === back && isRise) return true
    // "(+6.2% to Jan–June 2023)"
    const isSigned = senseOf(led, 'unit') === 'percent' && /^[+\-−–]$/.test(tokens[at - 3]?.text ?? '')
    if (token.text === 'to' && at === back && isSigned) return true
    // "прирост к январю 2025 года": what a rise is held to, where a year alone may be one ahead
    const isOfMonths = ['month', 'months', 'halfyear', 'quarter', 'ord'].some((kind) => has(tokens[from], kind))
    if (/^(к|до)$/.test(token.text) && at === back && isOfMonths && (has(led, 'up') || has(led, 'down'))) return true
    if (/^as( much| many)?( as)?$/.test(token.text) && at === back && isMultiplied(tokens, at)) return true
    if (/^(of|in|seen|в|у)$/.test(token.text) && at === back && isOfMultiple(tokens, at)) return true
    // "більше від рівня 2020 року", "to 2019 levels"
    const isLevel = /^(рівн|уровн|показник|показател)/.test(token.text) && at === back
    if (
      isLevel &&
      /^(від|от|к|до|над|проти|против|ніж|чем|вище|нижче|выше|ниже|\S+ (від|от|ніж|чем|than))$/.test(led?.text ?? '')
    )
      return true
    if (isResult.test(token.text) && at === back && isExceeded(tokens, at)) return true
    if (/^(from|c|с|з|із)$/.test(token.text)) return false
    if (at === back && token.text === 'к' && from - back === 1) return false
  }
  return false
}
