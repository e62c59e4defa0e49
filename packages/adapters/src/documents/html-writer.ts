import type { LaidText } from '@corridor/contracts'
import { htmlTables } from './html-tables.ts'
import { type Layout, layout } from './lay-out.ts'
import { raisedDigits } from './raised-digits.ts'

/** Takes the tags and the text of a page in order. */
export type HtmlWriter = {
  readonly open: (tag: string, attribute: (name: string) => string | undefined) => void
  readonly close: (tag: string) => void
  readonly text: (text: string) => void
  /** `isCutShort`: something that is left out was never closed, and took the rest of the page with it. */
  readonly done: () => { readonly laid: LaidText; readonly isCutShort: boolean }
}

const MACHINERY = new Set([
  ...['script', 'style', 'noscript', 'template', 'iframe', 'object', 'svg', 'math', 'canvas', 'video', 'audio', 'map'],
  ...['button', 'select', 'textarea', 'noembed', 'noframes'],
])
/** What surrounds the article on its site. */
const SURROUNDINGS = new Set(['nav', 'footer', 'aside', 'dialog', 'menu'])
const BLOCKS = new Set([
  ...[
    'p',
    'div',
    'section',
    'article',
    'main',
    'header',
    'blockquote',
    'pre',
    'ul',
    'ol',
    'dl',
    'dt',
    'dd',
    'figure',
    'address',
  ],
  ...[
    'hr',
    'body',
    'html',
    'head',
    'center',
    'details',
    'summary',
    'fieldset',
    'hgroup',
    'form',
    'footer',
    'aside',
    'nav',
  ],
])
const KINDS: ReadonlyMap<string, Kind> = new Map([
  ...['title', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => [tag, 'title'] as const),
  ['li', 'item'],
  ['figcaption', 'note'],
])
const TABLES = new Set(['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th'])

type Kind = Parameters<Layout['say']>[0]

export const htmlWriter = (hasSurroundings: boolean): HtmlWriter => {
  const out = layout()
  const tables = htmlTables(out)
  let dropped: { readonly tag: string; depth: number } | undefined
  let pieces: string[] = []
  let kind: Kind = 'paragraph'
  let isRaised = false
  let isPlain = false
  const end = (next: Kind): void => {
    const said = pieces.join('')
    pieces = []
    if (/\S/.test(said)) tables.say(kind, said)
    // A paragraph right inside an item is still the item.
    else if (next === 'paragraph') return
    kind = next
  }
  const isDropped = (tag: string, attribute: (name: string) => string | undefined): boolean =>
    MACHINERY.has(tag) ||
    (hasSurroundings && SURROUNDINGS.has(tag)) ||
    (BLOCKS.has(tag) && (attribute('hidden') !== undefined || /display\s?:\s?none/i.test(attribute('style') ?? '')))
  return {
    open: (tag, attribute) => {
      if (dropped) {
        if (tag === dropped.tag) dropped.depth += 1
      } else if (isDropped(tag, attribute)) dropped = { tag, depth: 1 }
      else if (tag === 'br') pieces.push('\n')
      else if (tag === 'sup') isRaised = true
      else if (TABLES.has(tag)) {
        end('paragraph')
        kind = 'paragraph'
        tables.open(tag, attribute)
      } else if (KINDS.has(tag) || BLOCKS.has(tag)) end(KINDS.get(tag) ?? 'paragraph')
      isPlain ||= tag === 'pre'
    },
    close: (tag) => {
      if (dropped) {
        if (tag === dropped.tag) dropped.depth -= 1
        if (dropped.depth === 0) dropped = undefined
        return
      }
      if (tag === 'sup') isRaised = false
      else if (TABLES.has(tag)) {
        end('paragraph')
        tables.close(tag)
      } else if (KINDS.has(tag) || BLOCKS.has(tag)) {
        end('paragraph')
        if (KINDS.has(tag)) kind = 'paragraph'
      }
      if (tag === 'pre') isPlain = false
    },
    text: (text) => {
      if (dropped) return
      if (isRaised) pieces.push(raisedDigits(text))
      else pieces.push(isPlain ? text : text.replaceAll('\n', ' '))
    },
    done: () => {
      end('paragraph')
      tables.done()
      return { laid: out.done(), isCutShort: dropped !== undefined && hasSurroundings }
    },
  }
}
