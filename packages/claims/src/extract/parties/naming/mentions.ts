import type { Sense } from '../../lexicon.ts'
import { has, isSign, senseOf, type Token } from '../../tokens.ts'
import { isDoubtful } from './doubtful.ts'
import { isAmount, isPartOfIt } from './it-itself.ts'
import { isBracketedNext, isHanSign, joinsLast } from './joins-last.ts'
import { besideMembers } from './of-members.ts'
import { isFarVenue, isNearOffice } from './offices.ts'
import { isAmong, isBeforeOwner, isFollowed, isNeighbour, isOfRank, isRival } from './only-beside.ts'
import { forms, isHeadWord, type Role, roleAt } from './roles.ts'

export type { Role } from './roles.ts'

/** A country, a group or a firm named in a sentence. `code` "-": a group that has no code. */
export type Mention = {
  readonly from: number
  readonly to: number
  readonly code: string
  readonly form: 'area' | 'adj' | 'capital' | 'place' | 'firm' | 'leader' | 'pair' | 'both' | 'region' | 'country'
  readonly role: Role
  /** Named only as the home of an office, a minister or a statistic, or as who was passed by another. */
  readonly isOffice: boolean
  /** Follows another mention in a list: "Kazakhstan, Uzbekistan and Kyrgyzstan". */
  readonly joinsLast: boolean
  readonly isPossessive: boolean
  /** Stands right at a word of trade: "Uzbek imports", "импорт Казахстана". */
  readonly ownsHead: boolean
  /** Whose firms, money or builders are spoken of: "шаньдунский завод", "a Chinese contractor". */
  readonly ownsFirm: boolean
  /** Whose goods are spoken of: "Chinese goods". */
  readonly ownsGoods: boolean
  /** Beside a word for a border: "граница с Китаем". */
  readonly atBorder: boolean
  /** Whose part of a road or a pipe is spoken of: "киргизский участок", 哈境内. */
  readonly ofSection: boolean
  /** Whose partner another country is called: "the main partner of Kazakhstan". */
  readonly isPartnerOf: boolean
}

/** "according to the World Bank", «сообщил МВФ»: a bank of many states that tells of a number, and lends nothing. */
const isTeller = (tokens: readonly Token[], at: number): boolean => {
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  return (
    [before, after].some((token) => has(token, 'source')) ||
    (has(tokens[at - 2], 'source') && !isSign(before, ',;:')) ||
    (has(tokens[at + 2], 'source') && !isSign(after, ',;:'))
  )
}

/** What "the country" may stand for. */
const stateCodes = new Set(['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB'])

const isHanWord = (token: Token | undefined): boolean => /[\u4e00-\u9fff]/.test(token?.text ?? '')

const isTradeWord = (token: Token | undefined): boolean =>
  /^(trade|foreign|exports|imports|balance)/.test(senseOf(token, 'head') ?? '')

const ownsHead = (tokens: readonly Token[], at: number, form: string, role: Role, isPossessive: boolean): boolean => {
  if (isPossessive) return tokens.slice(at + 3, at + 6).some(isTradeWord)
  // "Chinese oil imports"
  if (form === 'adj' || form === 'both')
    return isTradeWord(tokens[at + 1]) || (has(tokens[at + 1], 'goods') && isTradeWord(tokens[at + 2]))
  const isOwner = form === 'area' || form === 'place'
  const isOfHead = isTradeWord(tokens[at - 1]) || (has(tokens[at - 1], 'adj') && isTradeWord(tokens[at - 2]))
  return role === 'bare' && isOwner && isOfHead && !isTradeWord(tokens[at + 1])
}

const isGoods = (token: Token | undefined): boolean =>
  has(token, 'goods') || /^(товар|продукц|нефт|нафт|газа?$|газу$|зерн|oil|crude|gas|grain)/.test(token?.text ?? '')

const isFirm = (token: Token): boolean =>
  has(token, 'owner') || /^(companies|fdi|deal|stake)$/.test(senseOf(token, 'head') ?? '')

/** 新疆国际实业公司: a country or a place at the front of the name of a firm, whose signs are words of no table. */
const namesFirm = (tokens: readonly Token[], at: number): boolean => {
  for (let next = at + 1; next < at + 14 && isHanWord(tokens[next]) && tokens[next]?.senses.every(isOfName); next += 1)
    if (has(tokens[next + 1], 'owner')) return true
  return false
}

const isOfName = ({ kind, value }: Sense): boolean =>
  /^(skipafter|count|goods)$/.test(kind) || (kind === 'head' && /^(project|products|gas)$/.test(value))

