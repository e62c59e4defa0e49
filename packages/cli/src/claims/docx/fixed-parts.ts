import { part, WORD } from './xml.ts'

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

export const contentTypes = part(
  'Types',
  `xmlns="${PACKAGE}/content-types"`,
  [
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    ...['document.main', 'styles', 'comments'].map((name) => {
      const file = name.split('.')[0]
      return `<Override PartName="/word/${file}.xml" ContentType="${MAIN}.${name}+xml"/>`
    }),
  ].join(''),
)

const relations = (targets: Readonly<Record<string, string>>): string =>
  part(
    'Relationships',
    `xmlns="${PACKAGE}/relationships"`,
    Object.entries(targets)
      .map(([type, target], index) => `<Relationship Id="r${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`)
      .join(''),
  )

export const packageRelations = relations({ officeDocument: 'word/document.xml' })
export const documentRelations = relations({ styles: 'styles.xml', comments: 'comments.xml' })

/** Sizes are in half points, distances in twentieths of a point. */
const style = (id: string, name: string, about: string, run = '', isDefault = false): string =>
  `<w:style w:type="paragraph"${isDefault ? ' w:default="1"' : ''} w:styleId="${id}"><w:name w:val="${name}"/>${isDefault ? '' : '<w:basedOn w:val="Normal"/>'}<w:qFormat/><w:pPr>${about}</w:pPr>${run === '' ? '' : `<w:rPr>${run}</w:rPr>`}</w:style>`

const INK = '17324D'
const GREY = '5B6B7B'

export const styles = part(
  'w:styles',
  WORD,
  [
    '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri" w:eastAsia="Microsoft YaHei"/><w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="en-GB" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault></w:docDefaults>',
    style('Normal', 'Normal', '<w:spacing w:after="140" w:line="276" w:lineRule="auto"/>', '', true),
    style(
      'Heading1',
      'heading 1',
      '<w:keepNext/><w:spacing w:before="240" w:after="160"/><w:outlineLvl w:val="0"/>',
      `<w:b/><w:color w:val="${INK}"/><w:sz w:val="30"/>`,
    ),
    style('About', 'About', '<w:spacing w:after="160"/>', `<w:color w:val="${GREY}"/><w:sz w:val="19"/>`),
    style('Cell', 'Cell', '<w:spacing w:before="40" w:after="40"/>', '<w:sz w:val="18"/>'),
    style('CommentText', 'annotation text', '<w:spacing w:after="60"/>', '<w:sz w:val="19"/>'),
  ].join(''),
)
