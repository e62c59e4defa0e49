import { has, isSign, senseOf, type Token } from '../tokens.ts'
import { isOfCode } from './codes.ts'
import { plainAt, type ReadNumber } from './plain-number.ts'

/** 十辆车里有八辆: of ten things so many. */
export const amongIn = (
  tokens: readonly Token[],
  many: ReadNumber,
): { readonly to: number; readonly value: number } | null => {
  if (![3, 4, 5, 10, 100].includes(many.value) || many.scale !== null) return null
  for (let at = many.to; at < many.to + 7; at += 1) {
    if (isSign(tokens[at], '，。；,')) return null
    if (!/^(里|中|当中|里头)$/.test(tokens[at]?.text ?? '')) continue
    let from = at + 1
    while (/^(有|就|便|就有|便有)$/.test(tokens[from]?.text ?? '') && from < at + 3) from += 1
    const few = plainAt(tokens, from)
    return few !== null && few.value < many.value && few.digits === many.digits
      ? { to: few.to + (has(tokens[few.to], 'count') ? 1 : 0), value: few.value / many.value }
      : null
  }
  return null
}

/** 每六瓶里就有一瓶: of every so many so many. */
export const amongEvery = (
  tokens: readonly Token[],
  from: number,
): { readonly to: number; readonly value: number } | null => {
  const tens = { 每十: 10, 每百: 100 }[tokens[from]?.text ?? '']
  // 每卖出10辆新车就有4辆
  const first = /^(卖出|售出|销售|进口|出口|买)$/.test(tokens[from + 1]?.text ?? '') ? from + 2 : from + 1
  const many =
    tens !== undefined ? { to: from + 1, value: tens } : tokens[from]?.text === '每' ? plainAt(tokens, first) : null
  if (many === null || many.value < 2 || many.value > 100) return null
  for (let at = many.to; at < many.to + 16; at += 1) {
    if (isSign(tokens[at], '。；;')) return null
    const few = /^(就|便|约|大约)?有$/.test(tokens[at]?.text ?? '') ? plainAt(tokens, at + 1) : null
    if (few !== null && few.value < many.value) return { to: few.to, value: few.value / many.value }
  }
  return null
}

const isOutOf = /^(из|з|зі|із|out|in|of|out of)$/

/** "Our rating: 8 out of 10", "Photo 3 of 4", "с. 2 з 5". */
const isGrade = (tokens: readonly Token[], few: ReadNumber): boolean =>
  has(tokens[few.to - 2], 'skipnum') ||
  (isSign(tokens[few.to - 2], '.') && /^(с|стор|стр|p|фото)$/.test(tokens[few.to - 3]?.text ?? '')) ||
  tokens
    .slice(Math.max(0, few.to - 5), few.to)
    .some(({ text }) =>
      /^(оценк|оцінк|рейтинг|балл|бал|rating|score|grade|mark|评分|page|стр|страниц|сторінк)/.test(text),
    )

/** "четыре из пяти", "семь вагонов из десяти", "three out of ten", "93 зі 100": how many of a small round number. */
export const outOf = (
  tokens: readonly Token[],
  few: ReadNumber,
): { readonly to: number; readonly value: number } | null => {
  if (few.scale !== null || few.places > 0 || few.value < 1 || few.value > 99) return null
  let at = few.to
  if (!isOutOf.test(tokens[at]?.text ?? '') && /^\p{L}{3,}$/u.test(tokens[at]?.text ?? '')) at += 1
  if (isGrade(tokens, few) || isOfCode(tokens, few.to)) return null
  const link = tokens[at]?.text ?? ''
  if (!isOutOf.test(link)) return null
  if (link === 'out' && tokens[at + 1]?.text === 'of') at += 1
  const every = /^(кажд|кожн)/.test(tokens[at + 1]?.text ?? '') ? senseOf(tokens[at + 1], 'frac') : null
  if (every !== null) return { to: at + 2, value: Math.round(1 / Number(every)) }
  const isEvery = /^(every|each|кажд\S*|кожн\S*)$/.test(tokens[at + 1]?.text ?? '')
  at += /^(every|each|кажд\S*|кожн\S*)$/.test(tokens[at + 1]?.text ?? '') ? 2 : 1
  const many = plainAt(tokens, at)
  const isRound = many !== null && (isEvery || [3, 4, 5, 10, 100].includes(many.value)) && many.digits === few.digits
  const isEnd =
    many !== null && !has(tokens[many.to], 'scale') && !has(tokens[many.to], 'unit') && !timed(tokens[many.to])
  return isRound && isEnd && many !== null && few.value < many.value ? many : null
}

const timed = (token: Token | undefined): boolean =>
  ['year', 'months', 'month', 'quarter', 'skipafter'].some((kind) => has(token, kind))
