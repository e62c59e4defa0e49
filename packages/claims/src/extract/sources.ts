import { numbersIn } from '../reading/citations.ts'
import type { Language, ReadText } from '../reading/text-as-read.ts'
import { wordsOf } from './language-words.ts'
import { lowerText } from './numbers/signs.ts'
import type { Source } from './tokens.ts'
import { simplified } from './traditional.ts'

/** The text with the words of a language. A document may be in several: an abstract, a quotation, a post in two languages. */
export const sourcesOf = ({
  text,
  citations,
}: Pick<ReadText, 'text' | 'citations'>): ((language: Language) => Source) => {
  const references = numbersIn(text, citations)
  const lower = lowerText(text)
  const known = new Map<Language, Source>()
  return (language) => {
    const source = known.get(language) ?? {
      text,
      lower: language === 'zh' ? simplified(lower) : language === 'en' ? lower : lower.replaceAll('ё', 'е'),
      language,
      lexicon: wordsOf(language),
      references,
    }
    known.set(language, source)
    return source
  }
}
