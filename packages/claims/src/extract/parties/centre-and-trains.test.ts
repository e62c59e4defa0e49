import { expect, it } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

it('trains that are named by both ends go between them, whatever the yard they leave is called', () => {
  const [claim] = claimsOf('2024年经中欧班列（郑州）集结中心开行中亚班列640列。', { documentDate: '2025-02-10' })
  expect(claim).toMatchObject({ indicator: 'train_count', reporter: 'CHN', partner: 'C5' })
})
