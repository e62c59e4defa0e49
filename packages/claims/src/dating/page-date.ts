import { isDate } from './stated-date.ts'

/** Names under which pages say when they were published, the surest first. */
const names = [
  'article:published_time',
  'datepublished',
  'og:published_time',
  'parsely-pub-date',
  'pubdate',
  'publishdate',
  'publish_date',
  'publish-date',
  'dc.date.issued',
  'dc.date',
  'date',
]
/** Heads of pages are long; what follows is the article itself. */
const MOST_LETTERS = 2 ** 19

const tags = /<(meta|time)\s([^<>]{1,1000})>/gi
const attributes = /([a-z:-]{1,40})\s{0,9}=\s{0,9}(?:"([^"]{0,300})"|'([^']{0,300})'|([^\s"'>]{1,300}))/gi
const linkedData = /"datePublished"\s{0,9}:\s{0,9}"(\d{4}-\d{2}-\d{2})/

/** The day on which a page says in its markup that it was published, as an ISO date; null where it does not. */
export const pageDate = (html: string): string | null => {
  const head = html.slice(0, MOST_LETTERS)
  const said = new Map<string, string>()
  let time: string | undefined
  for (const [, tag = '', inside = ''] of head.matchAll(tags)) {
    const given = attributesOf(inside)
    const name = given.get('property') ?? given.get('name') ?? given.get('itemprop') ?? ''
    const date = dayOf(given.get(tag.toLowerCase() === 'time' ? 'datetime' : 'content') ?? given.get('content'))
    if (date === undefined) continue
    if (name !== '' && !said.has(name.toLowerCase())) said.set(name.toLowerCase(), date)
    else if (tag.toLowerCase() === 'time') time ??= date
  }
  const named = names.map((name) => said.get(name)).find((date) => date !== undefined)
  return named ?? dayOf(linkedData.exec(head)?.[1]) ?? time ?? null
}

const attributesOf = (inside: string): ReadonlyMap<string, string> =>
  new Map(
    [...inside.matchAll(attributes)].map(([, name = '', double, single, bare]) => [
      name.toLowerCase(),
      double ?? single ?? bare ?? '',
    ]),
  )

const dayOf = (moment: string | undefined): string | undefined => {
  const day = moment?.trim().slice(0, 10) ?? ''
  return isDate(day) ? day : undefined
}
