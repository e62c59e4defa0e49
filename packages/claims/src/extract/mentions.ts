import { has, isSign, senseOf, type Token } from './tokens.ts'

export type Role = 'to' | 'from' | 'with' | 'between' | 'in' | 'on' | 'through' | 'bare'

/** A country, a group or a firm named in a sentence. `code` "-": a group that has no code. */
export type Mention = {
  readonly from: number
  readonly to: number
  readonly code: string
  readonly form: 'area' | 'adj' | 'capital' | 'place' | 'firm' | 'leader' | 'pair' | 'both' | 'region' | 'country'
  readonly role: Role
  /** Named only as the home of an office, a minister or a statistic. */
  readonly isOffice: boolean
  /** Follows another mention in a list: "Kazakhstan, Uzbekistan and Kyrgyzstan". */
  readonly joinsLast: boolean
  readonly isPossessive: boolean
  /** Stands right at a word of trade: "Uzbek imports", "импорт Казахстана". */
  readonly ownsHead: boolean
  /** Whose firms, money or builders are spoken of: "шаньдунский завод", "a Chinese contractor". */
  readonly ownsFirm: boolean
  /** Beside a word for a border: "граница с Китаем". */
  readonly atBorder: boolean
  /** Whose part of a road or a pipe is spoken of: "киргизский участок", 哈境内. */
  readonly ofSection: boolean
  /** Whose partner another country is called: "the main partner of Kazakhstan". */
  readonly isPartnerOf: boolean
}

/** What "the country" may stand for. */
const stateCodes = new Set(['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB'])

const forms = ['pair', 'adj', 'area', 'capital', 'firm', 'leader', 'place', 'region', 'both', 'country'] as const

/** "в Казахстане" is where, "в Казахстан" is to where. */
const isLocative = (token: Token): boolean =>
  /(стане|китае|кита[иі]|кита[їйє]і?|китаї|республике|республіці|стране|країні|регионе|регіоні|ах|ии|ой азии|ії|ій азії|стані|не|ві|ве|ке|ку|рге|нте|арате|не)$/u.test(
    token.text,
  ) && !/(ию|ію|итай|стан|страну|країну|регион|регіон)$/u.test(token.text)

const slavicInto = /^(в|во|у|на)$/

/** Heads that a preposition does not reach across: "в экспорте Казахстана" is no place, "в экономику Казахстана" is one. */
const isWall = (token: Token): boolean =>
  /^(trade|foreign|exports|imports|balance|fdi|deal|debt|freight|gas|containers|trains|cost|stake|ecommerce)/.test(
    senseOf(token, 'head') ?? '',
  )

const isHeadWord = (token: Token | undefined): boolean => token !== undefined && isWall(token)

/** Words that open a clause of their own: "with satisfaction that Turkmenistan" is not with Turkmenistan. */
const opensClause =
  /^(that|which|who|whose|when|where|while|is|are|was|were|has|have|had|что|чтобы|когда|где|котор\S*|що|щоб|коли|де|який|яка|які|якого)$/

const isTransparent = (token: Token | undefined): boolean =>
  token !== undefined &&
  !opensClause.test(token.text) &&
  !isSign(token, ',;:.()|-') &&
  !isWall(token) &&
  !has(token, 'verb') &&
  !has(token, 'up') &&
  !has(token, 'down') &&
  !has(token, 'unit') &&
  !has(token, 'scale') &&
  !has(token, 'and') &&
  !has(token, 'bound') &&
  !has(token, 'year') &&
  !(token.number?.digits ?? false) &&
  !forms.some((form) => form !== 'adj' && form !== 'region' && has(token, form))

const roleOfPrep = (token: Token, mention: Token): Role | null => {
  if (token.text === 'у' && /[^ц]ии$/.test(mention.text)) return 'from'
  if (token.text === 'у' && !isLocative(mention) && /(а|я|ии|КНР|кнр|рк|рф)$/.test(mention.text)) return 'from'
  if (slavicInto.test(token.text)) return isLocative(mention) ? 'in' : token.text === 'на' ? 'on' : 'to'
  if (token.text === 'по') return null
  const prep = senseOf(token, 'prep')
  if (prep === null) return null
  if (/^(з|із|зі|с|со)$/.test(token.text))
    return /(ом|ем|єм|єю|ією|ями|ами|ою|ым|им|ей|ма|кнр|рк|кр|рф|ца|сша)(\s|$)/u.test(mention.text)
      ? 'with'
      : /^(с|со)$/.test(token.text)
        ? 'with'
        : 'from'
  return prep === 'of' || prep === 'by' ? 'bare' : prep === 'before' ? 'with' : (prep as Role)
}

