import { describe, expect, test } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

const told = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2024-05-01' }).map(({ indicator, period_start: start, value }) =>
    [indicator, start, value].join(' '),
  )

describe('a branch that capital went into is no output', () => {
  test.each([
    'Приплив інвестицій із Китаю до Казахстану у 2023 році становив 1,2 млрд доларів. Половину цих коштів поглинула видобувна галузь, 18 % дістала обробна промисловість.',
    'Приток инвестиций из Китая в Казахстан в 2023 году составил 1,2 млрд долларов. Половину этих средств поглотила добывающая отрасль, 18 % получила обрабатывающая промышленность.',
  ])('%s', (text) => {
    expect(told(text)).toEqual(['fdi_flow 2023-01-01 1200000000', 'share 2023-01-01 50', 'share 2023-01-01 18'])
  })
  test('nor is who says it a plant', () => {
    const text =
      'Китайські вкладення в Узбекистан зростають. За оцінкою Центру економічних досліджень, у 2023 році на енергетику пішло 1,1 млрд доларів, на хімічну промисловість — 400 млн доларів.'
    expect(told(text)).toEqual(['fdi_flow 2023-01-01 1100000000', 'fdi_flow 2023-01-01 400000000'])
  })
})

test('the whole of what is put in, after a plant that is being built, is what it costs', () => {
  const text =
    'Китайська компанія будує в Казахстані комплекс переробки зерна. Загальний обсяг вкладень — 500 млн доларів.'
  expect(told(text)).toEqual(['project_cost  500000000'])
})
