import { has, isSign, type Token } from './tokens.ts'
import type { View } from './view.ts'

/** Who says so, and through whom it was heard, in the words of the text. */
export type Attribution = { readonly asserted_by: string | null; readonly via: string | null }

export const nobodySays: Attribution = { asserted_by: null, via: null }

const leadsIn =
  /^(по данным|согласно|по информации|по словам|по сведени|по подсч|по расч|по оценк|за даними|згідно|за словами|за інформац|за підрах|за розрах|за оцінк|according to|based on|citing|figures of|据|援引|со? ссылкой на|із? посиланням на|з посиланням на)/

const figures = /^(данн|сведени|статистик|оценк|подсчет|дани|підрахунк|оцінк)/

/** «по китайским данным», «за казахстанською статистикою»: whose figures they are, by an adjective. */
const isAdjective = ({ tokens }: View, at: number): boolean =>
  /^(по|за)$/.test(tokens[at]?.text ?? '') && has(tokens[at + 1], 'adj') && figures.test(tokens[at + 2]?.text ?? '')

const leadsAt = (view: View, at: number): boolean => isLead(view.tokens[at]) || isAdjective(view, at)

const isLead = (token: Token | undefined): boolean => has(token, 'source') && leadsIn.test(token?.text ?? '')

/** So many words may be a name; more are a sentence, which is not told. */
const longest = 10

/** So many words may be one with a preposition in it, but for "of": "the Bureau of National Statistics of Kazakhstan". */
const longestWithPlace = 6

const ends = (token: Token | undefined): boolean =>
  token === undefined ||
  (isSign(token, ',;:.()，；。：-') && token.text.length === 1) ||
  has(token, 'source') ||
  token.number !== undefined

/** "данным таможни", "the latest figures of", 统计局数据: words for what is told, beside the name of who tells it. */
const toldBefore =
  /^((последним |новейшим |останніми |the |latest |official |new )*(данным|данными|даними|даних|сведениям|информации|інформацією|відомостями|data|figures|statistics|numbers) ((of|by|from|released by|published by|issued by) )?)/i
const toldBehind = /(\s+(data|figures|statistics|numbers)|(的)?(数据|数|统计|消息))$/i

