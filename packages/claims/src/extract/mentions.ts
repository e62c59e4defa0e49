import { has, isSign, senseOf, type Token } from './tokens.ts'

export type Role = 'to' | 'from' | 'with' | 'between' | 'in' | 'on' | 'bare'

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
}

const forms = ['pair', 'adj', 'area', 'capital', 'firm', 'leader', 'place', 'region', 'both', 'country'] as const

/** "в Казахстане" is where, "в Казахстан" is to where. */
const isLocative = (token: Token): boolean =>
  /(стане|китае|кита[иі]|кита[їйє]і?|китаї|республике|республіці|стране|країні|регионе|регіоні|ах|ии|ой азии|ії|ій азії|стані|не|ві|ве|ке|ку|рге|нте|арате|не)$/u.test(token.text) && !/(ию|ію|итай|стан|страну|країну|регион|регіон)$/u.test(token.text)

const slavicInto = /^(в|во|у|на)$/

const isTransparent = (token: Token | undefined): boolean =>
  token !== undefined && !isSign(token, ',;:.()|-') && !has(token, 'head') && !has(token, 'verb') && !has(token, 'up') && !has(token, 'down') &&
  !has(token, 'unit') && !has(token, 'scale') && !has(token, 'and') && !has(token, 'bound') && !(token.number?.digits ?? false) && !forms.some((form) => form !== 'adj' && form !== 'region' && has(token, form))

const roleOfPrep = (token: Token, mention: Token): Role | null => {
  if (slavicInto.test(token.text)) return isLocative(mention) ? 'in' : token.text === 'на' ? 'on' : 'to'
  if (token.text === 'по') return null
  const prep = senseOf(token, 'prep')
  if (prep === null) return null
  if (/^(з|із|зі|с|со)$/.test(token.text)) return /(ом|ем|єм|єю|ією|ією|ями|ами|ою|ым|им|ей|кнр|рк|кр|рф|ца|сша)$/u.test(mention.text) ? 'with' : /^(с|со)$/.test(token.text) ? 'with' : 'from'
  return prep === 'of' || prep === 'by' || prep === 'through' || prep === 'before' ? (prep === 'before' ? 'with' : 'bare') : (prep as Role)
}

const roleAt = (tokens: readonly Token[], at: number): Role => {
  const mention = tokens[at]
  for (let back = at - 1; mention && back >= at - 4 && back >= 0; back -= 1) {
    const token = tokens[back]
    if (token === undefined) break
    const role = roleOfPrep(token, mention)
    if (role !== null) return role
    if (!isTransparent(token)) break
  }
  return 'bare'
}

const isNearOffice = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let back = from - 1; back >= from - 4 && back >= 0; back -= 1) {
    const token = tokens[back]
    if (has(token, 'inst')) return true
    if (token === undefined || isSign(token, ',;:.()-|') || has(token, 'prep') || token.number || has(token, 'head')) break
  }
  for (let next = to; next <= to + 4; next += 1) {
    const token = tokens[next]
    if (has(token, 'inst')) return true
    if (token === undefined || (isSign(token, ',;:.()|') && token.text !== "'") || has(token, 'head') || has(token, 'verb') || token.number || (has(token, 'prep') && next > to)) break
  }
  return false
}

const isSingle = (token: Token): boolean => token.text.length === 1

/** One sign of Chinese stands for a country only beside a preposition or a flow: 对华, 自哈, 哈出口. */
const isDoubtful = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  if (!token || !isSingle(token)) return false
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  const touches = before !== undefined && before.end === token.start
  return !((touches && has(before, 'prep')) || has(after, 'prep') || has(after, 'head'))
}

const joinsLast = (tokens: readonly Token[], last: Mention | undefined, at: number): boolean => {
  if (last === undefined || at - last.to > 4) return false
  const between = tokens.slice(last.to, at)
  return between.length > 0 && between.every((token) => isSign(token, ",、，'") || token.text === 's' || has(token, 'and') || has(token, 'article') || has(token, 'prep')) &&
    between.some((token) => isSign(token, ',、，') || has(token, 'and'))
}

/** The countries of a sentence, in order, each with its place in the grammar. */
export const mentionsOf = (tokens: readonly Token[]): readonly Mention[] => {
  const found: Mention[] = []
  tokens.forEach((token, at) => {
    if (has(token, 'skip') && !has(token, 'firm')) return
    const form = forms.find((each) => has(token, each))
    if (form === undefined || isDoubtful(tokens, at)) return
    const last = found.at(-1)
    const joined = joinsLast(tokens, last, at)
    const own = roleAt(tokens, at)
    const role = joined && own === 'bare' && last ? last.role : own
    const isPossessive = tokens[at + 1]?.text === "'" && (tokens[at + 2]?.text === 's' || /s$/.test(token.text))
    found.push({
      from: at, to: at + 1, code: senseOf(token, form) ?? '-', form, role,
      isOffice: form !== 'firm' && form !== 'leader' && isNearOffice(tokens, at, at + 1),
      joinsLast: joined, isPossessive,
    })
  })
  return found
}
