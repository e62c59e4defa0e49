const lastYear = /^(?:прошл|минувш|минул|last|past|previous|去|上)/

const named =
  /(прошл\S{1,3}|минувш\S{1,3}|минул\S{1,3}|last|past|previous|текущ\S{1,3}|нынешн\S{1,3}|этого|этом|поточн\S{1,3}|нинішн\S{1,3}|цього|цьому|this|current)(?: year)?,? \(?((?:19|20)\d\d)(?!\d)/giu

const ofLast =
  /(?:^|[\s(«"])(?:в|за|по итогам|у|за підсумками|протягом|in|over|for)? ?(?:прошл(?:ом|ый|ого)|минувш(?:ем|ий|его)|минул(?:ого|ому|ий)|last) (?:год|ро[кц]|рік|year)|去年/giu

const ofThis =
  /(?:эт(?:ого|ом|от)|текущ(?:его|ем|ий)|нынешн(?:его|ем|ий)|цього|цьому|поточно(?:го|му)|this) (?:год|ро[кц]|рік|year)|今年/giu

const compared =
  /(сравнен|аналогич|чем|тем же|того же|тому же|соответств|порівнян|ніж|відповідн|самого|than|same|compared|from|against|比|较|同期|уровн|рівн|показател|показник)/iu

const years =
  /(?:(?:с|со|от|з|із|від|к|до|since|from|by|until|自|从|到|至)\s)?(?<!\d|\d[.,])((?:19|20)\d\d)(?![\d.,]\d|\d|%)/giu

/** How far back of "last year" the word stands that holds something against it. */
const REACH = 40

const isFree = (text: string, { index, 0: match }: RegExpMatchArray): boolean =>
  !compared.test(text.slice(Math.max(0, (index ?? 0) - REACH), index)) && !compared.test(match)

/** "June 5, ", "5 июня ": the year of a day may be any. */
const isOfDay = /(?:\p{L}{3,} \d{1,2}, ?|\d{1,2}[. ](?:\p{L}{3,} |\d{1,2}\.))$/u

/** The one year that a text names, where it names one only; not one since or by which something is. */
const onlyYear = (text: string): number | null => {
  let found: number | null = null
  for (const { 0: match, 1: digits, index } of text.matchAll(years)) {
    if (match !== digits || isOfDay.test(text.slice(Math.max(0, index - 16), index))) continue
    const year = Number(digits)
    if (found !== null && found !== year) return null
    found = year
  }
  return found
}

/**
 * What year "this year" is in a text that has no date: where it says so ("прошлого 2021 года"), or where it names one year
 * and speaks of the last or of this one only. Null where that is not settled.
 */
export const currentYear = (text: string): number | null => {
  for (const [, word = '', digits] of text.matchAll(named))
    return Number(digits) + (lastYear.test(word.toLowerCase()) ? 1 : 0)
  const isLast = [...text.matchAll(ofLast)].some((match) => isFree(text, match))
  const isThis = [...text.matchAll(ofThis)].some((match) => isFree(text, match))
  const year = isLast === isThis ? null : onlyYear(text)
  return year === null ? null : isLast ? year + 1 : year
}