/** "Kazakh figures", "Beijing's data": whose they are is no name without them. */
const isNoName = /^((chinese|kazakh|kazakhstani|kyrgyz|tajik|turkmen|uzbek)|[a-z]+['’]s)$/i

/** "Об этом сообщил", "he said": a word that stands for what was told, or for who was told of. */
const standsFor =
  /^(об этом|про це|це|это|как|як|так|he|she|they|it|we|i|он|она|они|мы|він|вона|вони|ми|他|她|他们|我们|which|that|who|кто|что|хто|що|таких|такие)$/i

/** "while Kazakh statistics show": what sets one teller against another is no part of his name. */
const opposes =
  /^(while|whereas|but|and|although|though|тогда как|в то время как|но|зато|тоді як|в той час як|але|натомість|а|而|但)\s+/i

const nameOf = (text: string): string | null => {
  const whole = text
    .replace(/^[»”"'’\s]+/, '')
    .replace(opposes, '')
    .replace(toldBefore, '')
    .trim()
  const short = whole.replace(toldBehind, '').trim()
  const name = isNoName.test(short) ? whole : short
  return name === '' || standsFor.test(name) ? null : name
}

const wordsAfter = (view: View, from: number): string | null => {
  let to = from
  while (to < from + longest && !ends(view.tokens[to])) to += 1
  // "China Customs, however, put exports at $22 bn": who speaks is told by no sum.
  const isSum =
    view.tokens[to]?.number !== undefined && (has(view.tokens[to - 1], 'unit') || has(view.tokens[to - 1], 'prep'))
  return ends(view.tokens[to]) && !isSum ? textOf(view, from, to) : null
}

const wordsBefore = (view: View, end: number): string | null => {
  // "China's General Administration of Customs (GACC) reported"
  const opens = isSign(view.tokens[end - 1], ')）')
    ? view.tokens.slice(0, end).findLastIndex((token) => isSign(token, '(（'))
    : -1
  const to = opens >= 0 && end - opens <= 5 ? opens : end
  let from = to
  while (from > to - longest && from > 0 && !ends(view.tokens[from - 1])) from -= 1
  return from === 0 || ends(view.tokens[from - 1]) ? textOf(view, from, to) : null
}

const textOf = (view: View, from: number, to: number): string | null => {
  const [first, last] = [view.tokens[from], view.tokens[to - 1]]
  const name = first && last && to > from ? view.source.text.slice(first.start, last.end).replace(/\s+/g, ' ') : ''
  // Tokens may be of several words.
  const words = view.tokens.slice(from, to)
  const isAmount = words.some((token) => has(token, 'unit') || has(token, 'scale'))
  const isPlaced = words.some((token) => has(token, 'prep') && !has(token, 'of'))
  const told = nameOf(name)
  const isLong = told !== null && told.split(' ').length > (isPlaced ? longestWithPlace : longest)
  return isAmount || isLong ? null : told
}

/** "China Customs, however, put it at 22 bn": who stands before what is put in between two commas. */
const wordsBeforeAside = (view: View, comma: number): string | null => {
  for (let at = comma - 1; at > Math.max(0, comma - 5); at -= 1)
    if (isSign(view.tokens[at], ',')) return wordsBefore(view, at)
  return null
}

/** «Об этом сообщил министр»: who tells it stands behind. */
const isStandIn = ({ tokens }: View, at: number): boolean =>
  standsFor.test([tokens[at - 2]?.text, tokens[at - 1]?.text].join(' ')) || standsFor.test(tokens[at - 1]?.text ?? '')

/** "по данным ГТУ КНР, передаёт Синьхуа": the customs assert it, an agency passes it on. */
export const attributionOf = (view: View): Attribution => {
  let [source, speaker]: [string | null, string | null] = [null, null]
  for (const [at, token] of view.tokens.entries()) {
    if (isAdjective(view, at)) source ??= textOf(view, at + 1, at + 3)
    if (!has(token, 'source')) continue
    if (isLead(token)) source ??= wordsAfter(view, at + 1)
    else if (speaker === null) {
      // «…», — заявил посол
      const isAfterComma = at === 0 || isSign(view.tokens[at - 1], ',-»”"')
      speaker = isAfterComma
        ? (wordsAfter(view, at + 1) ?? wordsBeforeAside(view, at - 1))
        : (wordsBefore(view, at) ?? (isStandIn(view, at) ? wordsAfter(view, at + 1) : null))
    }
  }
  if (source === null) return { asserted_by: speaker, via: null }
  return { asserted_by: source, via: speaker === source ? null : speaker }
}

const contrasts = /^(while|whereas|тогда как|в то время как|тоді як|(в|у) той час як|а|而)( |$)/

/** ", Kazakhstan reports exports of 14.7 bn": behind a comma another teller with a verb and a figure of his own. */
const isNextTeller = (view: View, comma: number): boolean => {
  const { tokens, mentions, quantities } = view
  if (!isSign(tokens[comma], ',，')) return false
  const at = tokens.findIndex((token, place) => place > comma && (has(token, 'source') || isSign(token, ',，;；')))
  const isTold = has(tokens[at], 'source') && !isLead(tokens[at]) && at - comma <= 6 && !ends(tokens[at + 1])
  return (
    isTold &&
    mentions.some(({ from }) => from === comma + 1) &&
    !tokens.slice(comma, at).some((token) => has(token, 'prep') && !has(token, 'of')) &&
    quantities.some(({ to }) => to <= comma) &&
    quantities.some(({ from }) => from > at) &&
    !quantities.some(({ from }) => from > comma && from < at)
  )
}

/** "Chinese customs put it at 43.8 bn and Kazakh statistics at 30.1": the next teller, whose verb is left out; where his name ends, or -1. */
const endOfNext = ({ tokens, mentions, quantities }: View, at: number): number => {
  const isPut = tokens.slice(0, at).some(({ text }) => /^(puts?|estimated?|estimates)$/.test(text))
  if (!isPut || !(isSign(tokens[at], ',') || has(tokens[at], 'and'))) return -1
  const end = tokens.findIndex(({ text }, place) => place > at + 1 && place <= at + 6 && text === 'at')
  const isTold =
    mentions.some(({ from }) => from === at + 1) &&
    quantities.some(({ from }) => from === end + 1) &&
    quantities.some(({ to }) => to <= at) &&
    !tokens.slice(at + 1, end).some((token) => has(token, 'prep') || has(token, 'head') || token.number !== undefined)
  return end > 0 && isTold ? end : -1
}

const textAt = ({ tokens }: View, at: number): string =>
  tokens
    .slice(at, at + 4)
    .map(({ text }) => text)
    .join(' ')

/** Where the clauses of a sentence begin that may each have a source. */
const cutsIn = (view: View): readonly number[] => {
  // "По данным А, 5 млрд, по данным Б — 4 млрд": one that begins with its source goes on with sources.
  const isFront = leadsAt(view, 0) || leadsAt(view, 1)
  return view.tokens.flatMap((token, at) => {
    if (isFront && at > 1 && leadsAt(view, at) && isSign(view.tokens[at - 1], ',，')) return [at]
    if (isSign(view.tokens[at - 1], ',，') && contrasts.test(textAt(view, at))) return [at]
    return isSign(token, ';；') || isNextTeller(view, at) || endOfNext(view, at) > 0 ? [at + 1] : []
  })
}

/** "…, while Kazakh statistics show 14.7 bn": who tells what comes next, and nothing of what was told before. */
const tellsAhead = ({ tokens, quantities }: View, from: number, until: number): boolean => {
  const first = quantities.find((quantity) => quantity.from >= from && quantity.from < until)?.from ?? until
  const at = tokens.findIndex((token, place) => place >= from && place < until && has(token, 'source'))
  return from > 0 && at >= 0 && at < first
}

/** "Our statistics show 15 bn, while China's customs report 28": a clause set against another has its own source; without one, that of the sentence. */
export const attributionsOf = (view: View): ((at: number) => Attribution) => {
  const whole = attributionOf(view)
  const cuts = cutsIn(view)
  // What follows the last number, ", Xinhua reports", is said of the whole sentence.
  const last = view.quantities.at(-1)?.to ?? 0
  const isLed = view.tokens.slice(last).some(isLead)
  const clauses = [0, ...cuts].map((from, index) => {
    const words = view.tokens.slice(from, cuts[index])
    const tokens = index < cuts.length || isLed ? words : words.slice(0, Math.max(0, last - from))
    const next = from > 0 ? endOfNext(view, from - 1) : -1
    return {
      from,
      says: next > 0 ? { asserted_by: textOf(view, from, next), via: null } : attributionOf({ ...view, tokens }),
      isAhead: tellsAhead(view, from, cuts[index] ?? view.tokens.length),
    }
  })
  const own = new Set(clauses.map(({ says }) => says.asserted_by))
  const via = own.has(whole.via) ? null : whole.via
  return (at) => {
    const clause = clauses.findLast(({ from }) => from <= at)
    const says = clause?.says ?? nobodySays
    if (says.asserted_by !== null) return { asserted_by: says.asserted_by, via: says.via ?? via }
    const isOfNext = clauses.some(
      (each) => each.from > at && each.isAhead && each.says.asserted_by === whole.asserted_by,
    )
    return isOfNext ? { asserted_by: via, via: null } : { asserted_by: whole.asserted_by, via }
  }
}

const taken = [
  /^(?:this|that|it|(?:the|these) (?:figures?|data|numbers?))\b.*?\b(?:by|from) (.+?)[.\s]*$/i,
  /^(?:以上|上述|有关|这些|该)?(?:数据|数字|消息|情况)(?:来自|出自|由|引自)(.+?)(?:公布|发布|提供|报道)?[。.\s]*$/,
]
const opens = /^(об этом|про це|(такие|эти|соответствующие|такі|ці|відповідні) (данные|цифры|дані|цифри))(?=\s)/

/** "Об этом сообщает Казинформ", "The figures come from Chinese customs": who tells what the sentence before said. */
const tellerOfBefore = (view: View): string | null => {
  const [first, last] = [view.tokens[0], view.tokens.at(-1)]
  if (!first || !last || view.quantities.length > 0) return null
  const sentence = view.source.text.slice(first.start, last.end)
  const found = taken.map((each) => each.exec(sentence)?.[1]).find((name) => name !== undefined)
  if (found !== undefined) return found.split(' ').length > longest ? null : nameOf(found)
  const at = view.tokens.findIndex((token) => has(token, 'source'))
  return at > 0 && at < 5 && opens.test(sentence.toLowerCase()) ? wordsAfter(view, at + 1) : null
}

/** What nobody was said to tell is told by who the next sentence names. */
export const toldBy = <T extends Attribution>(claims: readonly T[], next: View): readonly T[] => {
  const teller = claims.some(({ asserted_by }) => asserted_by === null) ? tellerOfBefore(next) : null
  return teller === null
    ? claims
    : claims.map((claim) => (claim.asserted_by === null ? { ...claim, asserted_by: teller } : claim))
}
