import type { Kind } from '../../kinds/kind.ts'
import { isTrade } from '../../kinds/topics.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { isSign } from '../../tokens.ts'
import type { View } from '../../view.ts'
import type { Mention } from '../naming/mentions.ts'
import { isCentral, type Pair } from '../pair.ts'
import type { LastPairs } from '../told-before/last-pairs.ts'

/** "China took 78 % of the exports. In 2015 the figure was 69 %": the same share at another time. */
export const isThatShare = (
  view: View,
  { from }: Quantity,
  { kind, topic }: Kind,
  { level, whole }: LastPairs,
): boolean =>
  isTrade(kind) &&
  topic === null &&
  level?.kind === kind &&
  whole !== null &&
  whole.reporter === level.pair.reporter &&
  level.pair.partner !== null &&
  view.mentions.every(({ isOffice, code }) => isOffice || code === '-') &&
  view.tokens
    .slice(Math.max(0, from - 6), from)
    .some(({ text }) =>
      /^((the |this |that )?(figure|share|proportion)|показател\S*|цифр\S*|доля|показник\S*|частка)$/.test(text),
    )

/** «40 % импорта Киргизии, 35 % — Таджикистана»: of the same flow of the next state, in the genitive. */
export const isNextWhole = (
  { tokens }: View,
  { to }: Quantity,
  { from, code }: Mention,
  { reporter, partner }: Pair,
): boolean =>
  from === to + 1 &&
  isSign(tokens[to], '-') &&
  /(стан[ау]|ии|ії|ины|іни)$/.test(tokens[from]?.text ?? '') &&
  isCentral(code) &&
  isCentral(reporter) &&
  partner !== null &&
  !isCentral(partner)
