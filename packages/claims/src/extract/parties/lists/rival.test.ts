import { expect, test } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

test('who was passed by another has the number that is held against, and to pass costs nothing', () => {
  const claims = claimsOf(
    'Китай обошёл Россию и стал главным партнёром Казахстана: 43,8 млрд долларов против 27,8 млрд.',
  )
  expect(claims.map(({ indicator, reporter, partner }) => [indicator, reporter, partner])).toEqual([
    ['trade_turnover', 'KAZ', 'CHN'],
    ['trade_turnover', 'KAZ', 'RUS'],
  ])
  expect(claimsOf('Строительство обошлось в 310 млн долларов.')[0]?.indicator).toBe('project_cost')
})
