import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import type { XmlElement } from '@corridor/contracts'
import { SaxesParser } from 'saxes'

type Open = { name: string; attributes: Record<string, string>; children: XmlElement[]; text: string }

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

/** The encoding that the XML declaration or the mark at the front names; UTF-8 where there is none. */
const encodingOf = async (path: string): Promise<string> => {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(256), 0, 256, 0)
    const head = buffer.toString('latin1', 0, bytesRead)
    if (head.startsWith('\xff\xfe')) return 'utf-16le'
    return /^(?:\xef\xbb\xbf)?<\?xml[^>]*encoding=["']([\w.-]+)["']/.exec(head)?.[1] ?? 'utf-8'
  } finally {
    await file.close()
  }
}

/**
 * An XML file as a tree, decoded as it declares. Declarations of namespaces are no attributes; entities beyond the five of XML
 * are refused.
 * @throws Error where it is not well formed, or its bytes are not of its encoding
 */
export const readXml = async (path: string): Promise<XmlElement> => {
  const parser = new SaxesParser()
  const root: Open = { name: '', attributes: {}, children: [], text: '' }
  const stack: Open[] = [root]
  let fault: Error | undefined
  parser.on('error', (error) => {
    fault ??= error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const named = Object.entries(attributes)
      .filter(([key]) => key !== 'xmlns' && !key.startsWith('xmlns:'))
      .map(([key, value]) => [localName(key), String(value)] as const)
    const element: Open = { name: localName(name), attributes: Object.fromEntries(named), children: [], text: '' }
    stack.at(-1)?.children.push(element)
    stack.push(element)
  })
  const write = (text: string): void => {
    const element = stack.at(-1)
    if (element) element.text += text
  }
  parser.on('text', write)
  parser.on('cdata', write)
  parser.on('closetag', () => {
    stack.pop()
  })
  const decoder = new TextDecoder(await encodingOf(path), { fatal: true })
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    parser.write(decoder.decode(chunk, { stream: true }))
    if (fault) throw fault
  }
  parser.write(decoder.decode())
  parser.close()
  if (fault) throw fault
  const [first] = root.children
  if (!first) throw new Error('no element in the file')
  return first
}
