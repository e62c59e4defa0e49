/** Patterns of the period grammar, and the day on which each begins as text that casts to DATE. */
const forms = [
  { pattern: '(?:19|20)\\d{2}', frequency: 'A', first: "w || '-01-01'", length: '1 YEAR' },
  {
    pattern: '(?:19|20)\\d{2}-H[12]',
    frequency: 'S',
    first: "left(w, 4) || CASE right(w, 1) WHEN '1' THEN '-01-01' ELSE '-07-01' END",
    length: '6 MONTH',
  },
  {
    pattern: '(?:19|20)\\d{2}-Q[1-4]',
    frequency: 'Q',
    first: "left(w, 4) || '-' || lpad(CAST(CAST(right(w, 1) AS INTEGER) * 3 - 2 AS VARCHAR), 2, '0') || '-01'",
    length: '3 MONTH',
  },
  { pattern: '(?:19|20)\\d{2}-\\d{2}', frequency: 'M', first: "w || '-01'", length: '1 MONTH' },
  { pattern: '(?:19|20)\\d{2}-\\d{2}-\\d{2}', frequency: 'D', first: 'w', length: '1 DAY' },
] as const

const whenEach = (result: (form: (typeof forms)[number]) => string): string =>
  forms.map((form) => `WHEN regexp_full_match(w, '${form.pattern}') THEN ${result(form)}`).join('\n    ')

/** Macros of the session: the first and last day of one point of time as written (a year, half, quarter, month or day). */
export const periodMacros = `
CREATE OR REPLACE TEMP MACRO point_first(w) AS CASE
    ${whenEach((form) => `TRY_CAST(${form.first} AS DATE)`)} END;
CREATE OR REPLACE TEMP MACRO point_last(w) AS CASE
    ${whenEach((form) => `CAST(TRY_CAST(${form.first} AS DATE) + INTERVAL ${form.length} - INTERVAL 1 DAY AS DATE)`)} END;
CREATE OR REPLACE TEMP MACRO point_frequency(w) AS CASE
    ${whenEach((form) => `'${form.frequency}'`)} END;
`

/**
 * Periods as written: `2024`, `2024-H1`, `2024-Q3`, `2024-05`, `2024-05-31`, or a window `<point>/<point>`. A window that
 * starts on 1 January accumulates; its frequency is null. `first_day` or `last_day` is null where the text is no period.
 */
export const periodAnswers = `
SELECT word,
       point_first(split_part(word, '/', 1)) AS first_day,
       CASE WHEN strpos(word, '/') = 0 THEN point_last(word)
            WHEN word NOT LIKE '%/%/%' THEN point_last(split_part(word, '/', 2)) END AS last_day,
       CASE WHEN strpos(word, '/') = 0 THEN point_frequency(word) END AS frequency_code,
       strpos(word, '/') > 0 AND month(first_day) = 1 AND day(first_day) = 1 AS is_window_from_january
FROM words`

/** Dates as written: a point of time, or two of them with `/` between; the first or the last day of the whole. */
export const dateAnswers = (edge: 'first' | 'last'): string => `
SELECT word, ${edge === 'first' ? "point_first(split_part(word, '/', 1))" : "point_last(split_part(word, '/', -1))"} AS day
FROM words
WHERE word NOT LIKE '%/%/%' AND point_first(split_part(word, '/', 1)) <= point_last(split_part(word, '/', -1))`
