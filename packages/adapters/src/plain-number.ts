/** A number as workbooks hold it, as a plain decimal: up to 15 significant digits, never an exponent. */
export const plainNumber = (value: number): string => {
  if (!Number.isFinite(value)) return String(value)
  const shortest = String(value)
  // So few characters hold no more than 15 digits: rounded to as many, they are the same.
  if (shortest.length <= 15 && !shortest.includes('e')) return shortest
  const [mantissa = '0', exponent] = String(Number(value.toPrecision(15))).split('e')
  if (exponent === undefined) return mantissa
  const sign = mantissa.startsWith('-') ? '-' : ''
  const [whole = '', part = ''] = mantissa.replace('-', '').split('.')
  const shift = Number(exponent)
  return shift < 0
    ? `${sign}0.${'0'.repeat(-shift - whole.length)}${whole}${part}`
    : `${sign}${whole}${part}${'0'.repeat(shift - part.length)}`
}
