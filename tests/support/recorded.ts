import { readFileSync } from 'node:fs'
import { realFile } from '@corridor/testing'

/** The bytes of a published file, or a stand-in of the same shape where the published files are not beside the checkout. */
export const recorded = (path: string, standIn: string): Uint8Array => {
  const found = realFile(path)
  return found === undefined ? Buffer.from(standIn) : readFileSync(found)
}

const comtradeRow = (year: number, product: string, value: number): object => ({
  typeCode: 'C',
  freqCode: 'A',
  refPeriodId: year * 10000 + 101,
  refYear: year,
  refMonth: 52,
  period: String(year),
  reporterCode: 156,
  reporterISO: 'CHN',
  reporterDesc: 'China',
  flowCode: 'M',
  flowDesc: 'Import',
  partnerCode: 398,
  partnerISO: 'KAZ',
  partnerDesc: 'Kazakhstan',
  partner2Code: 0,
  partner2ISO: 'W00',
  partner2Desc: 'World',
  classificationCode: 'H6',
  classificationSearchCode: 'HS',
  isOriginalClassification: true,
  cmdCode: product,
  cmdDesc: 'goods',
  aggrLevel: product === 'TOTAL' ? 0 : 6,
  isLeaf: product !== 'TOTAL',
  customsCode: 'C00',
  customsDesc: 'TOTAL CPC',
  mosCode: '0',
  motCode: 0,
  motDesc: 'TOTAL MOT',
  qtyUnitCode: -1,
  qtyUnitAbbr: 'N/A',
  qty: null,
  isQtyEstimated: false,
  altQtyUnitCode: -1,
  altQtyUnitAbbr: 'N/A',
  altQty: null,
  isAltQtyEstimated: false,
  netWgt: null,
  isNetWgtEstimated: false,
  grossWgt: null,
  isGrossWgtEstimated: false,
  cifvalue: value,
  fobvalue: null,
  primaryValue: value,
  legacyEstimationFlag: 0,
  isReported: true,
  isAggregate: false,
})

/** An answer of UN Comtrade v1 in the shape of the recorded ones. */
export const comtradeAnswer = (year: number, products: readonly string[], took = '0.1 secs'): string => {
  const data = products.map((product, index) => comtradeRow(year, product, 1000 * (index + 1)))
  return JSON.stringify({ elapsedTime: took, count: data.length, data, error: '' })
}

type WorldBankPage = {
  readonly page: number
  readonly pages: number
  readonly total: number
  readonly years: readonly number[]
}

/** A page of the World Bank's API v2 in the shape of the recorded ones. */
export const worldBankPage = ({ page, pages, total, years }: WorldBankPage): string =>
  JSON.stringify([
    { page, pages, per_page: 2, total, sourceid: '2', lastupdated: '2026-07-13' },
    years.map((year) => ({
      indicator: { id: 'NY.GDP.MKTP.CD', value: 'GDP (current US$)' },
      country: { id: 'KZ', value: 'Kazakhstan' },
      countryiso3code: 'KAZ',
      date: String(year),
      value: year * 1e8,
      unit: '',
      obs_status: '',
      decimal: 0,
    })),
  ])
