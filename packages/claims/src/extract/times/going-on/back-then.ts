import type { Memory } from '../../memory.ts'
import { has } from '../../tokens.ts'
import type { View } from '../../view.ts'
import { yearDays } from '../calendar.ts'
import type { When } from '../when.ts'

const thenWord = /^(тогда|тоді|当时|那时|at that time|at the time)$/

/** "It was then 47 m", «Тоді борг склав 47 млн»: the year that was named last; "then Russia" ranks and "тогда как" contrasts. */
const tellsOfThen = ({ tokens, periods }: View): boolean => {
  const at = tokens
    .slice(0, 6)
    .findIndex(
      ({ text }, place, all) =>
        thenWord.test(text) || (text === 'then' && /^(was|were|had|stood)$/.test(all[place - 1]?.text ?? '')),
    )
  return (
    at >= 0 &&
    !/^(как|як)$/.test(tokens[at + 1]?.text ?? '') &&
    !periods.some(({ to, start }) => to <= at && start !== null)
  )
}

const byThen = /^(届时|到那时|到时|by then|by that time|к тому времени|к тому моменту|до того часу|на той час|届时将)/

/** "By then 30 kinds are to be let in", 届时: by the time that was told last of what is to come. */
const aheadThen = ({ tokens }: View, { told, namedYear = null }: Memory): When | null => {
  const opening = tokens
    .slice(0, 4)
    .map(({ text }) => text)
    .join(tokens[0]?.text === '届时' ? '' : ' ')
  if (!byThen.test(opening)) return null
  const year = Number(told?.start?.slice(0, 4) ?? 0)
  const when: When | null =
    told?.start && told.isToCome === true && (namedYear ?? 0) <= year
      ? { start: told.start, end: told.end ?? null, kind: 'plain', isOwn: false }
      : null
  return (
    when ?? (namedYear !== null && namedYear > year ? { ...yearDays(namedYear), kind: 'plain', isOwn: false } : null)
  )
}

/** A sentence that tells of then is one of the year that the text named last. */
export const backThen = (memory: Memory, view: View): Memory => {
  const { namedYear = null, when } = memory
  const ahead = aheadThen(view, memory)
  if (ahead !== null) return { ...memory, isThen: false, isByThen: true, when: ahead }
  if (namedYear === null || !tellsOfThen(view)) return { ...memory, isThen: false, isByThen: false }
  if (when.start?.startsWith(String(namedYear))) return { ...memory, isThen: true, isByThen: false }
  return { ...memory, isThen: true, isByThen: false, when: { ...yearDays(namedYear), kind: 'plain', isOwn: false } }
}

/** The year that a sentence names last, from which on something was so too. */
export const yearNamed = ({ periods }: View, { namedYear = null }: Memory): number | null => {
  const last = periods.findLast(({ start, isBase, kind }) => start !== null && !isBase && kind !== 'by')?.start
  return last ? Number(last.slice(0, 4)) : namedYear
}

const done =
  /^(відкрит|створен|зареєстр|заснован|запущен|открыт|создан|зарегистр|основан|запущен|opened|created|established|registered|founded|launched|新设|新增|新成立|成立|注册|新注册)/

/** "Since January 500 joint ventures have been opened": so many in a time, where "500 work there" are so many on a day. */
export const isDoneCount = ({ tokens }: View, { from, to }: { readonly from: number; readonly to: number }): boolean =>
  [...tokens.slice(Math.max(0, from - 3), from), ...tokens.slice(to, to + 4)].some(
    (token) => done.test(token.text) && !has(token, 'company_count'),
  )
