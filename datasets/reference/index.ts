import type { ReferenceTable } from '@corridor/contracts'

const table = (id: string, title: string, key: readonly string[]): ReferenceTable => ({ id, title, key })

/** Code tables: `datasets/reference/<id>.csv`, all columns text. */
export const reference: readonly ReferenceTable[] = [
  table('area_aliases', 'Spellings of areas', ['alias']),
  table('area_codes', 'Codes of areas in other schemes', ['scheme_code', 'code']),
  table('area_members', 'Members of groups', ['group_code', 'area_code']),
  table('areas', 'Areas', ['area_code']),
  table('border_points', 'Border points', ['border_point_code']),
  table('claim_indicators', 'What texts claim', ['claim_indicator_code']),
  table('claim_measures', 'Observations that claims are compared with', ['claim_indicator_code', 'indicator_code']),
  table('currencies', 'Currencies', ['currency_code']),
  table('hs_chapters', 'HS chapters', ['hs_code']),
  table('hs_codes', 'HS codes of six digits by edition', ['hs_code']),
  table('indicator_codes', 'Codes of indicators in other schemes', ['scheme_code', 'code']),
  table('indicators', 'Indicators', ['indicator_code']),
  table('precedence', 'Precedence of sources', ['kind', 'reporter_code', 'source_id']),
  table('rate_precedence', 'Precedence of sources of rates', ['source_id']),
  table('regions', 'Regions', ['region_code']),
  table('routes', 'Routes', ['route_code']),
  table('scales', 'Scales', ['scale_alias']),
  table('tellers', 'Names of those who tell figures', ['alias']),
  table('unit_aliases', 'Spellings of units', ['alias']),
  table('units', 'Units', ['unit_code']),
]
