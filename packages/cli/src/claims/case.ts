import { isDate, type Language } from '@corridor/claims'

/** A line of a batch. Where `fault` says why it cannot be read there is no text. */
export type Case = {
  readonly id: string | number | null
  readonly text: string
  /** Undefined: the text has to tell. */
  readonly language: Language | undefined
  readonly documentDate: string | null
  readonly fault?: string
  readonly warnings: readonly string[]
}

const languages: readonly string[] = ['ru', 'uk', 'en', 'zh'] satisfies readonly Language[]

/** One language of those that Corridor reads, also from a tag such as `zh-CN`. */
export const languageOf = (tag: unknown): Language | undefined => {
  const language = String(tag).toLowerCase().split(/[-_]/)[0] ?? ''
  return languages.includes(language) ? (language as Language) : undefined
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** One line of a batch; `blank` where nothing stands. */
export const readCase = (line: Uint8Array | undefined, number: number): Case | 'blank' => {
  if (line === undefined) return faulty(null, 'the line is longer than any text; is a line end missing?')
  if (number === 1 && isUtf16(line)) return faulty(null, 'the file is in UTF-16: save it as UTF-8')
  let json: string
  try {
    json = utf8.decode(line)
  } catch {
    return faulty(null, 'the line is not in UTF-8: save the file as UTF-8')
  }
  if (json.trim() === '') return 'blank'
  try {
    return caseOf(JSON.parse(json))
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return faulty(null, `the line is no JSON (${why}): write one object {"id","text"} in each line`)
  }
}

const isUtf16 = (line: Uint8Array): boolean =>
  (line[0] === 0xff && line[1] === 0xfe) || (line[0] === 0xfe && line[1] === 0xff)

const faulty = (id: Case['id'], fault: string): Case => ({
  id,
  text: '',
  language: undefined,
  documentDate: null,
  fault,
  warnings: [],
})

const caseOf = (json: unknown): Case => {
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    return faulty(null, 'the line is no object: write {"id","text"}')
  const { id, text, lang, document_date } = json as Readonly<Record<string, unknown>>
  if (typeof id !== 'string' && typeof id !== 'number') return faulty(null, 'there is no id: give a text or a number')
  if (typeof text !== 'string') return faulty(id, `${JSON.stringify(id)} has no text: give it as "text"`)
  const day = typeof document_date === 'string' ? document_date.slice(0, 10) : ''
  const warnings = [
    ...(isAbsent(document_date) || isDate(day)
      ? []
      : [`document_date is no date (${shortly(document_date)}) and is not used: write it as 2025-09-05`]),
    ...(isAbsent(lang) || languageOf(lang) !== undefined
      ? []
      : [`lang is none of ${languages.join(', ')} (${shortly(lang)}): the text has to tell`]),
  ]
  return { id, text, language: languageOf(lang), documentDate: isDate(day) ? day : null, warnings }
}

const isAbsent = (value: unknown): boolean => value === undefined || value === null || value === ''

const shortly = (value: unknown): string => JSON.stringify(value).slice(0, 40)