/** A name in its plain form after another noun is not what the preposition before that noun reaches: "по цифрам на бумаге Китай". */
const isSubjectAfterNoun = (tokens: readonly Token[], at: number): boolean =>
  /(стан|китай|ия|ія)$/.test(tokens[at]?.text ?? '') &&
  /[\u0400-\u04ff]{3,}/.test(tokens[at - 1]?.text ?? '') &&
  !/(ый|ий|ой|ій|ую|юю|весь|сам|ая|яя|ее|и|й)$/.test(tokens[at - 1]?.text ?? '') &&
  !has(tokens[at - 1], 'prep')

const roleAt = (tokens: readonly Token[], at: number): Role => {
  const mention = tokens[at]
  if (isSubjectAfterNoun(tokens, at)) return 'bare'
  for (let back = at - 1; mention && back >= at - 4 && back >= 0; back -= 1) {
    const token = tokens[back]
    if (token === undefined) break
    const role = roleOfPrep(token, mention)
    if (role !== null) return role
    if (!isTransparent(token)) break
  }
  return 'bare'
}

const endsPhrase = (token: Token | undefined): boolean =>
  token === undefined ||
  (isSign(token, ',;:.()|-') && token.text !== "'") ||
  token.number !== undefined ||
  has(token, 'head') ||
  has(token, 'verb')

/** Whether an office, a minister or a statistic follows: "китайской таможни", "Kazakhstan's government", 哈萨克斯坦总统. */
const leadsOffice = (tokens: readonly Token[], to: number, reach: number): boolean => {
  for (let at = to; at < to + reach; at += 1) {
    if (has(tokens[at], 'inst')) return true
    if (endsPhrase(tokens[at]) || (has(tokens[at], 'prep') && at > to) || forms.some((form) => has(tokens[at], form)))
      return false
  }
  return false
}

const isMinistry = (token: Token | undefined): boolean =>
  /^(министерств|міністерств|ministry|комитет|комітет|агентств|бюро|bureau|committee)/.test(token?.text ?? '')

/** "Министерство инвестиций, промышленности и торговли Узбекистана": what a ministry is of is no topic. */
const isMinistryChain = (tokens: readonly Token[], at: number): boolean => {
  const isPart = (token: Token | undefined): boolean =>
    isSign(token, ',') || has(token, 'and') || (has(token, 'head') && !has(token, 'verb'))
  if (!isPart(tokens[at])) return false
  for (let back = at; back >= at - 7 && back >= 0; back -= 1) {
    if (isMinistry(tokens[back])) return true
    if (tokens[back]?.number || has(tokens[back], 'verb') || has(tokens[back], 'prep') || isSign(tokens[back], ':;.()'))
      return false
  }
  return false
}

/** Whether it is the home of an office named before: "министерство торговли Узбекистана", "president of China". */
const followsOffice = (tokens: readonly Token[], from: number): boolean => {
  for (let at = from - 1; at >= from - 9; at -= 1) {
    if (has(tokens[at], 'inst')) return at >= from - 6 || isMinistry(tokens[at])
    if (isMinistryChain(tokens, at)) continue
    const isOf = tokens[at]?.text === 'of' || tokens[at]?.text === 'the' || has(tokens[at], 'and')
    if (!isOf && (endsPhrase(tokens[at]) || has(tokens[at], 'prep') || forms.some((form) => has(tokens[at], form))))
      return false
    if (/^[a-z]/.test(tokens[from]?.text ?? '') && at === from - 1 && !isOf) return false
  }
  return false
}

const isNearOffice = (tokens: readonly Token[], from: number, form: string, isPossessive: boolean): boolean => {
  const isHanWord = /[\u4e00-\u9fff]/.test(tokens[from]?.text ?? '')
  if (form === 'adj' || isPossessive) return leadsOffice(tokens, from + 1, 6)
  return isHanWord ? leadsOffice(tokens, from + 1, 3) : followsOffice(tokens, from)
}

const isSingle = (token: Token): boolean => token.text.length === 1

/** One sign of Chinese stands for a country only beside a preposition or a flow: 对华, 自哈, 哈出口. */
const isDoubtful = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  if (!token || !isSingle(token)) return false
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  const touches = before !== undefined && before.end === token.start
  const isListed =
    (isSign(before, '、') || isSign(after, '、')) &&
    [tokens[at - 2], tokens[at + 2]].some((other) => has(other, 'area'))
  const isOfBoth = has(after, 'both') || has(after, 'section') || (has(after, 'area') && has(tokens[at + 2], 'both'))
  return !(isListed || isOfBoth || (touches && has(before, 'prep')) || has(after, 'prep') || has(after, 'head'))
}

const isHanSign = (token: Token | undefined): boolean => /^[\u4e00-\u9fff]$/.test(token?.text ?? '')

