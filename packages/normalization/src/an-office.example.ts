import { defineHandSource, type Layout, type Source } from '@corridor/contracts'

/** A source that knows one layout. */
export const sourceOf = (layout: Layout): Source =>
  defineHandSource({
    id: 'an-office',
    title: 'An office',
    publisher: 'An office',
    description: '',
    licence: { code: 'rows', text: 'Open' },
    cadence: 'P1M',
    layouts: [layout],
    coverage: '',
  })
