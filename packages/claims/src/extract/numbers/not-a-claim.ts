import { has, isSign, senseOf, type Token } from '../tokens.ts'
import { isDialled, isLettered, isOfProof, isOfReaders, isTopOf, touches } from './codes.ts'
import { countsStates, hasStatesBefore } from './counted-states.ts'
import type { ReadNumber } from './plain-number.ts'

/** 二〇二四: a year in the signs of digits. */
const yearInSigns = /^(一九|二[〇零])[〇零一二三四五六七八九]{2}$/

/** Whether a whole number looks like a year: nothing that is counted follows it. */
export const isYear = (token: Token | undefined): boolean => {
  const number = token?.number
  return (
    (number?.digits === true || yearInSigns.test(token?.text ?? '')) &&
    number !== undefined &&
    number.places === 0 &&
    !number.grouped &&
    token?.text.length === 4 &&
    number.value >= 1900 &&
    number.value < 2100
  )
}

const meansAmount = [
  'unit',
  'scale',
  'times',
  'count',
  'tenths',
  'skipafter',
  'month',
  'year',
  'quarter',
  'half',
  'postbound',
]

/** Letters at the end of a number that are no unit, scale or ending of an ordinal. */
const isLetters = (token: Token): boolean =>
  /^[a-zа-яіїє]{1,2}$/.test(token.text) &&
  !meansAmount.some((kind) => has(token, kind)) &&
  !/^(st|nd|rd|th|s|x|х)$/.test(token.text)

/** "Chinese-funded projects already number 52": the verb. */
const isVerbNumber = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'number' &&
  (['count', 'country', 'area', 'place'].some((kind) => has(tokens[at - 1], kind)) ||
    /^(already|now|currently|still|together|today|they)$/.test(tokens[at - 1]?.text ?? ''))

/** "Flight KC 887": a code of letters between the word and its number. */
const isCoded = (tokens: readonly Token[], from: number): boolean =>
  has(tokens[from - 2], 'skipnum') &&
  /^(?!(was|is|are|had|has|hit|ran|be|of)$)[a-z]{1,3}$/.test(tokens[from - 1]?.text ?? '') &&
  tokens[from - 1]?.senses.length === 0

/** HS 8413项下: a heading of the tariff. */
const isHeading = (tokens: readonly Token[], to: number): boolean =>
  tokens[to]?.text === '项' && tokens[to + 1]?.text === '下'

/** 条约共16条: articles of a treaty. */
const isArticle = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens[to]?.text === '条' &&
  /(条约|公约|协定|条例|》)/.test(
    tokens
      .slice(Math.max(0, from - 24), to + 5)
      .map(({ text }) => text)
      .join(''),
  )

/** "2.2 Goods …", "2.1 2010年 …": the number of a section, apart from what follows. */
const isSection = (tokens: readonly Token[], from: number, number: ReadNumber): boolean => {
  const after = tokens[number.to]
  return (
    /^\d{1,2}\.\d{1,2}$/.test(tokens[from]?.text ?? '') &&
    number.scale === null &&
    after !== undefined &&
    !touches(tokens[from], after) &&
    ((from === 0 &&
      /^[\p{L}\p{Script=Han}]/u.test(after.text) &&
      !['unit', 'scale', 'times', 'up', 'down'].some((kind) => has(after, kind))) ||
      isYear(after))
  )
}

const timeKinds = ['year', 'quarter', 'months', 'monthmark', 'daymark']

