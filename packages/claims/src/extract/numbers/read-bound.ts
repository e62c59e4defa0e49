import type { Bound } from '../claim.ts'
import { has, isSign, senseOf, type Token } from '../tokens.ts'

type ReadBound = { readonly bound: Bound; readonly from: number }

const isLink = (token: Token | undefined): boolean =>
  has(token, 'article') ||
  (has(token, 'unit') && !/^[\p{L}]{4,}$/u.test(token?.text ?? '')) ||
  has(token, 'each') ||
  has(token, 'perday') ||
  (has(token, 'prep') && (token?.text.length ?? 9) <= 2 && !/^(to|of)$/.test(token?.text ?? ''))

/** Verbs and nouns of coming to a level: "довести до", "вышел до", "розширено до". */
const motion =
  /^(возраст|вырас|увелич|зрост|зрос|вирос|прос[ие]|дотяг|достиг|досяг|дове[лсд]|довест|дотян|дойт|дойд|дошл|дійт|дійд|дійш|выйт|выйд|вышл|вийт|вийд|вийш|раздул|разду|роздув|расширен|розширен|подн|підн|опуст|нарас|нарощ|сниж|сжа|скати|докат|добра|добер|подтян|сведен|сократ|скороч|вплот)/

/** A verb that is made with the same "до": "дорос до", "добежала до". */
const reaching = /^д[оі][а-яіїє]*(л|ла|ло|ли|лся|лась|лось|лись|ть|ти|ет|ут|ют|ит|ят|рос|ріс|в|вся)$/

/** «к концу года до 50», «до 2030 року до 20 млрд»: the level that is to be reached by then, its verb left out. */
const isReachedBy = (tokens: readonly Token[], at: number): boolean =>
  /^(к|до) /.test(has(tokens[at - 1], 'rel') ? (tokens[at - 1]?.text ?? '') : '') ||
  (has(tokens[at - 1], 'year') && /^(к|до)$/.test(tokens[at - 3]?.text ?? ''))

/** "до" and "от" bound a number only where nothing changes up to or from it. */
const isMovement = (tokens: readonly Token[], at: number): boolean => {
  const from = Math.max(0, at - 12)
  if (isReachedBy(tokens, at)) return true
  for (let back = at - 1; back >= from; back -= 1) {
    const token = tokens[back]
    if (isSign(token, ';.')) return false
    if (
      ['up', 'down', 'mult', 'times', 'frac', 'fracw'].some((kind) => has(token, kind)) ||
      senseOf(token, 'unit') === 'percent'
    )
      return true
    const opened = tokens[has(tokens[back + 1], 'unit') ? back + 2 : back + 1]
    if (has(token, 'since') && (opened?.number || has(opened, 'num'))) return true
    if (
      (token?.text ?? '').split(' ').some((word) => motion.test(word)) ||
      (back === at - 1 && reaching.test(token?.text ?? ''))
    )
      return true
  }
  return false
}

const isVerb = (text: string): boolean =>
  /^(превы|превз|перевищ|перевал|преодол|exceed|surpass|topp|tops|passed|не превы|не перевищ|not exceed|did not exceed|does not exceed|突破|超|已超|首次突破|首超|едва достиг|не дотя|недотяг|не достиг|не досяг|не сяг|перешагн|переступ|перекры|перетн|подола|crossed|crosses|crossing|breach|broke|clear|eclips|overtook|falling short|fell short|did not reach|приблиз|наблиз|наближ|逼近|不超过|未超过|站上|跨|迈上|冲破|接近|approaching)/.test(
    text,
  )

/** 几乎占其外债的40%: the bound of a share stands before its verb. */
const boundOfShare = (tokens: readonly Token[], from: number): Bound | null => {
  for (let at = from - 2; at >= Math.max(1, from - 10); at -= 1) {
    const token = tokens[at]
    if (token === undefined || token.number || isSign(token, ',，;；。:：')) return null
    if (/^占/.test(token.text) && has(token, 'share')) return senseOf(tokens[at - 1], 'bound') as Bound | null
  }
  return null
}

const isOfThen = (token: Token): boolean =>
  token.number !== undefined ||
  has(token, 'year') ||
  has(token, 'rel') ||
  has(token, 'sameperiod') ||
  /^[水平峰值]/.test(token.text)

/** 已超过去年全年的948亿, 高于2012年的19.8%: what it is held against, a level of its own time. */
const isAgainstLevel = (tokens: readonly Token[], at: number, from: number): boolean => {
  const behind = tokens.slice(from, from + 4)
  if (behind.some((token) => ['times', 'frac', 'tenths', 'mult'].some((kind) => has(token, kind)))) return false
  const isRate = behind.some((token) => senseOf(token, 'unit') === 'percent')
  return (isRate ? /^(高于|低于|多于|少于)$/ : /^(高于|低于|多于|少于|大于|小于|已?超过?|远超过?|超出)$/).test(
    tokens[at]?.text ?? '',
  )
}

