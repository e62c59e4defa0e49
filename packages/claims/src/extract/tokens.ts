import type { Language } from '../reading/text-as-read.ts'
import { type Entry, entryAt, type Lexicon, type Sense } from './lexicon.ts'
import { chineseNumeralAt, numeralAt } from './numbers/numerals.ts'
import { isDash, isDigit, isHan, isLetter, isSpace } from './numbers/signs.ts'

/** A word, a number or a sign of a sentence, with what it may mean. */
export type Token = {
  readonly start: number
  readonly end: number
  /** In lower case. */
  readonly text: string
  readonly senses: readonly Sense[]
  /** Of a number in digits or Chinese signs. */
  readonly number?: {
    readonly value: number
    readonly high?: number
    readonly places: number
    readonly grouped: boolean
    readonly digits: boolean
  }
}

/** A text made ready: as analysed, and in lower case, sign for sign. */
export type Source = {
  readonly text: string
  readonly lower: string
  readonly language: Language
  readonly lexicon: Lexicon
  /** References in square brackets, by where they open: where they end. They are no words of a sentence. */
  readonly references?: ReadonlyMap<number, number>
}

/** The value of the first sense of a kind, or null. */
export const senseOf = (token: Token | undefined, kind: string): string | null => {
  if (token !== undefined) for (const sense of token.senses) if (sense.kind === kind) return sense.value
  return null
}

export const has = (token: Token | undefined, kind: string): boolean => senseOf(token, kind) !== null

export const isSign = (token: Token | undefined, signs: string): boolean =>
  token !== undefined && token.text.length === 1 && signs.includes(token.text)

const bare = (start: number, end: number, lower: string): Token => ({
  start,
  end,
  text: lower.slice(start, end),
  senses: [],
})

const endOfWord = (text: string, at: number, until: number): number => {
  let end = at + 1
  while (
    end < until &&
    (isLetter(text[end] ?? '') || isDigit(text[end] ?? '') || text[end] === "'") &&
    !isHan(text[end] ?? '')
  )
    end += 1
  return end
}

const digitsToken = (source: Source, at: number, until: number): Token => {
  const { language, text, lower } = source
  const hasDecimalComma = language === 'ru' || language === 'uk'
  const { end, ...number } = numeralAt(text, at, hasDecimalComma)
  if (end <= until) return { ...bare(at, end, lower), number: { ...number, digits: true } }
  // In a table a comma may stand between two cells.
  const { end: length, ...own } = numeralAt(text.slice(at, until), 0, hasDecimalComma)
  return { ...bare(at, at + length, lower), number: { ...own, digits: true } }
}

const flags: Readonly<Record<string, string>> = {
  CN: 'CHN',
  KZ: 'KAZ',
  KG: 'KGZ',
  TJ: 'TJK',
  TM: 'TKM',
  UZ: 'UZB',
  RU: 'RUS',
  US: 'USA',
  TR: 'TUR',
  IR: 'IRN',
  AF: 'AFG',
  AZ: 'AZE',
  GE: 'GEO',
  UA: 'UKR',
  BY: 'BLR',
}

/** A flag of two signs stands for its country. */
const flagAt = (text: string, at: number): string | null => {
  if (text.charCodeAt(at) !== 0xd83c || text.charCodeAt(at + 2) !== 0xd83c) return null
  const letter = (place: number): string => String.fromCharCode(text.charCodeAt(place) - 0xdde6 + 65)
  return flags[letter(at + 1) + letter(at + 3)] ?? null
}

const longDash = (sign: string): Sense => ({ kind: 'longdash', value: sign === '—' ? sign : '' })

const isLongDash = (sign: string): boolean => isDash(sign) && !/[-\u2010\u2011]/.test(sign)

const isTime = (senses: readonly Sense[]): boolean =>
  senses.some(({ kind }) => !/^(head|verb|count|unit|goods|skip|up|down)$/.test(kind))

const yearMark = (start: number): Entry => ({ start, end: start + 1, senses: [{ kind: 'year', value: '-' }] })