/** Numbers that state no quantity: dates, ages, ordinals, footnotes, pages, codes, phone numbers, "C5+1". */
export const statesNothing = (tokens: readonly Token[], from: number, number: ReadNumber): boolean => {
  const [token, before, after] = [tokens[from], tokens[from - 1], tokens[number.to]]
  if (!token) return true
  if (from === 0 && !number.digits && isSign(after, '、')) return true
  if (number.shape !== 'number') return false
  // "of every ten dollars": what a share is told by.
  if (/^(каждых|кожних|every)$/.test(before?.text ?? '') && number.value % 10 === 0 && number.scale === null)
    return true
  // "- 45 -" is a page, "1." at the front of a line its place in a list.
  if (
    isSign(before, '-') &&
    isSign(after, '-') &&
    !touches(before, token) &&
    !touches(token, after) &&
    number.scale === null &&
    (tokens[number.to + 1] === undefined ||
      isSign(tokens[number.to + 1], '-') ||
      isSign(tokens[from - 2], '-') ||
      (has(before, 'longdash') && has(after, 'longdash')))
  )
    return true
  if (
    from === 0 &&
    number.digits &&
    number.value < 100 &&
    number.places === 0 &&
    isSign(after, '.)）') &&
    touches(token, after)
  )
    return true
  if (after?.text === '\ufe0f' || after?.text === '\u20e3') return true
  // "$50.1 billion,14 of which": the mark of a footnote.
  if (
    isSign(before, ',.') &&
    touches(before, token) &&
    touches(tokens[from - 2], before) &&
    !tokens[from - 2]?.number &&
    number.scale === null &&
    !has(after, 'unit')
  )
    return true
  // "[Li 2023: 88]" is a page, "2022: 18.4 | 2023: 27.9" a chart.
  const isCited =
    /^[\p{L},.&]/u.test(tokens[from - 3]?.text ?? '') &&
    tokens.slice(Math.max(0, from - 9), from).some((each) => isSign(each, '([（【'))
  if (isCited && isSign(before, ':：') && isYear(tokens[from - 2]) && number.scale === null && !has(after, 'unit'))
    return true
  // "by 2022.2": the mark of a footnote after a year.
  if (/^(19|20)\d\d\.\d\d?$/.test(token.text) && number.scale === null && !has(after, 'unit')) return true
  // 第10万标箱: which of them, however many they are
  if (before?.text === '第') return true
  // "номер один, два і три"
  const isRank = /^(номер|№)$/.test(tokens[from - 1]?.text ?? '') || /^(номер|№)$/.test(tokens[from - 3]?.text ?? '')
  if (isRank && !number.digits && number.scale === null && number.value < 10) return true
  // "50-тисячний поїзд": which of them
  const isNth = /^(тисячн|тысячн|мільйонн|миллионн)/.test(tokens[number.to - 1]?.text ?? '')
  if (isNth && isSign(tokens[number.to - 2], '-') && !has(after, 'unit')) return true
  const hasScale = number.scale !== null
  // "долларов за тысячу кубометров": what a price is for.
  if (
    /^(за|per)$/.test(before?.text ?? '') &&
    /^([A-Z]{3})$/.test(senseOf(tokens[from - 2], 'unit') ?? '') &&
    number.value === 1000
  )
    return true
  // "CHP-2", "топ-3": a name with its number; "June 17-18": the end of a date.
  const isHyphen =
    isSign(before, '-') && !has(before, 'longdash') && touches(before, token) && touches(tokens[from - 2], before)
  if (
    isHyphen &&
    !hasScale &&
    !(has(tokens[from - 2], 'area') && has(after, 'unit')) &&
    /\p{L}$/u.test(tokens[from - 2]?.text ?? '') &&
    !/\p{Script=Han}$/u.test(tokens[from - 2]?.text ?? '')
  )
    return true
  if (isSign(before, '-') && !hasScale && tokens[from - 2]?.number && has(tokens[from - 3], 'month')) return true
  // "18A", "12б": a seat, a house.
  if (number.digits && !hasScale && after && touches(token, after) && isLetters(after)) return true
  if (/^[是为]$/.test(before?.text ?? '') && /号$/.test(tokens[from - 2]?.text ?? '')) return true
  // "Page 3 of 12"
  if (/^(of|из|з|\/)$/.test(before?.text ?? '') && tokens[from - 2]?.number && has(tokens[from - 3], 'skipnum'))
    return true
  if (
    has(before, 'skipnum') &&
    !hasScale &&
    (!has(after, 'unit') || after?.text === '度') &&
    !isVerbNumber(tokens, from - 1)
  )
    return true
  if ((isCoded(tokens, from) || isLettered(tokens, from)) && !hasScale && !has(after, 'unit')) return true
  // “…如下：/ 1. 中国节能”: its place in a list
  if (
    isSign(before, ':：') &&
    isSign(after, '.') &&
    touches(token, after) &&
    number.places === 0 &&
    number.value < 30 &&
    number.digits
  )
    return true
  if (isDialled(tokens, from, number.to) || isOfReaders(tokens, from) || isOfProof(tokens, number.to)) return true
  if (isHeading(tokens, number.to) || isArticle(tokens, from, number.to) || isSection(tokens, from, number)) return true
  // 转发(86) 评论(12): what a page counts of itself
  if (isSign(before, '(（') && isSign(after, ')）') && has(tokens[from - 2], 'skipnum')) return true
  // 对乌投资的国家有50多个, 前五位是
  if (hasStatesBefore(tokens, from) || (/^[前头]$/.test(before?.text ?? '') && /^[位名大]$/.test(after?.text ?? '')))
    return true
  // "closes the top 10"
  if (isTopOf(tokens, from) && !hasScale) return true
  // "на 5 месте"
  if (has(before, 'prep') && /^(мест[ео]|позици[июя]|строчк[еу]|місц[еі])$/.test(after?.text ?? '')) return true
  // 上升1位, 7位数: ranks, digits
  if (
    after?.text === '位' &&
    (/^(上升|下降|提升|前移|后移|跃升|第)$/.test(before?.text ?? '') || tokens[number.to + 1]?.text === '数')
  )
    return true
  if (number.digits && token.text.startsWith('0') && token.text.length > 1 && number.places === 0) return true
  if (hasScale) return false
  if (has(after, 'month') && number.places === 0 && number.value <= 31) return true
  if (has(before, 'month') && number.places === 0 && number.value <= 31 && !has(after, 'unit') && !has(after, 'count'))
    return true
  if (isSign(after, '-') && tokens[number.to + 1]?.text === 'odd') return false
  // "a 15-point statement", "a five-point scale".
  if (
    isSign(after, '-') &&
    touches(after, tokens[number.to + 1]) &&
    /^points?$/.test(tokens[number.to + 1]?.text ?? '')
  )
    return true
  if (timeKinds.some((kind) => has(after, kind)) && !has(after, 'unit')) return true
  // "5-я", "47-летний", "24th"; "500-MW" and "304-km" are quantities.
  if (
    isSign(after, '-') &&
    touches(token, after) &&
    touches(after, tokens[number.to + 1]) &&
    !tokens[number.to + 1]?.number &&
    !has(tokens[number.to + 1], 'num')
  )
    return !(
      ((has(tokens[number.to + 1], 'unit') || has(tokens[number.to + 1], 'count')) &&
        /^[a-z]|.{4}/.test(tokens[number.to + 1]?.text ?? '')) ||
      has(tokens[number.to + 1], 'scale')
    )
  if (after && touches(token, after) && /^(st|nd|rd|th|s)$/.test(after.text)) return true
  if (
    isSign(before, '+') &&
    touches(before, token) &&
    touches(tokens[from - 2], before) &&
    /[\p{L}\d]$/u.test(tokens[from - 2]?.text ?? '') &&
    !/[\u4e00-\u9fff]$/.test(tokens[from - 2]?.text ?? '')
  )
    return true
  if (before && touches(before, token) && (isSign(before, '#') || isSign(before, '_') || isSign(before, '№')))
    return true
  return false
}

/** Whether what is counted is no claim by the rules: states, parties, meetings, years of age. */
export const countsNothing = (tokens: readonly Token[], to: number): boolean =>
  countsStates(tokens, to) ||
  (has(tokens[to], 'skipafter') && !has(tokens[to], 'unit') && senseOf(tokens[to], 'count') === null)
