import { has, isSign, senseOf, type Token } from './tokens.ts'

/** A word that says what a number is about. */
export type Head = { readonly at: number; readonly kind: string; readonly isVerb: boolean }

/** "brought in 12,900 of them from China" is a purchase, what investors bring in is capital; goods that bring in money are sold. */
const broughtIn = (tokens: readonly Token[], at: number): string => {
  const isByInvestors = tokens.slice(Math.max(0, at - 2), at).some(({ text }) => /^investors?$/.test(text))
  const isFrom = tokens
    .slice(at + 1, at + 10)
    .some(({ text }, index, all) => text === 'from' && (has(all[index + 1], 'area') || has(all[index + 2], 'area')))
  // "dealers brought in 62,000 Chinese cars"
  const isOfOthers = tokens
    .slice(at + 1, at + 5)
    .some((token, index, all) => has(token, 'adj') && has(all[index + 1], 'piece'))
  return isByInvestors ? 'fdi' : isFrom || isOfOthers ? 'imports' : 'exports'
}

/** "Kazakh flows slipped to 2.4 bcm": what runs in a pipe or on rails, and no capital. */
const isOfCarriage = (tokens: readonly Token[]): boolean =>
  tokens.some(
    (token) =>
      /^(gas|freight|containers|trains)$/.test(senseOf(token, 'head') ?? '') ||
      /^(bcm|m3|t|TEU)$/.test(senseOf(token, 'unit') ?? ''),
  ) && !tokens.some((token) => /^fdi/.test(senseOf(token, 'head') ?? '') && !isFlow(token))

const isFlow = (token: Token): boolean => /^flows?$/.test(token.text)

/** "торговля должна вырасти": what is to be done, and no debt. */
const isDuty = (tokens: readonly Token[], at: number): boolean =>
  /^(долж|винн|винен)/.test(tokens[at]?.text ?? '') &&
  tokens.slice(at + 1, at + 6).some(({ text }) => /[а-яіїєґ]{3}(ть|ти|чь)(ся|сь)?$/.test(text))

