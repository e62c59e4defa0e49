import { defineFields } from './define-fields.ts'

const leg = 'as the list that was chosen says it'

/** Products of lists: their place, their share, and the legs of a way through a third country. */
export const productFields = defineFields({
  hs_level: ['integer', 'HS level', 'Digits of the Harmonized System that the list stands at: 2, 4 or 6'],
  product_title: [
    'text',
    'Product',
    'Name of the product in English, where the terms of the nomenclature let it leave',
  ],
  chapter_title: ['text', 'Chapter', 'Name of the HS chapter in English'],
  product_basis_code: [
    'code',
    'Basis',
    'published at this level for the whole country, or summed from what stands below',
  ],
  is_whole_list: [
    'boolean',
    'Whole list',
    'The list is broad (20 chapters or more); else a few products were downloaded',
  ],
  is_inner_window: ['boolean', 'Inner window', 'The window ends before the last month that the year is known to'],
  is_unspecified: [
    'boolean',
    'Kept apart',
    'Chapters 98 and 99: goods that are not specified, or special to one country',
  ],
  product_share_pct: ['double', 'Share, %', 'Per cent of the sum of the list; null where the list is not whole'],
  product_rank: ['integer', 'Rank', 'Place in the list by value, 1 the largest; goods kept apart have none'],
  product_rank_before: [
    'integer',
    'Rank before',
    'Place in the list of the year before, of the same source and edition',
  ],
  product_rank_change: ['integer', 'Change of rank', 'Places won since the year before; lost places are negative'],
  product_growth_pct: ['double', 'Growth, %', 'Per cent over the same window of the year before'],
  product_growth_basis_code: [
    'code',
    'Basis of growth',
    'same_edition, or converted (one code of the edition before has become exactly this one)',
  ],
  product_growth_reason: [
    'code',
    'Why no growth',
    'no_year_before, change_of_source, change_of_edition, not_in_year_before, nothing_in_year_before, or null',
  ],
  record_count: ['integer', 'Records', 'Number of records behind the value'],
  product_count: ['integer', 'Products', 'Number of products of the list'],
  value_terms_code: [
    'code',
    'Terms of the value',
    'rows: the value may leave; derived: it would show a single source row',
  ],
  origin_code: ['code', 'From', 'Area that the first leg starts from', 'areas'],
  hub_code: ['code', 'Through', 'Area between the two legs', 'areas'],
  destination_code: ['code', 'To', 'Area that the second leg goes to', 'areas'],
  first_leg_usd: ['money', 'First leg, USD', `From the origin to the hub, ${leg}`],
  second_leg_usd: ['money', 'Second leg, USD', `From the hub to the destination, ${leg}`],
  first_leg_side_code: ['code', 'Who says the first leg', 'exporter, or importer where the exporter has no list'],
  second_leg_side_code: ['code', 'Who says the second leg', 'exporter, or importer where the exporter has no list'],
  first_leg_source_id: ['code', 'Source of the first leg', 'Source of the list', 'sources'],
  second_leg_source_id: ['code', 'Source of the second leg', 'Source of the list', 'sources'],
  first_leg_edition_code: ['code', 'Edition of the first leg', 'HS edition as published'],
  second_leg_edition_code: ['code', 'Edition of the second leg', 'HS edition as published'],
  first_leg_growth_pct: [
    'double',
    'Growth of the first leg, %',
    'Per cent over the year before; null across a change of side, source or edition',
  ],
  second_leg_growth_pct: [
    'double',
    'Growth of the second leg, %',
    'Per cent over the year before; null across a change of side, source or edition',
  ],
  first_leg_terms_code: [
    'code',
    'Terms of the first leg',
    'rows: the value may leave; derived: it would show a single source row',
  ],
  second_leg_terms_code: [
    'code',
    'Terms of the second leg',
    'rows: the value may leave; derived: it would show a single source row',
  ],
  base_year: ['integer', 'Base year', 'First year in which both legs have a value: the indices are 100 in it'],
  first_leg_index: ['double', 'Index of the first leg', 'Value in per cent of the base year'],
  second_leg_index: ['double', 'Index of the second leg', 'Value in per cent of the base year'],
  leg_ratio_pct: ['double', 'Second to first leg, %', 'Second leg in per cent of the first'],
  leg_correlation: [
    'double',
    'Correlation',
    'Pearson correlation of the two legs over the years in which both have a value; null below four',
  ],
  both_years_count: ['integer', 'Years with both', 'Number of years in which both legs have a value'],
  is_rising_together: [
    'boolean',
    'Rise together',
    'Both legs grew by 25 % or more, the first was worth a million dollars or more and the second no more than the first: a question, no finding',
  ],
  reference_count: [
    'integer',
    'Reporters compared with',
    'Number of reporters whose exports to the world make up the reference',
  ],
})
