import { expect, it } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

it('trains that are named by both ends go between them, whatever the yard they leave is called', () => {
  const [claim] = claimsOf('2024年经中欧班列（郑州）集结中心开行中亚班列640列。', { documentDate: '2025-02-10' })
  expect(claim).toMatchObject({ indicator: 'train_count', reporter: 'CHN', partner: 'C5' })
})

it('trains of two services named side by side go to no one region', () => {
  const [claim] = claimsOf('3,806 China-Europe and China-Central Asia freight trains were operated in 2023.')
  expect(claim).toMatchObject({ indicator: 'train_count', partner: null })
})