/** "investment in Kazakhstan's economy", «на экономику Казахстана приходится треть»: where something goes, and no product of a country. */
const isInEconomy = (tokens: readonly Token[], at: number): boolean => {
  const text = tokens[at]?.text ?? ''
  if (/^(экономик[уе]|економік[уи]|економіці)$/.test(text))
    return tokens.slice(Math.max(0, at - 2), at).some((token) => /^(в|у|на|до)$/.test(token.text))
  if (text !== 'economy') return false
  const lead = tokens.slice(Math.max(0, at - 4), at)
  const into = lead.findLastIndex(({ text }) => /^(in|into)$/.test(text))
  return (
    into >= 0 &&
    lead
      .slice(into + 1)
      .every(
        (token) =>
          /^(the|our|their|its|this|local|national|s|')$/.test(token.text) || has(token, 'adj') || has(token, 'area'),
      )
  )
}

/** «обробна промисловість», «на химическую промышленность»: a branch that is named, and not all that a state makes. */
const isBranch = (tokens: readonly Token[], at: number): boolean =>
  /^(видобувн|добывающ)/.test(tokens[at]?.text ?? '') ||
  (/^(промисловіст|промисловост|промышленност)/.test(tokens[at]?.text ?? '') &&
    /[а-яіїєґ]{3}(ая|ую|ой|ей|на|ну|ної|ній|ча|чу|чої|чій|ова|ову|ової|ка|ку|кої)$/.test(tokens[at - 1]?.text ?? '') &&
    !['adj', 'area', 'prep', 'head', 'country'].some((kind) => has(tokens[at - 1], kind)))

/** "According to the Centre of Economic Studies, …": who says it, and no plant. */
const isInSource = (tokens: readonly Token[], at: number): boolean =>
  senseOf(tokens[at], 'head') === 'project' &&
  has(tokens[0], 'source') &&
  !tokens.slice(0, at).some((token) => isSign(token, ',')) &&
  tokens.slice(at, at + 12).some((token) => isSign(token, ','))

/** «на видобуток припало 50 %», «у видобування золота», «в добычу»: where money goes. */
const isPlaceOfMoney = (tokens: readonly Token[], at: number): boolean =>
  senseOf(tokens[at], 'head') === 'production' &&
  /^(на|в|у)$/.test(tokens[at - 1]?.text ?? '') &&
  /^(видобуток|видобуван|добычу|производство|виробництво|переробку|переработку)/.test(tokens[at]?.text ?? '') &&
  tokens.some((token) => has(token, 'fallson') || /^(пішл|пошл|вклад|направ|спрям)/.test(token.text))

/** "enterprises with Chinese investment", "предприятия с китайским капиталом": what firms they are, and no sum. */
const isOfFirms = (tokens: readonly Token[], at: number): boolean => {
  if (!/^fdi/.test(senseOf(tokens[at], 'head') ?? '')) return false
  const prep = [at - 1, at - 2, at - 3].find((back) => senseOf(tokens[back], 'prep') === 'with')
  return prep !== undefined && senseOf(tokens[prep - 1], 'count') === 'company_count'
}

/** "in its foreign trade (exports and imports of goods)": what is in brackets without a number says again what stands before. */
const glossed = (tokens: readonly Token[]): readonly boolean[] => {
  const isIn = tokens.map(() => false)
  tokens.forEach((token, open) => {
    if (!isSign(token, '(（') || !tokens.slice(Math.max(0, open - 4), open).some((each) => has(each, 'head'))) return
    const length = tokens.slice(open, open + 16).findIndex((each) => isSign(each, ')）'))
    const inside = tokens.slice(open + 1, open + length)
    const isOfFlows = ['exports', 'imports'].every((kind) => inside.some((each) => senseOf(each, 'head') === kind))
    if (length < 0 || !isOfFlows || inside.some(({ number }) => number !== undefined)) return
    isIn.fill(true, open + 1, open + length)
  })
  return isIn
}

/** "45 investment projects", "trade and investment agreements": the projects or papers are told of. */
const isOfProjects = (tokens: readonly Token[], at: number): boolean =>
  /^(investment|trade)$/.test(tokens[at]?.text ?? '') &&
  (senseOf(tokens[at + 1], 'head') === 'project' ||
    /^(agreements|contracts|deals|documents)$/.test(tokens[at + 1]?.text ?? '') ||
    (tokens[at]?.text === 'trade' && has(tokens[at + 1], 'and') && isOfProjects(tokens, at + 2)))

/** "has already grown by 20 percent": no crop. */
const hasGrown = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'grown' &&
  tokens.slice(Math.max(0, at - 3), at).some(({ text }) => /^(has|have|had|having)$/.test(text))

/** "поставили цель", "цель, которую поставили": what is set and not delivered. */
const isSet = (tokens: readonly Token[], at: number): boolean =>
  /^(постав(ил|лен|ить|ит|ят|ил[аио])|ставит|ставят|постави(в|ла|ли|ти))/.test(tokens[at]?.text ?? '') &&
  tokens
    .slice(Math.max(0, at - 10), at + 5)
    .some(({ text }) => /^(цел[ьюи]|цілі|ціль|задач\S*|завдан\S*|рекорд\S*)$/.test(text))

/** "the cost was put at $8 billion": said, and not paid. */
const isSaid = (tokens: readonly Token[], at: number): boolean =>
  /(^| )put$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === 'at'

/** "уклали в регіоні угоди на 23 млрд": papers are concluded, no capital is put in. */
const isConcluded = (tokens: readonly Token[], at: number): boolean =>
  /^укла/.test(tokens[at]?.text ?? '') &&
  tokens.slice(at + 1, at + 8).some((token) => /^(contract|agreements)$/.test(senseOf(token, 'head') ?? ''))

/** Where a word that else is a head says nothing of a number. */
const exceptions: readonly ((tokens: readonly Token[], at: number) => boolean)[] = [
  isDuty,
  isSet,
  hasGrown,
  isInEconomy,
  isBranch,
  isInSource,
  isPlaceOfMoney,
  isOfFirms,
  isOfProjects,
  isSaid,
  isConcluded,
]

/** The heads of a sentence, in order. */
export const headsOf = (tokens: readonly Token[]): readonly Head[] => {
  const isCarried = tokens.some(isFlow) && isOfCarriage(tokens)
  const isGloss = glossed(tokens)
  return tokens.flatMap((token, at) => {
    const [head, verb] = [senseOf(token, 'head'), senseOf(token, 'verb')]
    if (head === null && verb === null) return []
    if (isGloss[at] || (isCarried && isFlow(token)) || exceptions.some((isNone) => isNone(tokens, at))) return []
    return [
      ...(head === null ? [] : [{ at, kind: head, isVerb: false }]),
      ...(verb === null
        ? []
        : [{ at, kind: token.text === 'brought in' ? broughtIn(tokens, at) : verb, isVerb: true }]),
    ]
  })
}
