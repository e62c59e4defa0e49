import { has, isSign, type Token } from '../../tokens.ts'

const isSingle = (token: Token): boolean => token.text.length === 1

/** 哈粮食产量, 乌2025年生产, 土每年售予: a state of one sign opens a clause as its subject. */
const isSubject = (tokens: readonly Token[], at: number): boolean => {
  const [token, before, after] = [tokens[at], tokens[at - 1], tokens[at + 1]]
  if (!/^[哈乌吉塔土]$/.test(token?.text ?? '')) return false
  const opens =
    before === undefined ||
    isSign(before, ',，:：;；。') ||
    has(before, 'source') ||
    has(before, 'forecast') ||
    has(before, 'year') ||
    has(before, 'rel')
  // 2025年乌乘用车产量
  const isOwner = has(before, 'year') && tokens.slice(at + 2, at + 6).some((token) => has(token, 'head'))
  return (
    opens &&
    (isOwner ||
      has(after, 'goods') ||
      has(after, 'rel') ||
      after?.text === '政府' ||
      after?.number?.digits === true ||
      /^([本今去全年已农工财正准政央共现有将拟欠吸获需须仍总]|目前|当前|吸引|吸收|共有|已有|获得|计划|共计)$/.test(
        after?.text ?? '',
      ))
  )
}

/** 中国仍为乌头号贸易伙伴, 系哈第一大投资来源国: whose partner another is. */
const isOfRanked = (tokens: readonly Token[], at: number): boolean =>
  /^[哈乌吉塔土俄]$/.test(tokens[at]?.text ?? '') &&
  /^(其他|其余|另外)?(头号|首要|主要|最大|首位|第[一二三四五]大)/.test(
    tokens
      .slice(at + 1, at + 5)
      .map(({ text }) => text)
      .join(''),
  )

/** One sign of Chinese stands for a country only beside a preposition or a flow: 对华, 自哈, 哈出口. */
export const isDoubtful = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  // "the five months": no states.
  if (token?.text === 'the five' && /^(months?|years?|days?|weeks?|decades?)$/.test(tokens[at + 1]?.text ?? ''))
    return true
  if (!token || !isSingle(token)) return false
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  const touches = before !== undefined && before.end === token.start
  const isListed =
    (isSign(before, '、') || isSign(after, '、')) &&
    [tokens[at - 2], tokens[at + 2]].some((other) => has(other, 'area'))
  const isOfBoth =
    has(after, 'both') ||
    has(after, 'sold') ||
    has(after, 'section') ||
    (has(after, 'area') && has(tokens[at + 2], 'both'))
  const following = `${after?.text ?? ''}${tokens[at + 2]?.text ?? ''}`
  const isOrigin =
    /^[产籍企商货]$/.test(after?.text ?? '') ||
    /^([东西南北中]部|[东西]北|[东西]南|公民|民众|国民|青年|游客|旅客|学生|留学|农产|商品)/.test(following)
  return !(
    isListed ||
    isSubject(tokens, at) ||
    isOfRanked(tokens, at) ||
    isOfBoth ||
    isOrigin ||
    (touches && has(before, 'prep')) ||
    has(after, 'prep') ||
    has(after, 'head')
  )
}
