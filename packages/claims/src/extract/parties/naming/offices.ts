import { has, isSign, senseOf, type Token } from '../../tokens.ts'
import { isCentral } from '../pair.ts'
import { forms } from './roles.ts'

const endsPhrase = (token: Token | undefined): boolean =>
  token === undefined ||
  (isSign(token, ',;:.()|-') && token.text !== "'") ||
  token.number !== undefined ||
  has(token, 'head') ||
  has(token, 'verb')

/** 哈政府对中国的外债, 吉政府欠中国: a government that owes is no office that tells of it. */
const owesItself = (tokens: readonly Token[], at: number): boolean => {
  if (!/^政府$/.test(tokens[at]?.text ?? '')) return false
  const rest = tokens.slice(at + 1, at + 9)
  const end = rest.findIndex((token) => isSign(token, ',，:：。；') || has(token, 'source'))
  return (end < 0 ? rest : rest.slice(0, end)).some((token) => senseOf(token, 'head') === 'debt')
}

/** Whether an office, a minister or a statistic follows: "китайской таможни", "Kazakhstan's government", 哈萨克斯坦总统. */
const leadsOffice = (tokens: readonly Token[], to: number, reach: number): boolean => {
  for (let at = to; at < to + reach; at += 1) {
    // "Kyrgyzstan's external government debt": what a state owes, and no office of it
    if (has(tokens[at], 'inst'))
      return !/^(debt|budget|gdp)$/.test(senseOf(tokens[at + 1], 'head') ?? '') && !owesItself(tokens, at)
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
    if (/^(of|the)$/.test(tokens[back]?.text ?? '')) continue
    if (tokens[back]?.number || has(tokens[back], 'verb') || has(tokens[back], 'prep') || isSign(tokens[back], ':;.()'))
      return false
  }
  return false
}

const isCopula =
  /^(стал[аио]?|станет|остал(ся|ась)|остается|остаётся|является|став|стає|залиша[єв]\S*|лиша[єв]\S*|became|becomes|remains|is|was)$/

/** Whether it is the home of an office named before: "министерство торговли Узбекистана", "president of China". */
const followsOffice = (tokens: readonly Token[], from: number): boolean => {
  for (let at = from - 1; at >= from - 9; at -= 1) {
    // "Лидером стал Казахстан": no leader of it
    if (isCopula.test(tokens[at]?.text ?? '')) return false
    if (has(tokens[at], 'inst')) return at >= from - 6 || isMinistry(tokens[at])
    if (isMinistryChain(tokens, at)) continue
    // "експертів з Алмати", "economists from Tashkent"
    if (at === from - 1 && /^(из|з|із|from)$/.test(tokens[at]?.text ?? '') && has(tokens[at - 1], 'inst')) return true
    const isOf = tokens[at]?.text === 'of' || tokens[at]?.text === 'the' || has(tokens[at], 'and')
    if (!isOf && (endsPhrase(tokens[at]) || has(tokens[at], 'prep') || forms.some((form) => has(tokens[at], form))))
      return false
    if (/^[a-z]/.test(tokens[from]?.text ?? '') && at === from - 1 && !isOf) return false
  }
  return false
}

/** 在新加坡的一次会议上, "at a conference in Singapore": where something is said, by others. */
export const isFarVenue = (tokens: readonly Token[], at: number): boolean => {
  const code = senseOf(tokens[at], 'area') ?? senseOf(tokens[at], 'capital')
  if (code === null) return false
  const isSummit =
    has(tokens[at], 'capital') &&
    /^(in|в|у)$/.test(tokens[at - 1]?.text ?? '') &&
    /^(conference|forum|summit|форум|саммит|саміт|конференци|конференці)/.test(tokens[at - 2]?.text ?? '')
  if (isSummit) return true
  if (code === 'CHN' || isCentral(code)) return false
  const behind = tokens.slice(at + 1, at + 8).map(({ text }) => text)
  const isHanVenue = /^(的|一次|一场|举行|举办|召开|国际|能源|投资|经济)*(会议|论坛|峰会|发布会|研讨会|展会)/.test(
    behind.join(''),
  )
  const isLed =
    /^(in|в|у)$/.test(tokens[at - 1]?.text ?? '') &&
    /^(conference|forum|summit|exhibition|конференци|форум|саммит|саміт|выставк|виставц|конференці)/.test(
      tokens[at - 2]?.text ?? '',
    )
  return isHanVenue || isLed
}

/** «— говорит директор мясокомбината Казахстана, —»: the home of who speaks, in the words that tell who does. */
const isOfSpeaker = (tokens: readonly Token[], at: number): boolean => {
  for (let back = at - 1; back >= Math.max(0, at - 8); back -= 1) {
    const token = tokens[back]
    if (token?.number !== undefined || isSign(token, '.;:()')) return false
    if (isSign(token, ',-'))
      return has(tokens[back + 1], 'source') && /^[а-яіїє]{4,}$/.test(tokens[back + 1]?.text ?? '') && back + 2 < at
  }
  return false
}

/** Whether a country is named only as the home of an office, a minister or a statistic. */
export const isNearOffice = (tokens: readonly Token[], from: number, form: string, isPossessive: boolean): boolean => {
  if ((form === 'area' || form === 'place') && isOfSpeaker(tokens, from)) return true
  const isHanWord = /[\u4e00-\u9fff]/.test(tokens[from]?.text ?? '')
  if (form === 'adj' || isPossessive) return leadsOffice(tokens, from + 1, 6)
  // 谈到中亚业务: of what is spoken, where no sum of it is told
  const isSubject = tokens[from + 1]?.text === '业' && tokens[from + 2]?.text === '务' && !has(tokens[from + 3], 'head')
  return isHanWord ? isSubject || leadsOffice(tokens, from + 1, 3) : followsOffice(tokens, from)
}
