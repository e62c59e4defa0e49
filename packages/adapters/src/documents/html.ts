import { CorridorError, type DocumentReaders } from '@corridor/contracts'
import { type Token, Tokenizer, TokenizerMode } from 'parse5'
import { type HtmlWriter, htmlWriter } from './html-writer.ts'

/**
 * The text of a page by the tokens of the HTML standard, without its tree: what a tree is needed for in a browser costs time that grows
 * with the square of hostile nesting.
 * @throws NoText where the page has none
 */
export const readHtml: DocumentReaders['readHtml'] = async (html, place) => {
  const article = write(html, htmlWriter(true))
  const { laid } = article.isCutShort ? write(html, htmlWriter(false)) : article
  if (laid.text === '')
    throw new CorridorError('NoText', 'the page holds no text', place === undefined ? {} : { place })
  return laid
}

const write = (html: string, writer: HtmlWriter): ReturnType<HtmlWriter['done']> => {
  const text = (token: Token.CharacterToken): void => writer.text(token.chars)
  const tokenizer = new Tokenizer(
    {},
    {
      onStartTag: ({ tagName, attrs, selfClosing }) => {
        const mode = RAW.get(tagName)
        if (mode !== undefined && !selfClosing) tokenizer.state = mode
        writer.open(tagName, (name) => attrs.find((each) => each.name === name)?.value)
      },
      onEndTag: ({ tagName }) => writer.close(tagName),
      onCharacter: text,
      onWhitespaceCharacter: text,
      onNullCharacter: () => undefined,
      onComment: () => undefined,
      onDoctype: () => undefined,
      onEof: () => undefined,
    },
  )
  for (let at = 0; at < html.length; at += PIECE) tokenizer.write(html.slice(at, at + PIECE), at + PIECE >= html.length)
  return writer.done()
}

/** The tokenizer drops what it has read between pieces. */
const PIECE = 1 << 16

/** Elements whose content is no markup, and how it is read. */
const RAW: ReadonlyMap<string, Tokenizer['state']> = new Map([
  ['script', TokenizerMode.SCRIPT_DATA],
  ['style', TokenizerMode.RAWTEXT],
  ['xmp', TokenizerMode.RAWTEXT],
  ['iframe', TokenizerMode.RAWTEXT],
  ['noembed', TokenizerMode.RAWTEXT],
  ['noframes', TokenizerMode.RAWTEXT],
  ['title', TokenizerMode.RCDATA],
  ['textarea', TokenizerMode.RCDATA],
])
