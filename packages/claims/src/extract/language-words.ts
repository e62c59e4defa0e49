import type { Language } from '../reading/text-as-read.ts'
import { buildLexicon, type Lexicon } from './lexicon.ts'
import { areasEn } from './words/areas-en.ts'
import { areasRu } from './words/areas-ru.ts'
import { areasUk } from './words/areas-uk.ts'
import { areasZh } from './words/areas-zh.ts'
import { firms } from './words/firms.ts'
import { futureRu, futureUk } from './words/future-verbs.ts'
import { grammarEn } from './words/grammar-en.ts'
import { grammarRu } from './words/grammar-ru.ts'
import { grammarUk } from './words/grammar-uk.ts'
import { grammarZh } from './words/grammar-zh.ts'
import { headsEn } from './words/heads-en.ts'
import { headsRu } from './words/heads-ru.ts'
import { headsUk } from './words/heads-uk.ts'
import { headsZh } from './words/heads-zh.ts'
import { timeEn } from './words/time-en.ts'
import { timeRu } from './words/time-ru.ts'
import { timeUk } from './words/time-uk.ts'
import { timeZh } from './words/time-zh.ts'
import { arrows, unitSigns, unitsEn, unitsRu, unitsUk, unitsZh } from './words/units.ts'
import { worldEn } from './words/world-en.ts'
import { worldRu } from './words/world-ru.ts'
import { worldUk } from './words/world-uk.ts'
import { worldZh } from './words/world-zh.ts'

const tables = {
  ru: [areasRu, worldRu, headsRu, grammarRu, futureRu, timeRu, unitsRu],
  uk: [areasUk, worldUk, headsUk, grammarUk, futureUk, timeUk, unitsUk],
  en: [areasEn, worldEn, headsEn, grammarEn, timeEn, unitsEn],
  zh: [areasZh, worldZh, headsZh, grammarZh, timeZh, unitsZh],
} as const

const built = new Map<Language, Lexicon>()

/** The words of a language, with the signs and names that all share; made once. */
export const wordsOf = (language: Language): Lexicon => {
  const known = built.get(language) ?? buildLexicon([...tables[language], unitSigns, arrows, firms])
  built.set(language, known)
  return known
}
