import { describe, expect, test } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

const when = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-03-14' }).map(
    ({ period_start, period_end, base_period }) => `${period_start} ${period_end} ${base_period}`,
  )

describe('days and months that other words settle', () => {
  test.each([
    [
      'a weekday is the last one',
      'A train with 48 containers left Almaty for China on Wednesday.',
      '2025-03-12 2025-03-12 null',
    ],
    [
      'день недели — последний такой',
      'Контракт на 48 млн долларов подписали во вторник.',
      '2025-03-11 2025-03-11 null',
    ],
    ['день тижня — останній такий', 'Контракт на 48 млн доларів підписали у вівторок.', '2025-03-11 2025-03-11 null'],
    [
      'a rate year on year is of the month that is named',
      "China's exports to Kazakhstan grew 12% y/y in January.",
      '2025-01-01 2025-01-31 2024-01-01/2024-01-31',
    ],
    [
      'the same months are those that were named',
      'From September 2022 to August 2023 Kazakhstan exported 2 million tonnes of grain to China. Over the same twelve months it exported 40,000 tonnes of flour.',
      '2022-09-01 2023-08-31 null',
    ],
    [
      'what something is twice as large as is its base',
      'In 2024 the gap between the two counts was $3 billion. It is twice the size of the gap seen in 2020.',
      '2024-01-01 2024-12-31 2020-01-01/2020-12-31',
    ],
    [
      'above the level of another time is a growth',
      "China's trade with Tajikistan was $3.9 billion in 2024, 6% below the level of 2023.",
      '2024-01-01 2024-12-31 2023-01-01/2023-12-31',
    ],
  ])('%s', (_, text, time) => {
    expect(when(text).at(-1)).toBe(time)
  })

  test('the day on which something was said dates nothing', () => {
    expect(when('Data released on Monday put Chinese investment in Uzbekistan at $3 billion.')).toEqual([
      'null null null',
    ])
  })
})
