import { has, isSign, senseOf, type Token } from '../../tokens.ts'

export type Role = 'to' | 'from' | 'with' | 'between' | 'in' | 'on' | 'through' | 'bare'

/** The forms in which a sentence may name a country. */
export const forms = ['pair', 'adj', 'area', 'capital', 'firm', 'leader', 'place', 'region', 'both', 'country'] as const

/** "в Казахстане" is where, "в Казахстан" is to where. */
const isLocative = (token: Token): boolean =>
  /(стане|китае|кита[иі]|кита[їйє]і?|китаї|республике|республіці|стране|країні|регионе|регіоні|ах|ии|ой азии|ії|ій азії|стані|не|ві|ве|ке|ку|рге|нте|арате|не)$/u.test(
    token.text,
  ) &&
  !/(ию|ію|итай|стан|страну|країну|республику|республіку|регион|регіон)$|^(страны|государства|республики|країни|держави|республіки) /u.test(
    token.text,
  )

const slavicInto = /^(в|во|у|на)$/

/** Heads that a preposition does not reach across: "в экспорте Казахстана" is no place, "в экономику Казахстана" is one. */
const isWall = (token: Token): boolean =>
  /^(trade|foreign|exports|imports|balance|fdi|deal|debt|freight|gas|containers|trains|cost|stake|ecommerce)/.test(
    senseOf(token, 'head') ?? '',
  )

export const isHeadWord = (token: Token | undefined): boolean => token !== undefined && isWall(token)

/** Words that open a clause of their own: "with satisfaction that Turkmenistan" is not with Turkmenistan. */
const opensClause =
  /^(that|which|who|whose|when|where|while|is|are|was|were|has|have|had|что|чтобы|когда|где|котор\S*|що|щоб|коли|де|як(ий|а|у|е|і|ого|ої|их|им|ими|ій|ою))$/

/** Times end what a preposition reaches: "в минувшем году казахстанские аграрии", "in July Kazakhstan". */
const times = ['year', 'month', 'months', 'quarter', 'half']
const isYearWord =
  /(^|\s)(год[ау]?|годом|рік|року|році|year|months?|месяц[а-я]*|місяц[а-я]*|квартал[а-я]*|полугоди[а-я]*|півріччі?я?)$/

/** "with its five neighbours", "со своими соседями". */
const isPossessive = /^(its|their|свои(ми?|х)|свої(ми|х))$/

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
  !times.some((kind) => has(token, kind)) &&
  !isYearWord.test(token.text) &&
  !(token.number?.digits ?? false) &&
  (isPossessive.test(token.text) || !forms.some((form) => form !== 'adj' && form !== 'region' && has(token, form)))

