import type { Likeness, ShapedRow, XmlElement } from '@corridor/contracts'
import { observationRows, type SdmxAttributes, sdmxSeries } from '../sdmx-ml.ts'

const dimensions = ['FREQ', 'CURRENCY', 'CURRENCY_DENOM', 'EXR_TYPE', 'EXR_SUFFIX']

export const exrAttributes: SdmxAttributes = {
  read: [...dimensions, 'UNIT_MULT', 'UNIT', 'COLLECTION', 'TITLE_COMPL', 'TIME_PERIOD', 'OBS_VALUE', 'OBS_STATUS'],
  ignored: [
    'DECIMALS',
    'TIME_FORMAT',
    'SOURCE_AGENCY',
    'TITLE',
    'UNIT_INDEX_BASE',
    'COMPILATION',
    'COVERAGE',
    'DOM_SER_IDS',
    'PUBL_ECB',
    'PUBL_MU',
    'PUBL_PUBLIC',
    'BREAKS',
    'NAT_TITLE',
    'COLLECTION_DETAIL',
    'OBS_CONF',
    'OBS_PRE_BREAK',
    'OBS_COM',
  ],
}

export const recogniseExr = (root: XmlElement): Likeness => {
  const [first] = sdmxSeries(root) ?? []
  return first !== undefined && dimensions.every((dimension) => dimension in first.attributes) ? 'certain' : undefined
}

export const reshapeExr = (root: XmlElement): Iterable<ShapedRow> =>
  observationRows(sdmxSeries(root) ?? [], exrAttributes)
