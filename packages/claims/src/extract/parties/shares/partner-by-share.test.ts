import { expect, it } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

const told = (text: string): readonly unknown[] =>
  claimsOf(text, { documentDate: '2025-08-10' }).map(
    ({ indicator, reporter, partner, flow }) => `${indicator} ${reporter} ${partner} ${flow}`,
  )

it.each([
  'Китай занимает первое место среди торговых партнёров Таджикистана с долей 21,4%, на втором месте Россия — 16,2%.',
  'Китай посідає перше місце серед торговельних партнерів Таджикистану з часткою 21,4%, на другому місці Росія — 16,2%.',
  "China is Tajikistan's largest trading partner with a share of 21.4 percent, followed by Russia with 16.2 percent.",
  '中国是塔吉克斯坦第一大贸易伙伴，占比21.4%，俄罗斯位居第二，占比16.2%。',
  'Среди торговых партнёров Таджикистана — Китай (21,4%) и Россия (16,2%).',
])('trading partners are told by their shares of the trade of whose partners they are: %s', (text) => {
  expect(told(text)).toEqual(['share TJK CHN total', 'share TJK RUS total'])
})

it.each([
  'Взаимная торговля выросла за 2024 год на 8,3%, сообщил посол Китая в Киргизии.',
  'Взаимная торговля выросла за 2024 год на 8,3%, сообщили в посольстве Китая в Киргизии.',
])('a growth of trade with nobody named is of the two that the text names: %s', (text) => {
  expect(told(text)).toEqual(['growth CHN KGZ total'])
})

it.each([
  'На страны ЕАЭС пришлось 27% внешней торговли Таджикистана, на долю Китая — 19%.',
  'Країни ЄС забезпечили 27% зовнішньої торгівлі Таджикистану, Китай — 19%.',
  "EU countries accounted for 27% of Tajikistan's foreign trade, China for 19%.",
])('the part of a group that has no code is with nobody: %s', (text) => {
  expect(told(text)).toEqual(['share TJK null total', 'share TJK CHN total'])
})

it.each([
  'Китай и Таджикистан подписали 12 инвестиционных соглашений.',
  'Китай і Таджикистан підписали 12 кредитних угод.',
])('papers of money that are counted are agreements: %s', (text) => {
  expect(told(text)).toEqual(['agreements_count CHN TJK null'])
})

it.each([
  'Наибольший объём импорта пришёлся на Китай — 31,4%, Россию — 22%.',
  'Найбільший обсяг імпорту припав на Китай — 31,4%, Росію — 22%.',
])('of a flow whose owner is not told, the part of a country is that with it: %s', (text) => {
  expect(told(text)).toEqual(['share null CHN import', 'share null RUS import'])
})

it.each([
  'Китай и Таджикистан подписали 12 инвестиционных контрактов на 340 млн долларов.',
  'Китай і Таджикистан підписали 12 інвестиційних угод на 340 млн доларів.',
])('what counted papers of money come to is the worth of agreements: %s', (text) => {
  expect(told(text)).toEqual(['agreements_count CHN TJK null', 'agreements_value CHN TJK null'])
})
