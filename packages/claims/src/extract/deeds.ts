import { isMoney } from './kinds/kind.ts'
import type { Quantity } from './numbers/quantity.ts'
import { has, isSign, type Token } from './tokens.ts'
import { clauseEnd, type View } from './view.ts'

/** "рассчитывают, что составит", "рассчитывает на 2 млрд": who counts on something foresees it. */
export const isExpectation = (tokens: readonly Token[], at: number): boolean =>
  /^(рассчитыва|розрахову)/.test(tokens[at]?.text ?? '') &&
  (tokens[at + 1]?.text === 'на' || (isSign(tokens[at + 1], ',') && /^(что|що)$/.test(tokens[at + 2]?.text ?? '')))

const foresees =
  /(^| )(expected|expects?|forecasts?|projected|predicts?|estimates?|(ожида|прогнозир|очіку|прогнозу|предполага|припуска)\S*)( |$)/

const byForecast = /^((за|по) )?прогноз(ом|ами|ам|у)$/

/** "It is expected that China will invest", «по прогнозам»: what others foresee that somebody will do, and no promise of his own. */
const isForeseen = (tokens: readonly Token[], at: number): boolean => {
  // "The bank forecasts: by 2030 they will build"
  const colon = tokens.slice(0, at).findLastIndex((token) => isSign(token, ':：'))
  if (colon > 0 && foresees.test(tokens[colon - 1]?.text ?? '')) return true
  const that = tokens.slice(0, at).findLastIndex(({ text }) => /^(that|что|що)$/.test(text))
  const lead = isSign(tokens[that - 1], ',') ? that - 2 : that - 1
  if (tokens.slice(Math.max(0, at - 8), at).some(({ text }) => byForecast.test(text))) return true
  return (
    that > 0 && [lead, lead - 1].some((each) => foresees.test(tokens[each]?.text ?? '') || isExpectation(tokens, each))
  )
}

/** "China will provide", 中方将提供, "will build": what somebody is to do himself is intended, and no forecast of what will come. */
export const isDeed = (view: View, at: number, to: number, quantity: Quantity): boolean =>
  isOwnDeed(view, at, to, quantity) && !isForeseen(view.tokens, at)

const isOwnDeed = ({ tokens, heads }: View, at: number, to: number, { unit }: Quantity): boolean =>
  has(tokens[at], 'willbuild') ||
  // 将在布哈拉州建设一座1吉瓦的电站
  (/^[还亦]?将/.test(tokens[at]?.text ?? '') &&
    tokens.slice(at, to).some((token) => has(token, 'builds')) &&
    clauseEnd(tokens, at, to, ',，;；。') === to) ||
  (unit === 'percent' &&
    has(tokens[at], 'deed') &&
    !tokens.slice(at, to).some((each) => has(each, 'up') || has(each, 'down'))) ||
  ((isMoney(unit) || (unit === 'count' && !heads.some(({ kind }) => kind === 'jobs'))) &&
    (has(tokens[at], 'deed') || /^(will( .*)?|[还亦]?将.*|буд(ет|ут)|буд(е|уть))$/.test(tokens[at]?.text ?? '')) &&
    tokens.slice(at, clauseEnd(tokens, at, to, ';；。')).some((token) => has(token, 'deed')))