/** "the second China – Central Asia summit": the name of a meeting. */
const isOfSummit = (tokens: readonly Token[], at: number, form: string): boolean =>
  form === 'pair' &&
  (tokens.slice(at + 1, at + 3).some(isMeeting) || tokens.slice(Math.max(0, at - 3), at).some(isMeeting))

const isMeeting = (token: Token | undefined): boolean => has(token, 'meeting') || meeting.test(token?.text ?? '')

/** "at the Xi'an summit", 西安峰会: the town that a meeting is called after, and no party to what is told. */
const namesMeeting = (tokens: readonly Token[], at: number, form: string): boolean =>
  (form === 'place' || form === 'capital') && isMeeting(tokens[at + 1])

const meeting = /^(summit|forum|format$|саммит|саміт|форум|формат|встреч|зустріч|заседани|засіданн|峰会|论坛|机制)/

const ofSection = (tokens: readonly Token[], at: number): boolean =>
  has(tokens[at + 1], 'section') ||
  has(tokens[at - 1], 'section') ||
  (has(tokens[at - 2], 'section') && tokens[at - 1]?.text === 'of')

/** "Крупнейший партнёр Узбекистана — Китай": who the partner is, and not whose. */
const isApart = (tokens: readonly Token[], at: number): boolean =>
  isSign(tokens[at - 1], '-') && has(tokens[at - 2], 'area') && has(tokens[at - 3], 'partner')

/** "The largest partner was Kazakhstan": the partner itself, and not whose partner it is. */
const isThePartner = (tokens: readonly Token[], at: number): boolean =>
  has(tokens[at - 2], 'partner') && isCopula.test(tokens[at - 1]?.text ?? '')

const isCopula =
  /^(is|was|remains|remained|became|остался|осталась|осталось|остается|остаётся|является|стал|стала|стали|лишився|лишилася|залишився|залишилася|залишається|лишається|є|став)$/

const isPartnerOf = (tokens: readonly Token[], at: number, isPossessive: boolean): boolean => {
  const near = (from: number, to: number): boolean =>
    tokens.slice(Math.max(0, from), to).some((token) => has(token, 'partner') && !has(token, 'number'))
  // "На первом месте у Узбекистана Китай"
  if (tokens[at - 1]?.text === 'у' && /(а|я|рк|кр|рт|руз)$/.test(tokens[at]?.text ?? ''))
    return (
      near(at - 8, at + 6) ||
      tokens.slice(Math.max(0, at - 4), at).some((token) => has(token, 'ord') || has(token, 'rank'))
    )
  return isPossessive
    ? near(at + 2, at + 8) || (tokens[at - 1]?.text === 'of' && near(at - 2, at))
    : isHanWord(tokens[at])
      ? near(at + 1, at + 6) && !isBeforeOwner(tokens, at)
      : near(at - 3, at) && !isApart(tokens, at) && !isThePartner(tokens, at)
}

/** «поезда Китай – Центральная Азия», "China–Central Asia trains": what runs between the two, and no meeting of them. */
const isNameOfLine = (tokens: readonly Token[], at: number): boolean =>
  has(tokens[at - 1], 'route') ||
  [tokens[at - 1], tokens[at + 1], tokens[at + 2]].some((token) =>
    /^(trains|containers)$/.test(senseOf(token, 'head') ?? ''),
  )

/** Whose "its exports" are: the owner of a flow that was named, else the subject of the sentence. */
const subjectOf = (found: readonly Mention[]): string | undefined =>
  found.find(({ form, role, ownsHead, isOffice }) => ownsHead && form !== 'adj' && role === 'bare' && !isOffice)
    ?.code ?? found.find(({ form, role, isOffice }) => form === 'area' && role === 'bare' && !isOffice)?.code

const plainMention = (at: number): Omit<Mention, 'code' | 'form' | 'role'> & { readonly role: Role } => ({
  from: at,
  to: at + 1,
  role: 'bare',
  isOffice: false,
  joinsLast: false,
  isPossessive: false,
  isPartnerOf: false,
  ownsHead: false,
  ofSection: false,
  ownsFirm: false,
  ownsGoods: false,
  atBorder: false,
})

const lastTwo = (found: readonly Mention[]): readonly [string, string] | null => {
  const at = found.findLastIndex(({ joinsLast }) => joinsLast)
  const [first, second] = [found[at - 1], found[at]]
  return first && second ? [first.code, second.code] : null
}

