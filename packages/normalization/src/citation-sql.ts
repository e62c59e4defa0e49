import { answer, type Lookup, type Problem, type Resolution } from './resolution.ts'

/** A date as written, and the last day that it can mean. */
const dateLookup = (id: string, from: string): Lookup => ({
  id,
  from,
  answers: 'SELECT word, CAST(point_last(word) AS TIMESTAMP) AS last_day FROM words',
  names: ['last_day'],
})

const dates = { published: 'published_on', accessed: 'accessed_on', recorded: 'recorded_on' } as const
const day = (id: keyof typeof dates): string => answer(id, 'last_day')
const snapshot = (name: string): string => `getvariable('snapshot_${name}')`

const dateProblem = (id: keyof typeof dates): Problem => ({
  column: dates[id],
  reason: 'is not a date',
  value: `i.${dates[id]}`,
  when: `i.${dates[id]} IS NOT NULL AND ${day(id)} IS NULL`,
})

const isReadEarlier = `length(i.published_on) < 10 AND ${day('accessed')} < ${day('published')}`

/** Who says it, where it stands, and when the world and Corridor could know it. */
export const citationBlock: Resolution = {
  lookups: [
    dateLookup('published', 'published_on'),
    dateLookup('accessed', 'accessed_on'),
    dateLookup('recorded', 'recorded_on'),
  ],
  select: [
    ['citation_id', `'c' || left(md5(i.citation), 12)`],
    ['citation_place', 'i.place'],
    ['asserted_by', 'coalesce(i.asserted_by, i.publisher)'],
    ['via', 'i.via'],
    ['unit_wording', 'i.unit_wording'],
    ['licence_code', `coalesce(i.licence, ${snapshot('licence_code')})`],
    ['note', 'i.note'],
    ['correction_id', 'i.correction_id'],
    // Publication, else edition, else access, else retrieval; never later than Corridor itself received it. A publication
    // of which only the month or year is known was out at the latest when somebody cites having read it.
    [
      'known_at',
      `least(CASE WHEN ${isReadEarlier} THEN ${day('accessed')}
        ELSE coalesce(${day('published')}, ${snapshot('edition_at')}, ${day('accessed')}, ${snapshot('retrieved_at')}) END,
        ${snapshot('retrieved_at')})`,
    ],
    [
      'known_basis',
      `CASE WHEN ${isReadEarlier} THEN 'accessed' WHEN i.published_on IS NOT NULL THEN 'published'
        WHEN ${snapshot('edition_at')} IS NOT NULL THEN ${snapshot('edition_basis')}
        WHEN i.accessed_on IS NOT NULL THEN 'accessed' ELSE 'retrieved' END`,
    ],
    [
      'recorded_at',
      // A correction is ours: nobody knew it before it was recorded.
      `greatest(CASE WHEN ${snapshot('is_first')} THEN least(coalesce(${day('recorded')}, ${snapshot('retrieved_at')}), ${snapshot('retrieved_at')})
        ELSE ${snapshot('retrieved_at')} END, i.correction_recorded_at)`,
    ],
  ],
  problems: [
    {
      column: 'publisher',
      reason: 'is blank: every figure needs its citation',
      value: 'NULL',
      when: 'i.publisher IS NULL',
    },
    {
      column: 'licence',
      reason: 'is not one of rows, derived, no',
      value: 'i.licence',
      when: "i.licence NOT IN ('rows', 'derived', 'no')",
    },
    dateProblem('published'),
    dateProblem('accessed'),
    dateProblem('recorded'),
  ],
}
