import { expect, it } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

const told = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-08-10' }).map(
    ({ value, reporter, partner }) => `${value} ${reporter} ${partner}`,
  )

it('the former and the latter are the last two that were told one beside the other', () => {
  expect(
    told('2024年中国与吉尔吉斯斯坦的贸易额增长了15%。俄吉贸易增长7%。前者为227亿美元，后者不足40亿美元。').slice(2),
  ).toEqual(['22700000000 CHN KGZ', '4000000000 RUS KGZ'])
})

it('both in turn are of the two that the sentence before told of', () => {
  expect(
    told('2024年塔吉克斯坦自中国进口占其进口总额的30%，自俄罗斯进口占27%。五年前，两者分别为21%和33%。').slice(2),
  ).toEqual(['21 TJK CHN', '33 TJK RUS'])
  expect(
    told('5月，中国自哈萨克斯坦和土库曼斯坦的进口分别增长4%和6%。进口额分别为13亿美元和8亿美元。').slice(2),
  ).toEqual(['1300000000 CHN KAZ', '800000000 CHN TKM'])
})

it('what two flows of the same two came to is of the same two', () => {
  expect(told('2024年中国对塔出口30亿美元，自塔进口4亿美元，分别增长8%和3%。').slice(2)).toEqual([
    '8 CHN TJK',
    '3 CHN TJK',
  ])
})
