import { expect, it } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

const pairs = (text: string): readonly unknown[] =>
  claimsOf(text, { documentDate: '2025-08-10' }).map(({ reporter, partner }) => `${reporter} ${partner}`)

it.each([
  "Tajikistan's trade with Russia was $823 million in 2024. China was second by turnover: $726 million. Among CIS states Kazakhstan came first after Russia with $550 million.",
  'Товарооборот Таджикистана с Россией за 2024 год составил 823 млн долларов. Китай по товарообороту второй: 726 млн долларов. Среди стран СНГ после России первый Казахстан - 550 млн долларов.',
  'Товарообіг Таджикистану з Росією за 2024 рік становив 823 млн доларів. Другий за товарообігом із Таджикистаном Китай: 726 млн доларів. З країн СНД після Росії найбільше наторгували з Казахстаном - 550 млн доларів.',
])('partners in a rank are those of whose trade the text tells: %s', (text) => {
  expect(pairs(text)).toEqual(['TJK RUS', 'TJK CHN', 'TJK KAZ'])
})
