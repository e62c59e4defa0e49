import type { Likeness, ShapedRow, XmlElement } from '@corridor/contracts'
import { observationRows, sdmxSeries } from '../sdmx-ml.ts'
import { dotsAttributes, isTradeSeries } from './sdmx-attributes.ts'

export const recogniseTradeSdmx = (root: XmlElement): Likeness => {
  const [first] = sdmxSeries(root) ?? []
  return first !== undefined && isTradeSeries(first.attributes) ? 'certain' : undefined
}

export const reshapeTradeSdmx = (root: XmlElement): Iterable<ShapedRow> =>
  observationRows(sdmxSeries(root) ?? [], dotsAttributes)
