import type { Language } from './text-as-read.ts'

/** What a text shows of its language. `Latin` or `Cyrillic`: of that script, and nothing tells more. */
export type Tongue = Language | 'Cyrillic' | 'Latin' | 'other' | 'none'

/** So much of a text tells its language. */
const SAMPLE = 6000

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** Letters of other Cyrillic alphabets: Kazakh, Kyrgyz, Tajik, Mongolian, Serbian, Macedonian, Belarusian. */
const FOREIGN = /[әғқңөұүһҗҷҳӣӯјљњћџђѓќѕўӘҒҚҢӨҰҮҺҖҶҲӢӮЈЉЊЋЏЂЃЌЅЎ]/g
const ENGLISH =
  /(?<![\p{L}'-])(?:the|of|and|to|with|from|was|were|has|have|that|which|for|by|its|are|is|as|it|at|this|than|their|will|would|can|had|but|not|more|into|between|been|said|up|down|last|year)(?![\p{L}'-])/giu
/** Words of English tables, which have hardly a small one. */
const TABULAR =
  /(?<![\p{L}'-])(?:exports?|imports?|trade|million|billion|total|turnover|country|countries|source|table|share|growth|goods|committee|statistics|dollars?|partners?|value|chinese|companies|company|projects?|cost|capacity|investment|freight|volume|per cent|percent|foreign|wind|solar|plants?)(?![\p{L}'-])/giu
const RUSSIAN =
  /(?<!\p{L})(?:и|или|с|со|что|это|как|от|из|был[аои]?|для|его|они|также|год[аеу]?|долл|доллар(?:а|ов)?)(?!\p{L})/giu
const UKRAINIAN =
  /(?<!\p{L})(?:та|й|з|із|або|що|тис|експорт\p{L}{0,3}|долар(?:а|ів)?|рок(?:у|ом|и)|станови(?:в|ло|ть)|це|як|від|був|була|було|були|для|його|вони|також|зі|\p{L}{2,24}[сцз]ьк(?:ого|ому|ий|а|е|у|ою|их|им))(?!\p{L})/giu

/** The language of a stretch of text by its letters, and by small words where letters tell nothing. */
export const tongueOf = (text: string, start = 0, end = text.length): Tongue => {
  const sample = text.slice(start, Math.min(end, start + SAMPLE))
  const han = count(sample, /[\u3400-\u9fff\uf900-\ufaff]/g)
  const cyrillic = count(sample, /[\u0400-\u052f]/g)
  const latin = count(sample, /[A-Za-z\u00c0-\u024f\u1e00-\u1eff]/g)
  const other = count(sample, /(?![\p{Script=Han}\p{Script=Cyrillic}\p{Script=Latin}])\p{L}/gu)
  const most = Math.max(han * 2, cyrillic, latin, other)
  if (most === 0) return 'none'
  if (most === other || count(sample, /[\u3040-\u30ff]/g) > han / 20) return 'other'
  if (most === han * 2) return 'zh'
  return most === cyrillic ? cyrillicTongue(sample, cyrillic) : latinTongue(sample, latin)
}

const cyrillicTongue = (sample: string, letters: number): Tongue => {
  if (count(sample, FOREIGN) > Math.max(1, letters / 100)) return 'other'
  const russian = count(sample, /[ыэёЫЭЁ]/g)
  const ukrainian = count(sample, /[іїєґІЇЄҐ]/g)
  // In Bulgarian ъ is a vowel.
  if (russian + ukrainian === 0 && count(sample, /ъ/gi) > Math.max(2, letters / 100)) return 'other'
  if (russian !== ukrainian) return ukrainian > russian ? 'uk' : 'ru'
  const [asRussian, asUkrainian] = [count(sample, RUSSIAN), count(sample, UKRAINIAN)]
  if (asRussian === asUkrainian) return 'Cyrillic'
  return asRussian > asUkrainian ? 'ru' : 'uk'
}

/** English has no letters with marks, and one word in four or five is one of a few small ones. */
const latinTongue = (sample: string, letters: number): Tongue => {
  const words = count(sample, /\p{L}+/gu)
  const marked = count(sample, /[\u00c0-\u024f\u1e00-\u1eff]/g)
  if (marked > Math.max(2, letters / 50)) return 'other'
  const small = count(sample, ENGLISH)
  if (small * 20 + count(sample, TABULAR) * 8 >= words) return 'en'
  return words > 20 ? 'other' : 'Latin'
}

/** The language of most of a text, by the lengths of its parts; null where most of it is in none that Corridor reads. */
export const languageOfMost = (
  parts: readonly { readonly tongue: Tongue; readonly length: number }[],
): Language | null => {
  const lengths = new Map<Tongue, number>()
  for (const { tongue, length } of parts) lengths.set(tongue, (lengths.get(tongue) ?? 0) + length)
  const of = (tongue: Tongue): number => lengths.get(tongue) ?? 0
  const candidates: readonly (readonly [Language | null, number])[] = [
    ['uk', of('uk') > of('ru') ? of('uk') + of('Cyrillic') : of('uk')],
    ['ru', of('uk') > of('ru') ? of('ru') : of('ru') + of('Cyrillic')],
    ['zh', of('zh')],
    ['en', of('en') + of('Latin')],
    [null, of('other')],
  ]
  const [language, length] = candidates.toSorted((a, b) => b[1] - a[1])[0] ?? [null, 0]
  return length === 0 ? null : language
}

/** The language of a part, given that of the whole: what the part does not show, the whole decides where the script is the same. */
export const languageOfPart = (tongue: Tongue, whole: Language | null): Language | null => {
  if (tongue === 'Cyrillic') return whole === 'uk' ? 'uk' : 'ru'
  if (tongue === 'Latin') return whole === 'en' ? 'en' : null
  if (tongue === 'none') return whole
  return tongue === 'other' ? null : tongue
}
