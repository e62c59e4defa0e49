import { defineHandSource, defineLayout, type Layout } from '@corridor/contracts'

const table: Pick<Layout, 'kind' | 'duplicates' | 'hasOverlappingEditions'> = {
  kind: 'classification_items',
  duplicates: 'reject',
  hasOverlappingEditions: true,
}
const separated = (delimiter: ',' | ';'): Layout['open'] => ({
  as: 'delimited',
  delimiter,
  encodings: ['utf-8', 'windows-1252'],
})

/**
 * One file per year and edition of the Harmonized System; the name of the file says which edition, its content does not. It
 * is told by the codes: see the parse. No flow file of theirs was at hand; the layout is as documented and as their
 * readme lists it, q in tonnes is NA where unknown.
 */
const flows = defineLayout({
  id: 'flows',
  title: 'BACI, trade flows',
  expects:
    'A yearly file out of the zip archive of one edition of the Harmonized System, such as BACI_HS17_Y2022_V202401b.csv. Unpack the archive first.',
  kind: 'trade_flows',
  open: separated(','),
  columns: { mapped: ['t', 'i', 'j', 'k', 'v', 'q'] },
  reference: ['hs_codes'],
  duplicates: 'reject',
  hasOverlappingEditions: true,
})

const areaColumns = {
  mapped: ['country_code', 'country_name_full', 'iso_3digit_alpha'],
  ignored: ['country_name_abbreviation', 'iso_2digit_alpha'],
}
const areas = defineLayout({
  ...table,
  id: 'areas',
  title: 'BACI, country codes',
  open: separated(','),
  columns: areaColumns,
})

/** The same table as some keep it. */
const areasSemicolon = defineLayout({
  ...table,
  id: 'areas-semicolon',
  title: 'BACI, country codes, separated by semicolons',
  open: separated(';'),
  parsedBy: ['areas'],
  columns: areaColumns,
})

const areas2014 = defineLayout({
  ...table,
  id: 'areas-2014',
  title: 'BACI, country codes of the 2014 releases',
  open: separated(','),
  columns: { mapped: ['iso3', 'name_english', 'i'], optional: ['name_french'], ignored: ['iso2'] },
})

const products = defineLayout({
  ...table,
  id: 'products',
  title: 'BACI, product codes',
  open: separated(','),
  parsedBy: ['products', 'items'],
  columns: { mapped: ['code', 'description'], ignored: ['bec'] },
  reference: ['hs_codes'],
})

const products2014 = defineLayout({
  ...table,
  id: 'products-2014',
  title: 'BACI, product codes of the 2014 releases',
  open: separated(','),
  parsedBy: ['products-2014', 'items'],
  columns: { mapped: ['CODE', 'SHORTDESCRIPTION'] },
  reference: ['hs_codes'],
})

const products1996 = defineLayout({
  ...table,
  id: 'products-1996',
  title: 'BACI, product codes of the 2014 release in HS 1996',
  open: separated(';'),
  columns: { mapped: ['HS96', 'lib'] },
})

/** Each line of the table, its header too, is quoted once more as a whole: one column by the name of that header. */
const productsTree = defineLayout({
  ...table,
  id: 'products-tree',
  title: 'BACI, product codes of the 2014 releases with chapters and headings',
  open: separated(','),
  reference: ['hs_codes'],
  parsedBy: ['products-tree', 'items'],
  columns: {
    mapped: ['Code,"ShortDescription","LongDescription","isBasicLevel","AggregateLevel","parentCode"'],
  },
})

/** The readme of a release holds no figures and no codes: no layout claims it. */
export const baci = defineHandSource({
  id: 'baci',
  title: 'BACI, reconciled bilateral trade',
  publisher: 'CEPII',
  description:
    'Yearly trade of every pair of countries by HS product, what exporter and importer report made into one figure.',
  homepage: 'https://www.cepii.fr/CEPII/en/bdd_modele/bdd_modele_item.asp?id=37',
  licence: { code: 'rows', text: 'Etalab Open Licence 2.0; CEPII, BACI is named as the source.' },
  cadence: 'P1Y',
  coverage: 'since 1995, all countries, yearly, HS six digits',
  layouts: [areas, areas2014, areasSemicolon, flows, products, products1996, products2014, productsTree],
})