/** 在乌中资企业, 在哈中国公司: a state and what is Chinese there, and not the two of them. */
const isApart = (text: string, at: number, { end, senses }: Entry): boolean =>
  end === at + 2 &&
  text[at + 1] === '中' &&
  (/[企资国]/.test(text[end] ?? '') || text[at - 1] === '在') &&
  senses.some(({ kind }) => kind === 'pair')

const stateAt = (lexicon: Lexicon, sign: string, at: number): Entry | null => {
  const state = entryAt(lexicon, sign, sign, 0)
  return state && { ...state, start: at, end: at + 1 }
}

const tokenAt = (source: Source, at: number, until: number): Token => {
  const { text, lower, language, lexicon } = source
  const sign = text[at] ?? ''
  const isInWord = isLetter(text[at - 1] ?? ' ') && isLetter(sign) && !isHan(sign) && !isHan(text[at - 1] ?? ' ')
  const read = isInWord ? null : entryAt(lexicon, text, lower, at)
  const found = read !== null && isApart(text, at, read) ? stateAt(lexicon, sign, at) : read
  // 2024年产量, 2012年增幅: the year, and no yearly product or rise
  const isOfYear = sign === '年' && /(?:19|20)\d\d$/.test(text.slice(Math.max(0, at - 4), at))
  const entry = isOfYear && found !== null && found.end > at + 1 && !isTime(found.senses) ? yearMark(at) : found
  if (entry !== null && entry.end <= until)
    return {
      ...bare(at, entry.end, lower),
      senses: isLongDash(sign) ? [...entry.senses, longDash(sign)] : entry.senses,
    }
  const flag = flagAt(text, at)
  if (flag !== null && at + 4 <= until) return { ...bare(at, at + 4, lower), senses: [{ kind: 'area', value: flag }] }
  if (isDigit(sign)) return digitsToken(source, at, until)
  if (language === 'zh' && isHan(sign)) {
    const numeral = chineseNumeralAt(text, at)
    if (numeral !== null && numeral.end <= until)
      return {
        ...bare(at, numeral.end, lower),
        number: {
          value: numeral.value,
          ...(numeral.high === undefined ? {} : { high: numeral.high }),
          places: numeral.places,
          grouped: false,
          digits: false,
        },
      }
    return bare(at, at + 1, lower)
  }
  if (isLetter(sign)) return bare(at, endOfWord(text, at, until), lower)
  return isDash(sign)
    ? {
        start: at,
        end: at + 1,
        text: '-',
        senses: isLongDash(sign) ? [longDash(sign)] : [],
      }
    : bare(at, at + 1, lower)
}

/** "полгигаватта", "півкілометра": half of a unit, in one word; its two parts. */
const halfOf = ({ text, lower, lexicon }: Source, at: number, until: number): readonly [Token, Token] | null => {
  if (lower[at] !== 'п' || !/^(пол|пів)[а-яіїє]{3}/.test(lower.slice(at, at + 6)) || isLetter(text[at - 1] ?? ''))
    return null
  if (entryAt(lexicon, text, lower, at) !== null) return null
  const unit = entryAt(lexicon, text, lower, at + 3)
  if (unit === null || unit.end > until || !unit.senses.some(({ kind }) => kind === 'unit')) return null
  return [
    { ...bare(at, at + 3, lower), senses: [{ kind: 'num', value: '0.5' }] },
    { ...bare(at + 3, unit.end, lower), senses: unit.senses },
  ]
}

/** The tokens of a stretch, in order; spaces are none. */
export const tokensOf = (source: Source, start: number, end: number): readonly Token[] => {
  const tokens: Token[] = []
  for (let at = start; at < end; ) {
    const reference = source.references?.get(at)
    if (reference !== undefined || isSpace(source.text[at] ?? '')) {
      at = reference ?? at + 1
      continue
    }
    const half = halfOf(source, at, end)
    if (half !== null) {
      tokens.push(...half)
      at = half[1].end
      continue
    }
    const token = tokenAt(source, at, end)
    tokens.push(token)
    at = token.end
  }
  return tokens
}
