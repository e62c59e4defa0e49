import { describe, expect, test } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

const last = (text: string): readonly (string | null)[] => {
  const claim = claimsOf(text, { documentDate: '2025-03-05' }).at(-1)
  return [claim?.period_start ?? null, claim?.period_end ?? null, claim?.base_period ?? null]
}

describe('since then', () => {
  test.each([
    'У 2018 році експорт Китаю до Киргизстану становив 5 млрд доларів. Відтоді він зріс утричі.',
    'В 2018 году экспорт Китая в Киргизию составил 5 млрд долларов. С тех пор он вырос втрое.',
    'In 2018 China exported $5 billion to Kyrgyzstan. Since then the figure has tripled.',
  ])('is since the time told last: %s', (text) => {
    expect(last(text)).toEqual(['2018-01-01', '2025-03-05', '2018-01-01/2018-12-31'])
  })
  test('goes up to a later year whose level was told', () => {
    const text =
      'У 2024 році експорт Китаю до Киргизстану сягнув 15 млрд доларів. У 2018 році він становив 5 млрд доларів. Відтоді показник зріс утричі.'
    expect(last(text)).toEqual(['2024-01-01', '2024-12-31', '2018-01-01/2018-12-31'])
  })
})

test('the same months may be told in any case', () => {
  const text =
    'За січень–лютий Казахстан вивіз до Китаю 100 тис. тонн нафти. У порівнянні з тими самими місяцями минулого року обсяг скоротився на 5 %.'
  expect(last(text)).toEqual(['2025-01-01', '2025-02-28', '2024-01-01/2024-02-29'])
})
