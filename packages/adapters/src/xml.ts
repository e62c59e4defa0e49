import { createReadStream } from 'node:fs'
import type { XmlElement } from '@corridor/contracts'
import { SaxesParser } from 'saxes'

type Open = { name: string; attributes: Record<string, string>; children: XmlElement[]; text: string }

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

/** An XML file as a tree. Entities beyond the five of XML are refused. @throws Error where it is not well formed */
export const readXml = async (path: string): Promise<XmlElement> => {
  const parser = new SaxesParser()
  const root: Open = { name: '', attributes: {}, children: [], text: '' }
  const stack: Open[] = [root]
  let fault: Error | undefined
  parser.on('error', (error) => {
    fault ??= error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const named = Object.entries(attributes).map(([key, value]) => [localName(key), String(value)] as const)
    const element: Open = { name: localName(name), attributes: Object.fromEntries(named), children: [], text: '' }
    stack.at(-1)?.children.push(element)
    stack.push(element)
  })
  parser.on('text', (text) => {
    const open = stack.at(-1)
    if (open) open.text += text
  })
  parser.on('closetag', () => {
    stack.pop()
  })
  for await (const chunk of createReadStream(path, { encoding: 'utf8' })) {
    parser.write(chunk as string)
    if (fault) throw fault
  }
  parser.close()
  if (fault) throw fault
  const [first] = root.children
  if (!first) throw new Error('no element in the file')
  return first
}