/** 几乎比2019年少了三分之一: the bound of a change stands before what it is held against. */
const boundOfChange = (tokens: readonly Token[], from: number): Bound | null => {
  for (let at = from - 1; at >= Math.max(1, from - 9); at -= 1) {
    if (isSign(tokens[at], ',，;；。:：')) return null
    // 约为后者的3.6倍
    const isOfOther = tokens[from - 1]?.text === '的' && /^约(为|是|等于|相当于)$/.test(tokens[at]?.text ?? '')
    if (isOfOther) return 'approx'
    // 几乎是上年同期的两倍
    const isNearly =
      /^[是为达]|^相当于/.test(tokens[at + 1]?.text ?? '') &&
      /^(几乎|差不多|接近|大致|近乎)$/.test(tokens[at]?.text ?? '')
    if (isNearly && tokens[from - 1]?.text === '的') return 'approx'
    // 不到2013年的三成
    const isOfYear = tokens[from - 1]?.text === '的' && tokens.slice(at + 1, from - 1).every(isOfThen)
    if (isOfYear && at < from - 2 && isAgainstLevel(tokens, at, from)) return 'exact'
    if (isOfYear && at < from - 2 && has(tokens[at], 'bound')) return senseOf(tokens[at], 'bound') as Bound
    if (/^[比较]$/.test(tokens[at]?.text ?? '')) return senseOf(tokens[at - 1], 'bound') as Bound | null
  }
  return null
}

/** "Russia topped the list at 186,100" */
const isOfList = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at + 1, at + 4).some(({ text }) => /^(list|rankings?|ratings?|table|charts?)$/.test(text))

const comparative = /^(больше|меньше|выше|ниже|більше|менше|вище|нижче|低于|高于)$/

/** "больше на 43 %", "більше у 7 разів": by how much, and no bound. */
const isMeasuredBy = (tokens: readonly Token[], from: number): boolean =>
  /^(на|в|у)$/.test(tokens[from - 1]?.text ?? '')

/** "1.9 times less than the $1.07 billion of 2022": what it is held against, and no bound. */
const isHeldToLevel = (tokens: readonly Token[], at: number, from: number): boolean =>
  / than$/.test(tokens[at]?.text ?? '') &&
  tokens[from - 1]?.text === 'the' &&
  (senseOf(tokens[at - 1], 'unit') === 'percent' ||
    ['times', 'mult', 'frac', 'fracw'].some((kind) => has(tokens[at - 1], kind)))

const reached = /^(дотян|дотяг|достиг|досяг|дошл|дош[её]л|дійшл?|добра|reach|hit$|hits$|touched$|达到|触及)/

/** "почти дотянул до 15", "nearly reached 15": the bound stands at the verb. */
const isAlmostReached = (tokens: readonly Token[], from: number): boolean => {
  const at = [from - 1, from - 2].find((place) => reached.test(tokens[place]?.text ?? '')) ?? -1
  return (
    at > 0 && /^(почти|едва не|практически|майже|ледь не|nearly|almost|几乎|近乎)$/.test(tokens[at - 1]?.text ?? '')
  )
}

/** "crossing 410 km of mountains": a way, and no level. */
const isOfWay = (tokens: readonly Token[], at: number, from: number): boolean =>
  /^cross(es|ed|ing)$/.test(tokens[at]?.text ?? '') &&
  tokens.slice(from, from + 4).some((token) => senseOf(token, 'unit') === 'km')

