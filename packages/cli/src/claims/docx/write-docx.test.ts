import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { documentReaders } from '@corridor/adapters/documents'
import { type ExtractedClaim, extractClaims, readDocument, readText } from '@corridor/claims'
import { unzip } from '@corridor/reports/stable-zip'
import { describe, expect, test } from 'vitest'
import type { Article } from '../article.ts'
import { writeDocx } from './write-docx.ts'

const TEXT = `Торговля Китая с Центральной Азией

В 2024 году товарооборот Китая со странами Центральной Азии достиг 94,8 млрд долл., увеличившись на 5,8 %.

2024年中国与哈萨克斯坦贸易额达438.2亿美元，同比增长9.2%。

Таблица 1. Торговля Китая с соседями в 2024 году, млрд долларов
Экспорт Китая Импорт Китая Товарооборот
Казахстан 28 15,9 43,8
Киргизия 19,9 2,8 22,7

<"Signs" & 'others'> \u0007 📈`

const article = (): Article => {
  const read = readText(TEXT)
  const claims = extractClaims(read, { documentDate: '2025-01-22' })
  const check = {
    verdict: 'contradicted' as const,
    reason: 'none of 2 figures agrees within the written digits',
    chinaThen: null,
    chinaNow: null,
    partnerThen: null,
    partnerNow: null,
    otherThen: null,
    otherNow: null,
    difference: null,
    differencePct: null,
    tolerance: null,
    figures: [],
  }
  return {
    name: 'article.txt',
    read,
    documentDate: '2025-01-22',
    ownDate: null,
    claims,
    checked: { release: '2026-11-22', claims: claims.map(() => check), arithmetic: [] },
    reviews: claims.map(() => null),
  }
}

const partOf = (bytes: Uint8Array, path: string): string => new TextDecoder().decode(unzip(bytes)[path])
const said = (xml: string): string => xml.replaceAll(/<[^>]*>/g, '').replaceAll(/\s/g, '')
const plain = (text: string): string =>
  text
    .replaceAll(/\s/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

const hasWriter = spawnSync('lowriter', ['--version'], { encoding: 'utf8' }).status === 0
const isAsked = hasWriter || process.env.CI !== undefined

/** What LibreOffice Writer reads in a document. */
const readByOffice = (bytes: Uint8Array): string => {
  const folder = mkdtempSync(join(tmpdir(), 'corridor-office-'))
  writeFileSync(join(folder, 'in.docx'), bytes)
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
  const convert = ['--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder, join(folder, 'in.docx')]
  execFileSync('lowriter', [profile, '--headless', '--norestore', ...convert], { stdio: 'pipe', timeout: 110_000 })
  return readFileSync(join(folder, 'in.txt'), 'utf8')
}

describe('the annotated document', () => {
  test('holds the text as it was read, and then the list', () => {
    const { read } = article()
    const text = said(
      partOf(
        writeDocx(article(), (code) => code),
        'word/document.xml',
      ),
    )
    expect(text.startsWith(plain(read.text))).toBe(true)
    expect(text).toContain('Numbersthatthistextstates')
  })
  test('has one comment for each claim, with its verdict', () => {
    const bytes = writeDocx(article(), (code) => code)
    const { claims } = article()
    const ids = (pattern: RegExp, path: string): readonly number[] =>
      [...partOf(bytes, path).matchAll(pattern)].map(([, id]) => Number(id))
    const all = claims.map((_, index) => index + 1)
    expect(all.length).toBeGreaterThan(2)
    expect(ids(/<w:comment w:id="(\d+)"/g, 'word/comments.xml')).toEqual(all)
    for (const mark of ['commentRangeStart', 'commentRangeEnd', 'commentReference'])
      expect(ids(new RegExp(`<w:${mark} w:id="(\\d+)"`, 'g'), 'word/document.xml')).toEqual(all)
    expect(partOf(bytes, 'word/comments.xml')).toContain('contradicted: none of 2 figures agrees')
  })
  test('is the same, byte for byte, for the same article', () => {
    expect(writeDocx(article(), (code) => code)).toEqual(writeDocx(article(), (code) => code))
  })
  test('is read back by Corridor as the same text, with the same claims in it', async () => {
    const bytes = writeDocx(article(), (code) => code)
    const read = await readDocument(bytes, documentReaders, { language: 'ru' })
    const { claims, read: before } = article()
    expect(read.original.replaceAll(/\s/g, '').startsWith(before.text.replaceAll(/\s/g, ''))).toBe(true)
    const again = extractClaims(read, { documentDate: '2025-01-22' }).slice(0, claims.length)
    const said = (some: readonly ExtractedClaim[]) => some.map(({ quote, value }) => [quote, value])
    expect(said(again)).toEqual(said(claims))
  })
  test.skipIf(!isAsked)('opens in LibreOffice, with all its text (skipped: lowriter is not on the path)', () => {
    expect(hasWriter, 'CI needs LibreOffice Writer: lowriter is not on the path').toBe(true)
    const text = readByOffice(writeDocx(article(), (code) => code)).replaceAll(/\s/g, '')
    expect(text).toContain(article().read.text.replaceAll(/\s/g, ''))
    expect(text).toContain('contradicted:noneof2figuresagreeswithinthewrittendigits')
  })
})
