import { expect, test } from 'vitest'
import { readArticle } from './read-article.ts'

test.each([
  ['\u0089PNG\r\n\u001a\n', 'NoText', 'scan.pdf: this is a picture and no text'],
  ['', 'NoText', 'scan.pdf is empty'],
  ['%PDF-1.4\nbroken', 'MalformedFile', 'scan.pdf: the PDF cannot be read'],
])('a file without a text is refused by its name: %j', async (text, name, message) => {
  const bytes = Uint8Array.from(text, (sign) => sign.charCodeAt(0))
  const wish = { name: 'scan.pdf', language: undefined, date: undefined }
  await expect(readArticle(bytes, wish)).rejects.toMatchObject({
    name,
    message: expect.stringContaining(message),
    hint: expect.any(String),
  })
})
