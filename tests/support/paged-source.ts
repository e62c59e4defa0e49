import { defineHttpSource, defineLayout, type HttpFetch, jsonOf, type Source } from '@corridor/contracts'

type Answer = {
  readonly rows: readonly unknown[]
  readonly total?: number
  readonly next?: string
  readonly took?: string
}

/** A source as publishers have them: pages of JSON by year, each with a count, the next address, and the time it took. */
export const pagedSource = (url: string, more: Partial<HttpFetch> = {}, mayBeEmpty?: string): Source =>
  defineHttpSource({
    id: 'paged-example',
    title: 'An example',
    publisher: 'Nobody',
    description: 'Pages of JSON.',
    licence: { code: 'derived', text: 'as the example says' },
    cadence: 'P7D',
    coverage: 'none',
    layouts: [
      defineLayout({
        id: 'page-json',
        title: 'Pages',
        kind: 'observations',
        open: { as: 'json', rows: '$.rows' },
        columns: { mapped: ['value'] },
        duplicates: 'reject',
        hasOverlappingEditions: false,
      }),
    ],
    fetch: {
      from: 'http',
      recentYears: 2,
      pauseMs: 1000,
      mostBytes: 100_000,
      partitions: ({ from, to }) =>
        Array.from({ length: to - from + 1 }, (_, index) => ({
          id: `year-${from + index}`,
          layout: 'page-json',
          request: { url: `${url}/${from + index}` },
          isComplete: true,
          covers: null,
          ...(mayBeEmpty === undefined ? {} : { mayBeEmpty }),
        })),
      judge: async (page) => {
        const { rows, total, next, took } = (await jsonOf(page)) as Answer
        return {
          rows: rows.length,
          ...(total === undefined ? {} : { total }),
          ...(next === undefined ? {} : { next: { url: `${url}${next}` } }),
          ...(took === undefined ? {} : { says: JSON.stringify(rows) }),
        }
      },
      ...more,
    },
  })

export const rowsOf = (count: number, more: Omit<Answer, 'rows'> = {}): string =>
  JSON.stringify({ rows: Array.from({ length: count }, (_, value) => ({ value })), ...more })
