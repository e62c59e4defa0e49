import { expect, test } from 'vitest'
import { unzip, zip } from './stable-zip.ts'
import { RELEASE_MARK, stampRelease } from './stamp-release.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const text = (content: Uint8Array | undefined): string => new TextDecoder().decode(content)

test('a workbook gets the release in every text, and nothing else of it changes', () => {
  const workbook = zip({
    'xl/sharedStrings.xml': bytes(`<t>Release ${RELEASE_MARK}</t>`),
    'xl/media/a.png': bytes(RELEASE_MARK),
  })
  const parts = unzip(stampRelease('a.en.xlsx', workbook, '2026-11-22.2'))
  expect(text(parts['xl/sharedStrings.xml'])).toBe('<t>Release 2026-11-22.2</t>')
  expect(text(parts['xl/media/a.png'])).toBe(RELEASE_MARK)
})

test('a JSON report gets the release too', () => {
  expect(text(stampRelease('a.json', bytes(`{"release":"${RELEASE_MARK}"}`), '2026-11-22'))).toBe(
    '{"release":"2026-11-22"}',
  )
})

test('a file without the mark stays byte for byte', () => {
  const schema = bytes('{}')
  expect(stampRelease('a.schema.json', schema, '2026-11-22')).toBe(schema)
})
