/** A word on a page: where it begins, in points from the left and from the bottom, and how large it is. */
export type Placed = readonly [left: number, base: number, size: number, words: string]

/** Every letter of the fonts of this file is half as wide as high. */
const WIDTH = 500

/** A PDF with these words on its pages, in the order given. Up to 200 different letters. */
export const tinyPdf = (pages: readonly (readonly Placed[])[]): Uint8Array => {
  const letters = [...new Set(pages.flat().flatMap(([, , , words]) => [...words]))]
  const code = (letter: string): string => (letters.indexOf(letter) + 33).toString(16).padStart(2, '0')
  const wide = (letter: string): string => letter.charCodeAt(0).toString(16).padStart(4, '0')
  const map = letters.map((letter) => `<${code(letter)}> <${wide(letter)}>`)
  const cmap = `begincmap 1 begincodespacerange <00> <ff> endcodespacerange ${map.length} beginbfchar ${map.join(' ')} endbfchar endcmap`
  const stream = (content: string): string => `<< /Length ${content.length} >> stream\n${content}\nendstream`
  const shown = (placed: readonly Placed[]): string =>
    placed
      .map(([x, y, size, words]) => `BT /F ${size} Tf ${x} ${y} Td <${[...words].map(code).join('')}> Tj ET`)
      .join('\n')
  const widths = letters.map(() => WIDTH).join(' ')
  const first = 5
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${first + at * 2} 0 R`).join(' ')}] >>`,
    `<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /FirstChar 33 /LastChar ${32 + letters.length} /Widths [${widths}] /ToUnicode 4 0 R >>`,
    stream(cmap),
    ...pages.flatMap((placed, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /Font << /F 3 0 R >> >> /Contents ${first + at * 2 + 1} 0 R >>`,
      stream(shown(placed)),
    ]),
  ]
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, at) => {
    const offset = file.length
    file += `${at + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF`
  return new TextEncoder().encode(file)
}
