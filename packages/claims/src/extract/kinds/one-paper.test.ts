import { expect, test } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

const kinds = (text: string): readonly string[] => claimsOf(text).map(({ indicator }) => indicator)

test('the sum of the one agreement that was signed is a deal', () => {
  expect(kinds('中国企业与哈方签署码头项目投资协议，协议金额不超过1.4亿美元。')).toEqual(['deal_value'])
})

test('the sum of agreements that were counted is that of all', () => {
  expect(kinds('中国企业与哈方签署13份投资协议，协议金额约1.4亿美元。')).toEqual([
    'agreements_count',
    'agreements_value',
  ])
})
