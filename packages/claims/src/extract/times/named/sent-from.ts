import { isYear } from '../../numbers/not-a-claim.ts'
import { has, isSign, type Token } from '../../tokens.ts'

/** 新华社塔什干12月16日电, 中新网乌鲁木齐2月6日电（记者 …）: an agency, a town and a day. */
const wiredFrom = (tokens: readonly Token[]): number => {
  const at = tokens
    .slice(0, 22)
    .findIndex((token, place) => /^[电讯]$/.test(token.text) && has(tokens[place - 1], 'daymark'))
  const isLine = at > 0 && !tokens.slice(0, at).some((token) => isSign(token, ',，。;；'))
  if (!isLine) return 0
  const close = isSign(tokens[at + 1], '(（')
    ? tokens.slice(at + 1, at + 24).findIndex((token) => isSign(token, ')）'))
    : -1
  return close < 0 ? at + 1 : at + close + 2
}

/** "15.09.2022 На полях саммита …": a day in digits before the first word of a page. */
const stampedAt = (tokens: readonly Token[]): number => {
  const day = /^\d{1,2}\.\d{2}$/.test(tokens[0]?.text ?? '') && isSign(tokens[1], '.') && isYear(tokens[2])
  const next = tokens[3]
  return day && next !== undefined && !isSign(next, '-–—:,.)') && !has(next, 'year') ? 3 : 0
}

/** "BISHKEK, July 3 (Kabar Business) - ", «ДУШАНБЕ, 5 мая /Ховар/ —»: behind the name of whoever sent it, where a dash follows. */
const behindSender = (tokens: readonly Token[], at: number): number | null => {
  const closes = isSign(tokens[at], '(') ? ')' : isSign(tokens[at], '/') ? '/' : null
  if (closes === null) return null
  const length = tokens.slice(at + 1, at + 9).findIndex((token) => isSign(token, closes))
  const close = at + 1 + length
  return length > 0 && isSign(tokens[close + 1], '-') ? close + 1 : null
}

/** The tokens that say where and when a report was sent: "ASTANA, June 17 (Corr.) --", "БИШКЕК, 18 июля.", 【阿拉木图讯】. */
export const dateline = (tokens: readonly Token[]): number => {
  const stamped = stampedAt(tokens)
  if (stamped > 0) return stamped
  const wired = wiredFrom(tokens)
  if (wired > 0) return wired
  // «Сухой порт «Хоргос — …»: a post is no place to write from
  if (has(tokens[0], 'post')) return 0
  if (!has(tokens[0], 'capital') && !has(tokens[0], 'place') && !isSign(tokens[0], '【（(')) return 0
  // "ASHGABAT (UrduPoint News - 06th January, 2023)"
  const end = isSign(tokens[1], '(') ? tokens.slice(0, 20).findIndex((token) => isSign(token, ')')) : -1
  if (end > 1 && tokens.slice(1, end).some((token) => has(token, 'month'))) return end + 1
  const close = isSign(tokens[0], '【') ? tokens.slice(0, 14).findIndex((token) => isSign(token, '】')) : -1
  if (close > 1 && /[讯訊电電社網网報报]$/.test(tokens[close - 1]?.text ?? '')) return close + 1
  for (let at = 1; at < Math.min(14, tokens.length); at += 1) {
    const sent = behindSender(tokens, at)
    if (sent !== null) return sent + 1
    if (isSign(tokens[at], '.') && at === tokens.length - 1) return tokens.length
    // "Shandong-based Weichai"
    if (
      isSign(tokens[at], '-') &&
      /^[a-z]+ed$/.test(tokens[at + 1]?.text ?? '') &&
      tokens[at]?.end === tokens[at + 1]?.start
    )
      return 0
    if (isSign(tokens[at], '-')) return has(tokens[at + 1], 'capital') || has(tokens[at + 1], 'place') ? 0 : at + 1
    if (/^(电|讯|電|訊)$/.test(tokens[at]?.text ?? '')) return isSign(tokens[at + 1], '】）)') ? at + 2 : at + 1
    const isChineseDate =
      has(tokens[at], 'year') ||
      has(tokens[at], 'monthmark') ||
      has(tokens[at], 'daymark') ||
      (at === 1 && (has(tokens[at], 'capital') || has(tokens[at], 'place')))
    // "ALMATY, Kazakhstan, July 3": the state of the town
    const isState = at < 4 && isSign(tokens[at - 1], ',') && has(tokens[at], 'area') && isSign(tokens[at + 1], ',(')
    const fits =
      isChineseDate ||
      isState ||
      isSign(tokens[at], ',.()') ||
      tokens[at]?.number ||
      has(tokens[at], 'month') ||
      /^(corr|xinhua|kazinform|reuters|trend|тасс|interfax)$/.test(tokens[at]?.text ?? '')
    if (!fits) return 0
  }
  return 0
}
