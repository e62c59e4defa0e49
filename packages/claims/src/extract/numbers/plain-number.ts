import { has, isSign, senseOf, type Token } from '../tokens.ts'

/** A number put together from tokens: up to `to`, exclusive. */
export type ReadNumber = {
  readonly to: number
  readonly value: number
  /** The upper end of a range that is one word: 五六. */
  readonly high?: number
  readonly scale: number | null
  readonly places: number
  readonly grouped: boolean
  readonly digits: boolean
  readonly shape: 'number' | 'part' | 'multiple' | 'half'
}

const ordinal =
  /^(перв|втор|трет|четверт|пят|шест|седьм|восьм|девят|перш|друг|п'ят|шост|сьом|дев'ят)(ый|ий|ая|ое|ого|ому|ом|ым|им|ой|ої|ую|а|е|у|ій|ья|ьего|ьему)$/

/** «двадцать пятый», «двадцять четвертому»: which of them, and no number of things. */
const isOrdinal = (tokens: readonly Token[], from: number): boolean =>
  Number(senseOf(tokens[from], 'num') ?? 0) >= 20 && ordinal.test(tokens[from + 1]?.text ?? '')

/** Words of numbers side by side: "двадцать пять", "three hundred and fifty-two". */
const wordsAt = (tokens: readonly Token[], from: number): { readonly to: number; readonly value: number } | null => {
  if (isOrdinal(tokens, from)) return null
  let [to, value, last] = [from, 0, Number.POSITIVE_INFINITY]
  for (;;) {
    const next = senseOf(tokens[to], 'num')
    if (next === null) {
      const isLink = to > from && (tokens[to]?.text === 'and' || isSign(tokens[to], '-'))
      if (isLink && senseOf(tokens[to + 1], 'num') !== null && Number(senseOf(tokens[to + 1], 'num')) < last) {
        to += 1
        continue
      }
      break
    }
    const number = Number(next)
    // "three hundred", "fifteen hundred"
    if (number === 100 && value > 0 && value < (tokens[to]?.text === 'hundred' ? 100 : 10) && last < value + 1)
      value *= 100
    else if (number < last || (to > from && last >= 100 && number < 100)) value += number
    else break
    last = number
    to += 1
  }
  return to === from ? null : { to, value }
}

/** "миллиард семьсот миллионов", "тысячу тонн": a scale in the singular is one of it. */
const oneScale = /^(миллион|миллиард|триллион|тысяч[ау]|мільйон|мільярд|трильйон|тисяч[ау]|十亿)$/

/** "over a million", "понад мільярд", 近百万, 超千亿, 上万: a scale that stands for one of itself. */
const loneScale = (tokens: readonly Token[], from: number): { readonly to: number; readonly value: number } | null => {
  const isLed = has(tokens[from - 1], 'bound') || /^(a|в|на|上|过)$/.test(tokens[from - 1]?.text ?? '')
  const isOne =
    oneScale.test(tokens[from]?.text ?? '') &&
    tokens[from - 1]?.number === undefined &&
    !has(tokens[from - 1], 'num') &&
    !/^[数几好]$/.test(tokens[from - 1]?.text ?? '') &&
    (tokens[from + 1]?.number !== undefined ||
      ['num', 'unit', 'scale', 'count'].some((kind) => has(tokens[from + 1], kind)))
  // «чуть больше тысячи», «около миллиона»
  const isBounded =
    has(tokens[from - 1], 'bound') &&
    /^(тысячи|миллиона|миллиарда|тисячі|мільйона|мільярда)$/.test(tokens[from]?.text ?? '') &&
    !has(tokens[from + 1], 'scale') &&
    !has(tokens[from + 1], 'num')
  if (isBounded) return { to: from, value: 1 }
  return (isLed || isOne) &&
    has(tokens[from], 'scale') &&
    /.{2}|^[千万亿]$/.test(tokens[from]?.text ?? '') &&
    !/s$|^тыс|ы$|и$/.test(tokens[from]?.text ?? '')
    ? { to: from, value: 1 }
    : null
}

/** "8 , 2 млрд", "61 , 300 cars", "1, 045.7 mln": a number torn by spaces at its sign. */
const tornWide = (tokens: readonly Token[], from: number): ReadNumber | null => {
  const [whole, sign, rest, next] = tokens.slice(from, from + 4)
  const isGrouped = whole?.number?.grouped === true && whole.text.length < 8
  const isWhole = whole?.number?.digits === true && whole.number.places === 0 && (whole.text.length < 4 || isGrouped)
  if (!isWhole || !whole || !sign || !rest?.number?.digits || !isSign(sign, ',.') || rest.start === sign.end)
    return null
  const isApart = sign.start > whole.end
  const isMeasured = has(next, 'scale') || has(next, 'unit')
  const thousands =
    !isGrouped && /^\d{3}(\.\d+)?$/.test(rest.text) && (isApart ? !has(next, 'scale') : rest.text.startsWith('0'))
  const isDecimal = isApart && isMeasured && /^\d\d?$/.test(rest.text)
  if (!thousands && !isDecimal) return null
  return {
    to: from + 3,
    value: Number(thousands ? `${whole.text}${rest.text}` : `${whole.number?.value}.${rest.text}`),
    scale: null,
    places: thousands ? rest.number.places : rest.text.length,
    grouped: thousands,
    digits: true,
    shape: 'number',
  }
}

/** "124, 9 млн", «34, 7 %»: a decimal comma with a space behind it, where a scale or the sign of per cent shows that it is one number. */
const tornAt = (tokens: readonly Token[], from: number): ReadNumber | null => {
  const [whole, comma, rest, scale] = tokens.slice(from, from + 4)
  const isTorn =
    whole?.number?.digits === true &&
    whole.number.places === 0 &&
    (whole.text.length < 4 || (whole.number.grouped && whole.text.length < 8)) &&
    isSign(comma, ',') &&
    comma?.start === whole.end &&
    /^\d\d?$/.test(rest?.text ?? '') &&
    ((has(scale, 'scale') && /^[а-яіїє]/.test(scale?.text ?? '')) ||
      (rest?.text.length === 1 && senseOf(scale, 'unit') === 'percent')) &&
    !isSign(tokens[from - 1], ',')
  const places = rest?.text.length ?? 0
  return isTorn && rest
    ? {
        to: from + 3,
        value: Number(`${whole.number?.value}.${rest.text}`),
        scale: null,
        places,
        grouped: false,
        digits: true,
        shape: 'number',
      }
    : null
}

/** A number in digits, in Chinese signs or in words, without its scale. */
export const plainAt = (tokens: readonly Token[], from: number): ReadNumber | null => {
  const torn = tornWide(tokens, from) ?? tornAt(tokens, from)
  if (torn !== null) return torn
  const { number } = tokens[from] ?? {}
  // "5-ти миллиардов": the number with the ending of its case
  const isInflected =
    number !== undefined &&
    isSign(tokens[from + 1], '-') &&
    /^(ти|ми|и|х|ух|ёх|ех|ьох|рьох|го|м|та)$/.test(tokens[from + 2]?.text ?? '') &&
    has(tokens[from + 3], 'scale')
  if (number) return { to: isInflected ? from + 3 : from + 1, scale: null, shape: 'number', ...number }
  const words = wordsAt(tokens, from) ?? loneScale(tokens, from)
  if (words === null) return null
  return {
    ...words,
    scale: null,
    places: Number.isInteger(words.value) ? 0 : 1,
    grouped: false,
    digits: false,
    shape: 'number',
  }
}