const roleOfPrep = (token: Token, mention: Token, isNext: boolean): Role | null => {
  if (isNext && token.text === 'у' && /(стану|[^ц]ии)$/.test(mention.text)) return 'from'
  if (token.text === 'у' && !isLocative(mention) && /(а|я|ии|КНР|кнр|рк|рф|кр|рт|руз)$/.test(mention.text))
    return 'from'
  if (isNext && token.text === 'у' && has(mention, 'firm')) return 'from'
  if (slavicInto.test(token.text)) return isLocative(mention) ? 'in' : token.text === 'на' ? 'on' : 'to'
  if (token.text === 'по') return null
  // "came from", "were brought in from", "was brought into": a verb with its preposition
  if (/^(come|came|comes|coming) from$/.test(token.text) || (has(token, 'verb') && / from$/.test(token.text)))
    return 'from'
  if (has(token, 'verb') && / into$/.test(token.text)) return 'to'
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

/** "For the same field China gave …": who does something stands between a thing and a verb. */
const isSubjectAfterHead = (tokens: readonly Token[], at: number): boolean =>
  has(tokens[at], 'area') &&
  has(tokens[at - 1], 'head') &&
  !has(tokens[at - 1], 'verb') &&
  !isHeadWord(tokens[at - 1]) &&
  (has(tokens[at + 1], 'verb') || /^(gave|gives|has|had|will|took|made)$/.test(tokens[at + 1]?.text ?? ''))

/** A name in its plain form after another noun is not what the preposition before that noun reaches: "по цифрам на бумаге Китай". */
const isSubjectAfterNoun = (tokens: readonly Token[], at: number): boolean =>
  /(стан|китай|ия|ія)$/.test(tokens[at]?.text ?? '') &&
  /[\u0400-\u04ff]{3,}/.test(tokens[at - 1]?.text ?? '') &&
  !/(ый|ий|ой|ій|ую|юю|весь|сам|ая|яя|ее)$/.test(tokens[at - 1]?.text ?? '') &&
  !has(tokens[at - 1], 'prep')

/** "продажи китайцам": people in the dative, to whom something goes. */
const isToPeople =
  /^(китайц[ая]м|казахам|казахстанцам|узбекам|українцям|таджикам|туркменам|киргизам|кыргызам|россиянам|росіянам|странам|країнам)(?=\s|$)/

/** «продано китайским покупателям», «поставки китайським заводам»: whose firms in the dative, to whom something is sold. */
const isToFirms = (tokens: readonly Token[], at: number): boolean =>
  has(tokens[at], 'adj') &&
  /(ским|ським)$/.test(tokens[at]?.text ?? '') &&
  /[а-яіїє]{3}[ая]м$/.test(tokens[at + 1]?.text ?? '') &&
  !/^(по|к|согласно)$/.test(tokens[at - 1]?.text ?? '') &&
  tokens
    .slice(Math.max(0, at - 3), at + 5)
    .some((token) => senseOf(token, 'verb') === 'exports' || senseOf(token, 'head') === 'exports')

/** "Sold China goods", "продал Китаю": to whom, without a preposition. */
const isReceiver = (tokens: readonly Token[], at: number): boolean =>
  senseOf(tokens[at - 1], 'verb') === 'exports' &&
  (has(tokens[at], 'area') || has(tokens[at], 'capital')) &&
  /^([a-z].*|.*(ю|у|ии|ії|і))$/.test(tokens[at]?.text ?? '') &&
  !/^(exports|exported|shipments?)$/.test(tokens[at - 1]?.text ?? '')

/** "…, with the Kazakh side reporting exports of 5.8 bn", "…, with Uzbekistan taking a third": who does something in a clause of its own. */
const isActing = (tokens: readonly Token[], at: number): boolean => {
  const lead = has(tokens[at - 1], 'article') ? at - 2 : at - 1
  const noun = has(tokens[at], 'adj') ? 1 : 0
  const verb = tokens[at + 1 + noun]
  return (
    tokens[lead]?.text === 'with' &&
    isSign(tokens[lead - 1], ',-') &&
    /^[a-z]{2,}ing$/.test(verb?.text ?? '') &&
    !has(verb, 'head') &&
    !/^(trading|neighbou?ring|leading|growing|existing|remaining|developing)$/.test(verb?.text ?? '')
  )
}

/** "the goal is for Turkmenistan to pipe 65 bcm to China": who is to do something. */
const isToAct = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.text === 'for' &&
  /^to( [a-z]|$)/.test(tokens[at + 1]?.text ?? '') &&
  /^to [a-z]|^[a-z]{3,}$/.test(`${tokens[at + 1]?.text} ${tokens[at + 2]?.text}`.replace(/^to /, '')) &&
  !forms.some((form) => has(tokens[at + 2], form))

const whereNoun =
  /(^| )(порту|порте|місті|городе|провінції|провинции|області|области|районі|районе|терміналі|терминале)$/

/** «у сухому порту Сіаня», «в порту Ляньюньгана»: in the port, whose name follows. */
const isInNamed = (tokens: readonly Token[], at: number): boolean =>
  has(tokens[at], 'place') &&
  whereNoun.test(tokens[at - 1]?.text ?? '') &&
  tokens.slice(Math.max(0, at - 4), at - 1).some(({ text }) => slavicInto.test(text))

/** Which preposition a country stands under. */
export const roleAt = (tokens: readonly Token[], at: number): Role => {
  const mention = tokens[at]
  if (isSubjectAfterNoun(tokens, at) || isSubjectAfterHead(tokens, at)) return 'bare'
  if (isInNamed(tokens, at)) return 'in'
  // "was bought by China": who took it
  if (/^(bought|purchased|imported)$/.test(tokens[at - 2]?.text ?? '') && tokens[at - 1]?.text === 'by') return 'to'
  // "На третьому місці Польща"
  if (/^(месте|місці|позиции|позиції)$/.test(tokens[at - 1]?.text ?? '')) return 'bare'
  if (isReceiver(tokens, at)) return 'to'
  // "…, with China's trade surging by 14 %": a clause of its own
  const isOwner = tokens[at + 1]?.text === "'" && isHeadWord(tokens[at + 3])
  if (isOwner && tokens[at - 1]?.text === 'with' && isSign(tokens[at - 2], ',')) return 'bare'
  // "with China accounting for 55 %": who has it
  if (tokens[at - 1]?.text === 'with' && /^(accounting|making|taking|holding)/.test(tokens[at + 1]?.text ?? ''))
    return 'bare'
  if (isActing(tokens, at) || isToAct(tokens, at)) return 'bare'
  // "China-bound trains"
  if (isSign(tokens[at + 1], '-') && tokens[at + 2]?.text === 'bound') return 'to'
  for (let back = at - 1; mention && back >= at - 4 && back >= 0; back -= 1) {
    const token = tokens[back]
    if (token === undefined) break
    // "➡️ China sells 21 bn": the sign of an item
    if (back === 0 && /^(→|➡️|➡|⇒|->)$/.test(token.text)) break
    const role = roleOfPrep(token, mention, back === at - 1)
    if (role !== null) return role
    if (!isTransparent(token)) break
  }
  return mention && (isToPeople.test(mention.text) || isToFirms(tokens, at)) ? 'to' : 'bare'
}
