import { defineKind } from '@corridor/contracts'
import { code, date, lookupList, text } from './rules.ts'

export const events = defineKind({
  id: 'events',
  title: 'Events',
  description: 'A dated fact without a number: an agreement, a visa regime, a crossing opened, a membership.',
  columns: [
    text('event_id', { isRequired: true }),
    text('event_type_code', { from: 'event_type', isRequired: true }),
    lookupList('area_codes', 'areas', { from: 'areas', isRequired: true }),
    date('event_on', 'first', { from: 'date' }),
    date('event_end_on', 'last', { from: 'date_end' }),
    text('title', { isRequired: true }),
    text('description'),
    code('event_status_code', ['in_force', 'signed', 'planned', 'none', 'ended'], { from: 'status' }),
  ],
  key: ['event_id'],
  measures: ['event_type_code', 'area_codes', 'event_on', 'event_end_on', 'title', 'event_status_code'],
})
