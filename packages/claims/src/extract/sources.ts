import { numbersIn } from '../reading/citations.ts'
import type { Language, ReadText } from '../reading/text-as-read.ts'
import { wordsOf } from './language-words.ts'
import { lowerText } from './numbers/signs.ts'
import type { Source } from './tokens.ts'
import { simplified } from './traditional.ts'

/** Small words that were typed in letters of the other alphabet: "c 2017 года" with a Latin c. */
const alike: Readonly<Record<string, string>> = { c: 'с', o: 'о', y: 'у', k: 'к', a: 'а' }
const lone = /([\s(«"])([coyka])(?=\s)/g

/** The text with the words of a language. A document may be in several: an abstract, a quotation, a post in two languages. */
export const sourcesOf = ({
  text,
  citations,
}: Pick<ReadText, 'text' | 'citations'>): ((language: Language) => Source) => {
  const references = numbersIn(text, citations)
  const lower = lowerText(text)
  const cyrillic = lower.replace(lone, (_, before: string, sign: string) => before + (alike[sign] ?? sign))
  const known = new Map<Language, Source>()
  return (language) => {
    const source = known.get(language) ?? {
      text,
      lower: language === 'zh' ? simplified(lower) : language === 'en' ? lower : cyrillic.replaceAll('ё', 'е'),
      language,
      lexicon: wordsOf(language),
      references,
    }
    known.set(language, source)
    return source
  }
}
