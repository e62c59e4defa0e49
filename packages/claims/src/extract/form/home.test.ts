import { expect, it } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

const parties = (text: string): readonly unknown[] =>
  claimsOf(text, { documentDate: '2025-08-10' }).map(
    ({ indicator, reporter, partner, flow }) => `${indicator} ${reporter} ${partner} ${flow}`,
  )

it.each([
  'By 2030 Uzbekistan plans to build 25 GW of solar power.',
  'К 2030 году Узбекистан намерен построить 25 ГВт солнечных мощностей.',
  'До 2030 року Узбекистан планує побудувати 25 ГВт сонячних потужностей.',
])('what a state means to build at home is its own: %s', (text) => {
  expect(parties(text)).toEqual(['capacity UZB null null'])
})

it.each([
  'Shoppers in Kazakhstan placed 98 million orders on Chinese online platforms last year.',
  'Жители Казахстана сделали 98 млн заказов на китайских площадках.',
  'Жителі Казахстану зробили 98 млн замовлень на китайських майданчиках.',
])('orders go from whose shoppers to whose shops: %s', (text) => {
  expect(parties(text)).toEqual(['other KAZ CHN import'])
})

it.each([
  'В 2024 году 40 % новых автомобилей, проданных в Казахстане, были китайскими.',
  'У 2024 році 40 % нових автомобілів, проданих у Казахстані, були китайськими.',
])('a part of a market is of whose market it is: %s', (text) => {
  expect(parties(text)).toEqual(['share KAZ CHN null'])
})

it.each([
  'The five republics matter to China. Together they account for 4% of world oil output.',
  'Пять республик важны для Китая. На них приходится около 4 % мировой добычи нефти.',
  'П’ять республік потрібні Китаю. На них припадає близько 4 % світового видобутку нафти.',
])('a part of what the world makes is of its maker, with nobody: %s', (text) => {
  expect(parties(text)).toEqual(['share C5 null null'])
})

it.each([
  'Sales of Kazakh goods on Alibaba exceeded $300 million in 2022.',
  'Продажи казахстанских товаров на платформе Alibaba в 2022 году превысили 300 млн долларов.',
  'Продажі казахстанських товарів на платформі Alibaba у 2022 році перевищили 300 млн доларів.',
])('goods that are sold online are a market of e-commerce: %s', (text) => {
  expect(parties(text)).toEqual(['ecommerce_market KAZ CHN export'])
})
