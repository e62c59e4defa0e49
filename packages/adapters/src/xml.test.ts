import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readXml } from './xml.ts'

const path = join(mkdtempSync(join(tmpdir(), 'corridor-xml-')), 'file.xml')
const read = (content: string | Uint8Array) => {
  writeFileSync(path, content)
  return readXml(path)
}

test('names stand without their prefix, and declarations of namespaces are no attributes', async () => {
  const root = await read('<m:Data xmlns:m="urn:x" xmlns="urn:y"><Obs xmlns="urn:z" m:VALUE="5"/></m:Data>')
  expect(root).toMatchObject({ name: 'Data', attributes: {}, children: [{ name: 'Obs', attributes: { VALUE: '5' } }] })
})
test('marked text is text', async () => {
  expect((await read('<a>x<![CDATA[12 < 13]]></a>')).text).toBe('x12 < 13')
})
test('a file is read in the encoding that it declares', async () => {
  const bytes = Buffer.concat([
    Buffer.from('<?xml version="1.0" encoding="windows-1251"?><a>'),
    Buffer.from([0xca, 0xe8, 0xf2, 0xe0, 0xe9]),
    Buffer.from('</a>'),
  ])
  expect((await read(bytes)).text).toBe('Китай')
})
test.each([
  ['breaks off', '<a><b></b>'],
  ['is not of its encoding', Buffer.from([0x3c, 0x61, 0x3e, 0xff, 0x3c, 0x2f, 0x61, 0x3e])],
  ['brings entities of its own', '<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]><a>&e;</a>'],
])('a file that %s is refused', async (_why, content) => {
  await expect(read(content)).rejects.toThrow()
})