/** The countries of a sentence, in order, each with its place in the grammar. */
export const mentionsOf = (tokens: readonly Token[]): readonly Mention[] => {
  const found: Mention[] = []
  tokens.forEach((token, at) => {
    if (
      (has(token, 'skip') && !has(token, 'firm')) ||
      (isSign(tokens[at - 1], '#') && tokens[at - 1]?.end === token.start) ||
      isPartOfIt(tokens, at) ||
      isAmount(tokens, at)
    )
      return
    // "China — Central Asia" in a name of a summit or a title says whom a text is about, and who does what to whom not.
    const about = senseOf(token, 'about')
    if (about !== null) {
      found.push({ ...plainMention(at), code: about, form: 'pair', isOffice: !isNameOfLine(tokens, at) })
      return
    }
    // "the former reached $43 billion, the latter $10 billion": the one and the other of the last two.
    const isFormer = has(token, 'former')
    const two = isFormer || has(token, 'latter') ? lastTwo(found) : null
    if (two !== null) {
      found.push({ ...plainMention(at), code: isFormer ? two[0] : two[1], form: 'area' })
      return
    }
    const form = forms.find((each) => has(token, each))
    if (form === undefined || isDoubtful(tokens, at) || namesMeeting(tokens, at, form)) return
    const last = found.at(-1)
    // "operate in Kazakhstan, and Chinese firms have": a state and what is of another are no list.
    const isOther = form === 'adj' && last?.form === 'area'
    const joined = joinsLast(tokens, last, at) && (last?.form === 'firm' || form !== 'firm') && !isOther
    const own =
      form === 'adj' && (isHeadWord(tokens[at + 1]) || isHeadWord(tokens[at + 2])) ? 'bare' : roleAt(tokens, at)
    // 中国、俄罗斯和土耳其: what ends a list is with nobody.
    const endsList = joined && own === 'with' && last?.joinsLast === true && isHanSign(tokens[at - 1])
    // "через Алтынколь — Хоргос": the two posts of one crossing
    const isTied = form === 'place' && last?.form === 'place' && isSign(tokens[at - 1], '-') && last.to === at - 1
    // 对格鲁吉亚和伊朗: to both
    const isBeside =
      own === 'with' && joined && last?.to === at - 1 && /^(to|from|in)$/.test(last.role) && isHanSign(tokens[at - 1])
    const goesOn =
      (joined && (own === 'bare' || endsList)) ||
      ((isTied || isBracketedNext(tokens, last, at)) && own === 'bare') ||
      isBeside
    const role = goesOn && last ? last.role : own
    const isPossessive = tokens[at + 1]?.text === "'" && (tokens[at + 2]?.text === 's' || /s$/.test(token.text))
    const known =
      form === 'country' && senseOf(token, form) === '-'
        ? found.findLast(({ code }) => stateCodes.has(code))?.code
        : token.text === 'its' && role === 'bare'
          ? subjectOf(found)
          : undefined
    found.push({
      from: at,
      to: at + 1,
      code: known ?? senseOf(token, form) ?? '-',
      form: known === undefined ? form : 'area',
      role,
      isOffice:
        isOfSummit(tokens, at, form) ||
        isAmong(tokens, at) ||
        // "the Russia-led union"
        (isSign(tokens[at + 1], '-') && tokens[at + 2]?.text === 'led') ||
        isRival(tokens, at, form) ||
        isFollowed(tokens, at) ||
        isFarVenue(tokens, at) ||
        isNeighbour(tokens, at) ||
        (role === 'in' && isOfRank(tokens, at, senseOf(token, form))) ||
        (form === 'firm'
          ? senseOf(token, form) === '-' && isTeller(tokens, at)
          : form !== 'leader' && isNearOffice(tokens, at, form, isPossessive)),
      joinsLast: joined,
      isPossessive,
      isPartnerOf: isPartnerOf(tokens, at, isPossessive),
      ownsHead: ownsHead(tokens, at, form, role, isPossessive),
      ofSection: ofSection(tokens, at),
      ownsGoods: isGoods(tokens[at + 1]) || isGoods(tokens[at + 2]),
      atBorder: tokens.slice(Math.max(0, at - 3), at + 3).some((near) => has(near, 'border')),
      ownsFirm:
        /^(家中.*|中方企业|中企|中资|中资企业|中国企业|中国公司|华企)$/.test(token.text) ||
        tokens.slice(at + 1, at + (isPossessive ? 7 : 5)).some(isFirm) ||
        namesFirm(tokens, at) ||
        // "Shandong-based Weichai", "Hong Kong-listed"
        (isSign(tokens[at + 1], '-') &&
          /^(based|listed|headquartered|registered|backed)$/.test(tokens[at + 2]?.text ?? '')) ||
        (isSign(tokens[at - 1], '«"“') && tokens[at - 2] !== undefined && isFirm(tokens[at - 2] as Token)) ||
        (role === 'from' && tokens.slice(Math.max(0, at - 3), at).some(isFirm)),
    })
  })
  return besideMembers(tokens, found)
}
