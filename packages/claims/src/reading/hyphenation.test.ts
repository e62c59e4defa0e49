import { describe, expect, test } from 'vitest'
import { readText } from './read-text.ts'

const read = (text: string): string => readText(text).text

describe('a word that a line end breaks is joined', () => {
  test.each([
    ['без дефиса', 'рост эконо-\nмики', 'рост экономики'],
    ['through indents', 'рост эконо-\n   мики', 'рост экономики'],
    ['of a compound', 'торго-\nво-экономическое', 'торгово-экономическое'],
    ['in English', 'the coope-\nration of', 'the cooperation of'],
    ['in capitals', 'ТОРГОВ-\nЛЯ', 'ТОРГОВЛЯ'],
    ['with the sign of old word processors', 'эконо¬\nмики', 'экономики'],
    ['with an apostrophe where the print lost its hyphen', "сотрудничест'\nва", 'сотрудничества'],
  ])('%s', (_name, text, expected) => {
    expect(read(text)).toBe(expected)
  })
})

describe('a hyphen that belongs to the word stays', () => {
  test.each([
    [
      'where the text has the compound elsewhere',
      'экспортно-импортный; экспортно-\nимпортного',
      'экспортно-импортный; экспортно-импортного',
    ],
    ['where its first part is one of compounds', 'торгово-\nэкономическое', 'торгово-экономическое'],
    ['before a capital', 'маршрут Китай-\nЕвропа', 'маршрут Китай-Европа'],
    ['between numbers', 'в 2021-\n2022 гг.', 'в 2021-2022 гг.'],
    ['behind a number', 'на 5-\nлетие', 'на 5-летие'],
    ['where both parts are words of the text', 'завод склад, завод-\nсклад', 'завод склад, завод-склад'],
    ['before a particle', 'что и что-\nто', 'что и что-то'],
  ])('%s', (_name, text, expected) => {
    expect(read(text)).toBe(expected)
  })
})

test('a dash at the end of a line keeps its spaces, or has none', () => {
  expect(read('механизм «Китай —\nАзия» и Китай—\nЕвропа')).toBe('механизм «Китай — Азия» и Китай—Европа')
})

test('a closing quote at the end of a line breaks no word', () => {
  expect(read("проект 'Путь'\nи другие")).toBe("проект 'Путь' и другие")
})

test('a sign that could not be decoded is the hyphen where the text shows the compound', () => {
  expect(read('ТОРГОВО\ufffdЭКОНОМИЧЕСКИЙ обзор\n\nо торгово-экономических связях')).toBe(
    'ТОРГОВО-ЭКОНОМИЧЕСКИЙ обзор\nо торгово-экономических связях',
  )
  expect(read('се\ufffdерный')).toBe('се\ufffdерный')
})

test('a word that a copy broke inside a line is joined where the text has it whole, and only there', () => {
  expect(read('сотрудничества; сотрудни- чества')).toBe('сотрудничества; сотрудничества')
  expect(read('импорто- и экспорто-')).toBe('импорто- и экспорто-')
})
