import { expect, it } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

const pairs = (text: string): readonly unknown[] =>
  claimsOf(text).map(({ reporter, partner }) => `${reporter} ${partner}`)

it.each([
  'The external debt of Kyrgyzstan was $4.5 billion at the end of 2024, of which $1.7 billion was owed to China.',
  'Внешний долг Киргизии на конец 2024 года составил 4,5 млрд долларов, из них 1,7 млрд она должна Китаю.',
  'Зовнішній борг Киргизстану на кінець 2024 року становив 4,5 млрд доларів, з них 1,7 млрд він винен Китаю.',
  '截至2024年底，吉尔吉斯斯坦外债为45亿美元，其中欠中国17亿美元。',
])('all that a state owes abroad has no one creditor, a part of it the one that is named: %s', (text) => {
  expect(pairs(text)).toEqual(['null KGZ', 'CHN KGZ'])
})

it('all that a state owes, at home too, is its own', () => {
  expect(pairs('Госдолг Киргизии составил 8 млрд долларов.')).toEqual(['KGZ null'])
})

it('a government that owes is the debtor, and no office that tells of it', () => {
  const [claim] = claimsOf('哈财政部公布，哈政府及企业对中国的外债为91亿美元。')
  expect(claim).toMatchObject({ reporter: 'CHN', partner: 'KAZ' })
})
