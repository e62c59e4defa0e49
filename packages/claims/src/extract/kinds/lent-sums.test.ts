import { expect, it } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

const sums = (text: string): readonly unknown[] =>
  claimsOf(text, { documentDate: '2025-08-10' }).map(({ indicator, reporter, partner }) => [
    indicator,
    reporter,
    partner,
  ])

const lent = ['other', 'CHN', 'TJK']

it.each([
  'China gave Tajikistan a grant of 450 million yuan. Of this, 350 million yuan will go to schools.',
  'Китай подарил Таджикистану 450 млн юаней. Из них 350 млн юаней пойдут на школы.',
  'Китай надав Таджикистану 450 млн юанів безоплатної допомоги. З них 350 млн юанів підуть на школи.',
  '中国向塔吉克斯坦提供4.5亿元无偿援助。其中3.5亿元用于建设学校。',
])('a part of a loan or a gift is one too: %s', (text) => {
  expect(sums(text)).toEqual([lent, lent])
})

it('what a plant costs that is built with a loan is its cost', () => {
  expect(sums('China lent Tajikistan $331 million. The plant, worth $300 million, stands in Dushanbe.')[1]).toEqual([
    'project_cost',
    'CHN',
    'TJK',
  ])
})
