import type { SdmxAttributes } from '../sdmx-ml.ts'

/** Dimensions and attributes of Direction of Trade (DOT) and of its successor by partner country (IMTS). */
export const dotsAttributes: SdmxAttributes = {
  read: [
    'FREQ',
    'FREQUENCY',
    'REF_AREA',
    'COUNTRY',
    'INDICATOR',
    'COUNTERPART_AREA',
    'COUNTERPART_COUNTRY',
    'UNIT_MULT',
    'SCALE',
    'UNIT',
    'UNIT_MEASURE',
    'TIME_PERIOD',
    'OBS_VALUE',
    'OBS_STATUS',
    'STATUS',
    'DERIVATION_TYPE',
  ],
  ignored: [
    'TIME_FORMAT',
    'BASE_YEAR',
    'OVERLAP',
    'TRADE_FLOW',
    'VALUATION',
    'DECIMALS',
    'DECIMALS_DISPLAYED',
    'PRECISION',
    'IFS_FLAG',
    'SERIES_NAME',
    'METHODOLOGY',
    'FULL_DESCRIPTION',
    'OBS_CONF',
  ],
}

/** Dimensions and attributes of the former service. */
export const compactAttributes: SdmxAttributes = {
  read: ['FREQ', 'REF_AREA', 'INDICATOR', 'COUNTERPART_AREA', 'UNIT_MULT', 'TIME_PERIOD', 'OBS_VALUE', 'OBS_STATUS'],
  ignored: ['TIME_FORMAT', 'BASE_YEAR'],
}

/** Whether the dimensions of a series are those of trade by partner, and its indicator one of them. */
export const isTradeSeries = (attributes: Readonly<Record<string, unknown>>): boolean =>
  ('COUNTERPART_AREA' in attributes || 'COUNTERPART_COUNTRY' in attributes) &&
  /^T?(?:XG|MG|BG)_/.test(String(attributes.INDICATOR))
