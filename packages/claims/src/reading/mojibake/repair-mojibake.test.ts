import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { misread } from '../encode.example.ts'
import { untouched } from '../traced.ts'
import { repairMojibake } from './repair-mojibake.ts'

const repaired = (text: string): string => repairMojibake(untouched(text)).traced.text

const RUSSIAN = 'Экспорт яблок — 28,4 млн долл., по данным «Вестника»'
const UKRAINIAN = 'Експорт яблук зріс на 5 %, її частка у Києві'
const CHINESE = '苹果出口额超过四十亿美元'

describe('words that were read in a wrong encoding are read anew', () => {
  test.each([
    ['Cyrillic of UTF-8 in Windows-1252', RUSSIAN, 'utf-8', 'windows-1252'],
    ['Cyrillic of UTF-8 in Windows-1251', RUSSIAN, 'utf-8', 'windows-1251'],
    ['Ukrainian of UTF-8 in Latin-1', UKRAINIAN, 'utf-8', 'latin1'],
    ['Ukrainian of UTF-8 in Windows-1251', UKRAINIAN, 'utf-8', 'windows-1251'],
    ['Chinese of UTF-8 in Windows-1252', CHINESE, 'utf-8', 'windows-1252'],
    ['Windows-1251 in Windows-1252', RUSSIAN, 'windows-1251', 'windows-1252'],
    ['Ukrainian Windows-1251 in Windows-1252', UKRAINIAN, 'windows-1251', 'windows-1252'],
    ['Chinese of GB 2312 in Latin-1', `${CHINESE}，增长5.8%。`, 'gb18030', 'latin1'],
    ['English quotes of UTF-8 in Windows-1252', 'It’s “fine”: 10–12 bn', 'utf-8', 'windows-1252'],
  ])('%s', (_name, text, written, read) => {
    expect(misread(text, written, read)).not.toBe(text)
    expect(repaired(misread(text, written, read))).toBe(text)
  })
  test('only where they are: sound words around them stay', () => {
    const text = `Таблица из отчёта (${misread('Экспорт яблок', 'windows-1251', 'windows-1252')} 28 15,9), Apple Group`
    expect(repaired(text)).toBe('Таблица из отчёта (Экспорт яблок 28 15,9), Apple Group')
  })
  test('a space behind a digit and a sign of money, alone', () => {
    expect(repaired('fell by 13.5Â % to â‚¬1.4 bn')).toBe('fell by 13.5\u00a0% to €1.4 bn')
    expect(repaired('fell by 13.5Â %')).toBe('fell by 13.5\u00a0%')
  })
  test('short ones beside long ones', () => {
    expect(repaired('Êàçàõñòàí 28\n\nÑØÀ 12\n\nè 7')).toBe('Казахстан 28\n\nСША 12\n\nи 7')
  })
  test('where a space that does not break became a plain one, and where bytes of controls were dropped', () => {
    expect(repaired('Ð Ð¾ÑÑ‚ Ð²ÑÐµÐ³Ð¾ ÑÐºÑÐ¿Ð¾Ñ€Ñ‚Ð°')).toBe('Рост всего экспорта')
  })
  test('a letter that nothing tells is left as a hole', () => {
    expect(repaired('Ð ÐµÑÐ¿ÑÐ±Ð»Ð¸ÐºÐ°')).toBe('Ре\ufffdп\ufffdблика')
  })
})

describe('words of other languages stay', () => {
  test.each([
    'Les échanges à été où ç’était dû à l’été, À PÂQUES ; Noël, « français »',
    'Größe über Ölpreis, ÖBB, ÄÖÜ, Süßwasser',
    'Türkiye’nin ihracatı yüzde 5 arttı; çığ, öğe, ÇĞÜ',
    'España: ÑANDÚ, año, ¿qué?, ÁÉÍÓÚ está',
    'Қазақстан экспорты өсті: Сіңірді, қаңтар–наурыз',
    'Рівень зріс у Сіані; Сі Цзіньпін, РІК, «США», СССР–Китай, І півріччя',
    'Россия, РФ — Р. Иванов, С. Ли',
    'à è é ü',
  ])('%s', (text) => {
    expect(repaired(text)).toBe(text)
  })
})

test('a misread stretch is repaired wherever it stands between sound words', () => {
  const words = fc.array(fc.constantFrom('Казахстан', 'экспорт', 'товарооборот', 'железная', 'дорога'), {
    minLength: 1,
    maxLength: 6,
  })
  const pages = fc.constantFrom(['utf-8', 'windows-1252'], ['utf-8', 'windows-1251'], ['windows-1251', 'windows-1252'])
  fc.assert(
    fc.property(words, words, pages, (before, garbled, [written = '', read = '']) => {
      const text = `${before.join(' ')}: ${misread(garbled.join(' '), written, read)}\n${before.join(' ')}`
      expect(repaired(text)).toBe(`${before.join(' ')}: ${garbled.join(' ')}\n${before.join(' ')}`)
    }),
  )
})

test('each repaired letter is traced to the characters that it was shown as', () => {
  const text = `в ${misread('год', 'utf-8', 'windows-1251')}`
  const { traced } = repairMojibake(untouched(text))
  expect(traced.text).toBe('в год')
  expect([...traced.origin]).toEqual([0, 1, 2, 4, 6])
  expect([...traced.originEnd]).toEqual([1, 2, 4, 6, 8])
})
