import type { Figure } from './figures.ts'

export const languages = ['en', 'ru', 'uk'] as const
export type Language = (typeof languages)[number]

type Words = {
  readonly noDate: string
  readonly quotedBy: (who: string, publisher: string) => string
  readonly title: (title: string) => string
  readonly accessed: (date: string) => string
  readonly from: (release: string, source: string) => string
  readonly untitled: string
}

const words: Readonly<Record<Language, Words>> = {
  en: {
    noDate: 'no date',
    quotedBy: (who, publisher) => `${who}, as published by ${publisher}`,
    title: (title) => `“${title}”`,
    accessed: (date) => `accessed ${date}`,
    from: (release, source) => `Figure from Corridor, release ${release}, source ${source}.`,
    untitled: 'untitled',
  },
  ru: {
    noDate: 'б. д.',
    quotedBy: (who, publisher) => `${who}, по публикации: ${publisher}`,
    title: (title) => `«${title}»`,
    accessed: (date) => `дата обращения: ${date}`,
    from: (release, source) => `Показатель по Corridor, выпуск ${release}, источник ${source}.`,
    untitled: 'без названия',
  },
  uk: {
    noDate: 'б. д.',
    quotedBy: (who, publisher) => `${who}, за публікацією: ${publisher}`,
    title: (title) => `«${title}»`,
    accessed: (date) => `дата звернення: ${date}`,
    from: (release, source) => `Показник за Corridor, випуск ${release}, джерело ${source}.`,
    untitled: 'без назви',
  },
}

const locales: Readonly<Record<Language, string>> = { en: 'en-GB', ru: 'ru-RU', uk: 'uk-UA' }

/** A date as far as it is known, in words of the language: `2025`, `May 2025`, `11 April 2025`. */
export const dateWords = (date: string, language: Language): string => {
  if (!/^\d{4}-\d{2}(-\d{2})?$/.test(date)) return date
  const isDay = date.length === 10
  return new Intl.DateTimeFormat(locales[language], {
    year: 'numeric',
    month: 'long',
    ...(isDay ? { day: 'numeric' } : {}),
    timeZone: 'UTC',
  }).format(new Date(isDay ? date : `${date}-01`))
}

/** A public file as a link: `owner/name@commit:path` is an address of GitHub. */
export const linkOf = (url: string): string => {
  const file = /^([\w.-]+\/[\w.-]+)@([0-9a-f]{7,40}):(.+)$/.exec(url)
  return file ? `https://github.com/${file[1]}/blob/${file[2]}/${(file[3] ?? '').replaceAll(' ', '%20')}` : url
}

/** A citation of one figure: who says it, publisher, title, date, place, address, date of access, release of Corridor. */
export const citationOf = (figure: Figure, release: string, language: Language): string => {
  const say = words[language]
  const { publisher, title, publishedOn, url } = figure.citation
  // An undated page was read by us on the day on which it was fetched.
  const accessedOn = figure.citation.accessedOn ?? (figure.knownBasis === 'retrieved' ? figure.knownSince : null)
  const who =
    publisher === null || publisher === figure.assertedBy
      ? figure.assertedBy
      : say.quotedBy(figure.assertedBy, publisher)
  const place = figure.place === null || figure.place === 'text' ? [] : [figure.place]
  const link =
    url === null
      ? []
      : [`${linkOf(url)}${accessedOn === null ? '' : ` (${say.accessed(dateWords(accessedOn, language))})`}`]
  const parts = [
    who,
    say.title(title ?? say.untitled),
    publishedOn === null ? say.noDate : dateWords(publishedOn, language),
    ...place,
    ...link,
  ]
  return `${parts.join(', ').replace(/\.$/, '')}. ${say.from(release, figure.sourceId)}`
}
