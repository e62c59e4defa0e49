import { expect, it } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

const told = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-08-10' }).map(
    ({ indicator, reporter, partner }) => `${indicator} ${reporter} ${partner}`,
  )

it('what comes from one more is bought by the same', () => {
  expect(told('吉尔吉斯斯坦一季度自俄罗斯进口6亿美元，自哈萨克斯坦进口3亿美元。')).toEqual([
    'imports KGZ RUS',
    'imports KGZ KAZ',
  ])
  expect(told('哈萨克斯坦2024年进口中国汽车9万辆，进口韩国汽车4万辆。')).toEqual(['imports KAZ CHN', 'imports KAZ KOR'])
})

it.each([
  ['中国是塔吉克斯坦最大的进口来源，2024年进口额为22亿美元。俄罗斯居第二，15亿美元。', 'imports TJK'],
  ['中国是塔吉克斯坦第一大出口市场，2024年出口额为5亿美元，其次是俄罗斯，3亿美元。', 'exports TJK'],
  ['2024年在塔吉克斯坦的出口目的地中，中国居首，金额5亿美元。俄罗斯排第二位，为3亿美元。', 'exports TJK'],
])('whose source or market one is called, his flow it is: %s', (text, flow) => {
  expect(told(text)).toEqual([`${flow} CHN`, `${flow} RUS`])
})

it('a state that is named as the whole before it was has its own share with the same partner', () => {
  expect(told('2024年，塔吉克斯坦外贸的27%靠中国，吉尔吉斯斯坦是34%，哈萨克斯坦是21%。')).toEqual([
    'share TJK CHN',
    'share KGZ CHN',
    'share KAZ CHN',
  ])
  expect(told('2024年中国占塔吉克斯坦外贸的27%，俄罗斯20%，哈萨克斯坦12%。')).toEqual([
    'share TJK CHN',
    'share TJK RUS',
    'share TJK KAZ',
  ])
})
