import { defineHttpSource, defineLayout } from '@corridor/contracts'
import { seriesGrowthBand, seriesNotNegative, seriesScaleJumps, yearsUnbroken } from '../series.checks.ts'
import { countRows, recogniseApi, reshapeApi } from './indicator-json.parse.ts'
import { recogniseBook, reshapeBook } from './indicator-xls.parse.ts'
import { worldBankFetch } from './world-bank.fetch.ts'

const tables = ['area_codes', 'indicator_codes']
const long = ['area', 'indicator', 'period', 'figure', 'obs_status', 'unit']

/** "Last Updated Date" stands above the header; the API says `lastupdated`. */
const updatedOn = (head: string): string | undefined =>
  /(?:Last Updated Date|lastupdated)\W+(\d{4}-\d{2}-\d{2})/.exec(head)?.[1]

/** The download page of an indicator: four lines, two of them blank, then a row per area and a column per year. */
const indicatorCsv = defineLayout({
  id: 'indicator-csv',
  title: 'World Bank, an indicator as CSV',
  expects:
    'The page of an indicator, Download, CSV. Unpack the zip archive and add the file whose name begins with API_.',
  kind: 'observations',
  open: {
    as: 'delimited',
    delimiter: ',',
    encodings: ['utf-8'],
    headerBegins: 'Country Name',
    hasTrailingSeparator: true,
  },
  columns: {
    mapped: ['Country Code', 'Indicator Code'],
    ignored: ['Country Name', 'Indicator Name'],
    series: '[0-9]{4}',
  },
  parsedBy: ['indicator-csv', 'indicator'],
  reference: tables,
  duplicates: 'reject',
  hasOverlappingEditions: true,
  completeFor: ['indicator_code'],
  limitedBy: ['area_code'],
  editionOn: updatedOn,
})

const indicatorXls = defineLayout({
  id: 'indicator-xls',
  title: 'World Bank, an indicator as workbook',
  expects:
    'The page of an indicator, Download, EXCEL: the sheet Data with Country Name, Country Code, Indicator Name, Indicator Code and years.',
  kind: 'observations',
  open: { as: 'workbook', recognise: recogniseBook, reshape: reshapeBook },
  columns: { mapped: ['area', 'indicator', 'period', 'figure'] },
  parsedBy: ['indicator-xls', 'indicator'],
  reference: tables,
  duplicates: 'reject',
  hasOverlappingEditions: true,
  completeFor: ['indicator_code'],
  limitedBy: ['area_code'],
  editionOn: updatedOn,
})

/** Pages of the API v2. A page is part of an answer, so that nothing follows from what it lacks. */
const indicatorJson = defineLayout({
  id: 'indicator-json',
  title: 'World Bank, answer of the indicators API',
  expects:
    'api.worldbank.org/v2/country/all/indicator/<indicator>?format=json: a list of the head of the page and its rows.',
  kind: 'observations',
  open: { as: 'json-tree', recognise: recogniseApi, count: countRows, reshape: reshapeApi },
  columns: { mapped: long },
  parsedBy: ['indicator-json', 'indicator'],
  reference: tables,
  duplicates: 'reject',
  hasOverlappingEditions: true,
  editionOn: updatedOn,
})

/** Beside each download. Groups have no region; a region is itself one of the groups, by its name. */
const areasCsv = defineLayout({
  id: 'areas-csv',
  title: 'World Bank, economies and their regions',
  kind: 'classification_items',
  open: { as: 'delimited', delimiter: ',', encodings: ['utf-8'], hasTrailingSeparator: true },
  columns: { mapped: ['Country Code', 'Region', 'TableName'], ignored: ['IncomeGroup', 'SpecialNotes'] },
  duplicates: 'reject',
  hasOverlappingEditions: true,
})

const indicatorsCsv = defineLayout({
  id: 'indicators-csv',
  title: 'World Bank, indicators',
  kind: 'classification_items',
  open: { as: 'delimited', delimiter: ',', encodings: ['utf-8'], hasTrailingSeparator: true },
  columns: { mapped: ['INDICATOR_CODE', 'INDICATOR_NAME'], ignored: ['SOURCE_NOTE', 'SOURCE_ORGANIZATION'] },
  duplicates: 'reject',
  hasOverlappingEditions: true,
})

/**
 * Indicators that `reference/indicator_codes` does not list are rejected by name. A table of country, code, year and
 * value alone, as others re-save these figures, does not say what it measures: no layout claims it.
 */
export const worldBank = defineHttpSource({
  id: 'world-bank',
  title: 'World Bank, World Development Indicators',
  publisher: 'World Bank',
  description:
    'Output, population, prices and other yearly figures of states; groups of states are left out, the world is not.',
  homepage: 'https://data.worldbank.org',
  licence: { code: 'rows', text: 'CC BY 4.0; the World Bank is named as the source.' },
  cadence: 'P3M',
  fetch: worldBankFetch,
  coverage: 'since 1960, all economies, yearly',
  layouts: [areasCsv, indicatorCsv, indicatorJson, indicatorXls, indicatorsCsv],
  checks: [seriesNotNegative, seriesScaleJumps, seriesGrowthBand, yearsUnbroken],
})