/** The bounding word before a number and where it begins; verbs ("exceeded in 2024") may stand farther off. */
export const boundBefore = (tokens: readonly Token[], from: number): ReadBound => {
  if (tokens[from]?.text === '过半') return { bound: 'min', from }
  // "more than double", "nearly twice": one word with its bound
  if (/^more than (double|triple|treble)/.test(tokens[from]?.text ?? '')) return { bound: 'min', from }
  if (/^(nearly|almost) (double|triple|treble)/.test(tokens[from]?.text ?? '')) return { bound: 'approx', from }
  if (/^(近半|翻了?近)/.test(tokens[from]?.text ?? '')) return { bound: 'approx', from }
  // 上千, 过万亿: no less than one of the scale
  if (/^[百千万亿]/.test(tokens[from]?.text ?? '') && /^[上过]$/.test(tokens[from - 1]?.text ?? ''))
    return { bound: 'min', from: from - 1 }
  // 约占四成
  const outerShare = /^(占|占比|达|有|为)$/.test(tokens[from - 1]?.text ?? '')
    ? senseOf(tokens[from - 2], 'bound')
    : null
  if (outerShare !== null && !has(tokens[from], 'bound')) return { bound: outerShare as Bound, from: from - 2 }
  const ofShare = boundOfShare(tokens, from)
  if (ofShare !== null) return { bound: ofShare, from }
  const ofChange = boundOfChange(tokens, from)
  if (ofChange !== null) return { bound: ofChange, from }
  let at = from - 1
  while (at >= from - 2 && at >= 0 && isLink(tokens[at]) && !has(tokens[at], 'bound')) at -= 1
  for (const back of at === from - 1 ? [at] : [from - 1, at]) {
    const bound = senseOf(tokens[back], 'bound') as Bound | null
    // "The post was crossed by 150,000 people": who did it, and no bound
    const isAgent = back < from - 1 && tokens[from - 1]?.text === 'by' && isVerb(tokens[back]?.text ?? '')
    if (isAgent || isOfWay(tokens, back, from)) break
    // 造价约, 投资约: the head before the number ends in a bound
    if (bound === null && /[^签条契合公大]约$/u.test(tokens[back]?.text ?? '')) return { bound: 'approx', from }
    if (bound === null) continue
    if (/^(до|от|від)$/.test(tokens[back]?.text ?? '') && (bound === 'min' || isMovement(tokens, back))) {
      // "вырос почти до 17 млрд"
      const led = senseOf(tokens[back - 1], 'bound') as Bound | null
      if (isAlmostReached(tokens, back)) return { bound: 'approx', from }
      return led !== null && tokens[back - 1]?.text !== 'до' && bound !== 'min'
        ? { bound: led, from: back - 1 }
        : { bound: 'exact', from }
    }
    const isComparison =
      (comparative.test(tokens[back]?.text ?? '') && (has(tokens[back - 1], 'times') || isMeasuredBy(tokens, from))) ||
      isHeldToLevel(tokens, back, from)
    if (isComparison) break
    const isHeld = comparative.test(tokens[back - 1]?.text ?? '') && isMeasuredBy(tokens, from)
    const outer = isHeld ? null : (senseOf(tokens[back - 1], 'bound') as Bound | null)
    if (outer !== null && !/^(до|pass|passes|passing)$/.test(tokens[back - 1]?.text ?? ''))
      return { bound: outer, from: back - 1 }
    // "can make up to": the verb is no part of the number
    return { bound, from: / up to$/.test(tokens[back]?.text ?? '') ? from : back }
  }
  // "exceeds last year's level by 1.9 million": by how much, and no bound
  const isTimes = /^(в|у)$/.test(tokens[from - 1]?.text ?? '') && has(tokens[from + 1], 'times')
  const isBy = isTimes || /^(by|на)$/.test(tokens[from - 1]?.text ?? '')
  for (let back = from - 1; !isBy && back >= Math.max(0, from - 8); back -= 1) {
    const token = tokens[back]
    if (
      token === undefined ||
      isSign(token, ';:.,()；：。，（）') ||
      // "превышает прошлогодний показатель — 407 млн"
      (isSign(token, '-') && back === from - 1) ||
      (has(token, 'unit') && token.text !== '$') ||
      has(token, 'scale')
    )
      break
    const bound = senseOf(token, 'bound') as Bound | null
    // "China overtook Russia with a share of 18 %"
    // "vehicles crossing the border": what is crossed is no number
    const isOfBorder =
      tokens.slice(back + 1, back + 3).some((each) => has(each, 'border')) ||
      (token.text === 'crossing' && (has(tokens[back - 1], 'place') || has(tokens[back - 1], 'border')))
    const isOfRival = has(tokens[back + 1], 'area') || has(tokens[back + 1], 'capital') || isOfList(tokens, back)
    if (bound !== null && isVerb(token.text) && !isOfRival && !isOfBorder && !isOfWay(tokens, back, from))
      return { bound, from }
  }
  return { bound: isAlmostReached(tokens, from) ? 'approx' : 'exact', from }
}

/** "和以上", "or more", 余 after a number or its unit, and where it ends. */
export const boundAfter = (
  tokens: readonly Token[],
  to: number,
): { readonly bound: Bound; readonly to: number } | null => {
  if (isSign(tokens[to], '-') && tokens[to + 1]?.text === 'odd') return { bound: 'approx', to: to + 2 }
  const bound = senseOf(tokens[to], 'postbound') as Bound | null
  return bound === null ? null : { bound, to: to + 1 }
}
