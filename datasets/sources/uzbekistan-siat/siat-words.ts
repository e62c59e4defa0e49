import { plainCell } from '../headed-table.ts'

/** Units in the four languages of the platform. What is not known goes on as it is written, to be rejected by name. */
const units: readonly (readonly [wording: RegExp, unit: string])[] = [
  [
    /^(usd million|million usd|million us dollars|mln\.? aqsh dollari|млн\.? долл(\.|аров) сша|млн\.? ақш доллари)$/,
    'million USD',
  ],
  [
    /^(usd thousand|thousand usd|thousand us dollars|ming aqsh dollari|тыс\.? долл(\.|аров) сша|минг ақш доллари)$/,
    'thousand USD',
  ],
]

const lower = (text: string): string => plainCell(text).toLowerCase()

export const unitOf = (wording: string): string =>
  units.find(([pattern]) => pattern.test(lower(wording)))?.[1] ?? wording

export const isUnit = (text: string): boolean => units.some(([pattern]) => pattern.test(lower(text)))

/** Which flow a title is about; undefined where it names both or neither. */
export const flowOf = (title: string): 'export' | 'import' | undefined => {
  const isExport = /e(x|ks)port|экспорт/i.test(title)
  const isImport = /import|импорт/i.test(title)
  return isExport === isImport ? undefined : isExport ? 'export' : 'import'
}

/** Goods alone, or services with them; undefined where the title does not say. */
export const coverageOf = (title: string): 'goods' | 'goods_and_services' | undefined => {
  const text = lower(title)
  if (/\bgoods\b|\btovar|товар/.test(text)) {
    return /services|xizmat|услуг|хизмат/.test(text) ? 'goods_and_services' : 'goods'
  }
  return undefined
}
