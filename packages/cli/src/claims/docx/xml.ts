const unsaid = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A text inside XML; what XML cannot hold is left out. */
export const escaped = (text: string): string =>
  text.replaceAll(unsaid, '').replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? sign)

/** Properties of a run, as elements of WordprocessingML in the order of its schema. */
export type RunLook = { readonly isBold?: boolean; readonly colour?: string; readonly shade?: string }

const lookOf = ({ isBold, colour, shade }: RunLook): string => {
  const elements = [
    ...(isBold === true ? ['<w:b/>'] : []),
    ...(colour === undefined ? [] : [`<w:color w:val="${colour}"/>`]),
    ...(shade === undefined ? [] : [`<w:shd w:val="clear" w:color="auto" w:fill="${shade}"/>`]),
  ].join('')
  return elements === '' ? '' : `<w:rPr>${elements}</w:rPr>`
}

/** A run; line ends of the text are line ends of the page. */
export const run = (text: string, look: RunLook = {}): string => {
  const parts = text.split('\n').map((line) => (line === '' ? '' : `<w:t xml:space="preserve">${escaped(line)}</w:t>`))
  return `<w:r>${lookOf(look)}${parts.join('<w:br/>')}</w:r>`
}

export const paragraph = (content: string, style?: string): string =>
  `<w:p>${style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${content}</w:p>`

export const part = (root: string, attributes: string, content: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<${root} ${attributes}>${content}</${root}>`

export const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
