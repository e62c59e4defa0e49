import { expect, it } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

const ends = (text: string): readonly unknown[] =>
  claimsOf(text, { documentDate: '2025-08-10' }).map(({ period_end }) => period_end)

it.each([
  'The port now handles 27 trains a day.',
  'Сейчас порт обслуживает 27 поездов в день.',
  'Наразі порт обслуговує 27 поїздів на день.',
  '霍尔果斯口岸目前每天通行27列班列。',
])('what runs per day now does so on the day of the document: %s', (text) => {
  expect(ends(text)).toEqual(['2025-08-10'])
})

it('a yearly flow of now has no day', () => {
  expect(ends('Trade between China and Kazakhstan is now $20 billion.')).toEqual([null])
})