const joinsLast = (tokens: readonly Token[], last: Mention | undefined, at: number): boolean => {
  if (last === undefined || at - last.to > 4) return false
  const between = tokens.slice(last.to, at)
  // 吉乌双方: two signs, two countries.
  if (at === last.to && isHanSign(tokens[at]) && isHanSign(tokens[last.from]) && has(tokens[at], 'area')) return true
  return (
    between.length > 0 &&
    between.every(
      (token) =>
        isSign(token, ",、，'") ||
        token.text === 's' ||
        has(token, 'and') ||
        has(token, 'article') ||
        has(token, 'prep'),
    ) &&
    between.some((token) => isSign(token, ',、，') || has(token, 'and'))
  )
}

const isTradeWord = (token: Token | undefined): boolean =>
  /^(trade|foreign|exports|imports|balance)/.test(senseOf(token, 'head') ?? '')

const ownsHead = (tokens: readonly Token[], at: number, form: string, role: Role, isPossessive: boolean): boolean => {
  if (isPossessive) return tokens.slice(at + 3, at + 6).some(isTradeWord)
  if (form === 'adj') return isTradeWord(tokens[at + 1])
  return role === 'bare' && form === 'area' && isTradeWord(tokens[at - 1]) && !isTradeWord(tokens[at + 1])
}

const isFirm = (token: Token): boolean =>
  has(token, 'owner') || /^(companies|fdi|deal|stake)$/.test(senseOf(token, 'head') ?? '')

const ofSection = (tokens: readonly Token[], at: number): boolean =>
  has(tokens[at + 1], 'section') ||
  has(tokens[at - 1], 'section') ||
  (has(tokens[at - 2], 'section') && tokens[at - 1]?.text === 'of')

const codeOfFirst = (token: Token): string => (senseOf(token, 'pair') ?? '-').split('-')[0] ?? '-'

const isPartnerOf = (tokens: readonly Token[], at: number, isPossessive: boolean): boolean => {
  const near = (from: number, to: number): boolean =>
    tokens.slice(Math.max(0, from), to).some((token) => has(token, 'partner') && !has(token, 'number'))
  return isPossessive
    ? near(at + 2, at + 8)
    : near(at - 3, at) || (/[\u4e00-\u9fff]/.test(tokens[at]?.text ?? '') && near(at + 1, at + 6))
}

/** The countries of a sentence, in order, each with its place in the grammar. */
export const mentionsOf = (tokens: readonly Token[]): readonly Mention[] => {
  const found: Mention[] = []
  tokens.forEach((token, at) => {
    if ((has(token, 'skip') && !has(token, 'firm')) || isSign(tokens[at - 1], '#')) return
    const form = forms.find((each) => has(token, each))
    if (form === undefined || isDoubtful(tokens, at)) return
    const last = found.at(-1)
    if (
      form === 'pair' &&
      /^[\u4e00-\u9fff]中$/.test(token.text) &&
      (/^[资企]/.test(tokens[at + 1]?.text ?? '') || tokens[at - 1]?.text === '在')
    ) {
      // 在乌中资企业 is 在乌 and 中资, not 乌中.
      const plain = {
        from: at,
        to: at + 1,
        isOffice: false,
        joinsLast: false,
        isPossessive: false,
        isPartnerOf: false,
        ownsHead: false,
        ofSection: false,
        ownsFirm: false,
        atBorder: false,
      }
      found.push(
        { ...plain, code: codeOfFirst(token), form: 'area', role: 'in' },
        { ...plain, code: 'CHN', form: 'adj', role: 'bare' },
      )
      return
    }
    const joined = joinsLast(tokens, last, at)
    const own =
      form === 'adj' && (isHeadWord(tokens[at + 1]) || isHeadWord(tokens[at + 2])) ? 'bare' : roleAt(tokens, at)
    const role = joined && own === 'bare' && last ? last.role : own
    const isPossessive = tokens[at + 1]?.text === "'" && (tokens[at + 2]?.text === 's' || /s$/.test(token.text))
    const known =
      form === 'country' && senseOf(token, form) === '-'
        ? found.findLast(({ code }) => stateCodes.has(code))?.code
        : undefined
    found.push({
      from: at,
      to: at + 1,
      code: known ?? senseOf(token, form) ?? '-',
      form: known === undefined ? form : 'area',
      role,
      isOffice: form !== 'firm' && form !== 'leader' && isNearOffice(tokens, at, form, isPossessive),
      joinsLast: joined,
      isPossessive,
      isPartnerOf: isPartnerOf(tokens, at, isPossessive),
      ownsHead: ownsHead(tokens, at, form, role, isPossessive),
      ofSection: ofSection(tokens, at),
      atBorder: tokens.slice(Math.max(0, at - 3), at + 3).some((near) => has(near, 'border')),
      ownsFirm: tokens.slice(at + 1, at + 5).some(isFirm),
    })
  })
  return found
}
