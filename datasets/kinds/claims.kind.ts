import { defineKind } from '@corridor/contracts'
import { bound, code, date, double, lookup, modality, quantity, text } from './rules.ts'

export const claims = defineKind({
  id: 'claims',
  title: 'Claims',
  description:
    'A numeric statement in a text, in typed form, with its place (characters of the text), the hash of its words, and who asserts it through whom. What the text does not settle is null.',
  columns: [
    lookup('claim_indicator_code', 'claim_indicators', { from: 'indicator', isRequired: true }),
    lookup('reporter_code', 'areas', { from: 'reporter' }),
    lookup('partner_code', 'areas', { from: 'partner' }),
    code('claim_flow_code', ['export', 'import', 'total'], { from: 'flow' }),
    quantity('value_to'),
    bound,
    modality,
    date('since_on', 'first'),
    date('base_period_start', 'first', { from: 'base_period' }),
    date('base_period_end', 'last', { from: 'base_period' }),
    code('scope_code', ['whole', 'part'], { from: 'scope' }),
    code('language_code', ['en', 'ru', 'uk', 'zh'], { from: 'language' }),
    double('confidence', { min: 0, max: 1 }),
    text('document_sha256', { isRequired: true }),
    quantity('span_start', { isRequired: true, min: 0 }),
    quantity('span_end', { isRequired: true, min: 0 }),
    text('quote_sha256', { isRequired: true }),
    text('quote'),
    code('quote_licence_code', ['rows', 'no'], { from: 'quote_licence', otherwise: 'no' }),
  ],
  period: { isRequired: false },
  value: { isRequired: true, mayBeNegative: true, isMoney: false },
  // Words may hold several claims ("24.5 % each"), so the place alone does not tell one from another.
  key: [
    'citation_id',
    'span_start',
    'span_end',
    'claim_indicator_code',
    'reporter_code',
    'partner_code',
    'claim_flow_code',
    'unit_code',
    'period_start',
    'period_end',
  ],
  measures: [
    'value',
    'value_to',
    'bound_code',
    'modality_code',
    'base_period_start',
    'base_period_end',
    // A text that was changed tells all its claims anew.
    'document_sha256',
    'quote_sha256',
  ],
})
