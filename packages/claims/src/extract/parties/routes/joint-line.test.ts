import { expect, test } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

test.each([
  'The China–Kyrgyzstan–Uzbekistan railway will be 500 km long, 300 km of it in Kyrgyzstan. In the joint company China has 51%.',
  'Железная дорога Китай — Кыргызстан — Узбекистан: 500 км, из них 300 км на территории Кыргызстана. У Китая в совместном предприятии 51%.',
  'Залізниця Китай — Киргизстан — Узбекистан: 500 км, з них 300 км територією Киргизстану. У проєктній компанії Китай має 51%.',
])('who is in the company of a line of several states has a part of no state: %s', (text) => {
  const share = claimsOf(text).find(({ indicator }) => indicator === 'share')
  expect([share?.reporter, share?.partner]).toEqual(['CHN', null])
})

test('half of what a whole line costs is of no section, wherever one was told of', () => {
  const text =
    'The China–Kyrgyzstan–Uzbekistan railway: 500 km, 300 km of it in Kyrgyzstan. It costs $4 billion. A Chinese loan covers half of the sum.'
  const share = claimsOf(text).find(({ indicator }) => indicator === 'share')
  expect([share?.reporter, share?.partner]).toEqual(['CHN', null])
})

test.each([
  'Chinese banks lend $2 billion for the China–Kyrgyzstan–Uzbekistan railway. The agreement was signed in Bishkek. The line is 500 km long.',
  'Железная дорога Китай — Кыргызстан — Узбекистан обойдётся в 4 млрд долларов. Соглашение подписали в Бишкеке. Длина линии — 500 км.',
])('where a paper is signed stands nothing: %s', (text) => {
  const length = claimsOf(text).find(({ indicator }) => indicator === 'length')
  expect([length?.reporter, length?.partner]).toEqual([null, null])
})
