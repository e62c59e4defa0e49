import { expect, test } from 'vitest'
import { claimsOf } from './extract-claims.ts'

const told = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-10-10' }).map(({ indicator, reporter, partner, value, unit, bound }) =>
    [indicator, reporter, partner, value, unit, bound].join(' '),
  )

test.each([
  [
    'what is owed to the largest creditor',
    'Внешний долг Таджикистана составил 3,2 млрд долларов. Крупнейший кредитор — Эксимбанк Китая: 900 млн долларов.',
    ['other  TJK 3200000000 USD exact', 'other CHN TJK 900000000 USD exact'],
  ],
  [
    'who owes whom, and what has to be done',
    'Кыргызстан должен Китаю 1,7 млрд долларов. Экспорт должен составить 5 млрд долларов.',
    ['other CHN KGZ 1700000000 USD exact', 'exports KGZ CHN 5000000000 USD exact'],
  ],
  [
    'whose goods went through a pipe',
    'Казахстан перекачал в Китай по нефтепроводу 2,6 млн тонн нефти. В том числе казахстанской — 0,4 млн тонн, российской — 2,2 млн.',
    [
      'freight_volume KAZ CHN 2600000 t exact',
      'freight_volume KAZ CHN 400000 t exact',
      'freight_volume RUS CHN 2200000 t exact',
    ],
  ],
  [
    'one count against another',
    'Kyrgyz customs recorded $5.2 billion of imports from China in 2024, whereas Chinese customs put its exports to Kyrgyzstan at $22.7 billion, more than four times as much.',
    ['imports KGZ CHN 5200000000 USD exact', 'exports CHN KGZ 22700000000 USD exact', 'other CHN KGZ 4 ratio min'],
  ],
  [
    'a part in pieces of goods whose worth was told',
    'Узбекистан ввёз из Китая 17,4 тыс. машин на 280 млн долларов, из них 16,9 тыс. электрических.',
    ['imports UZB CHN 17400 count exact', 'imports UZB CHN 280000000 USD exact', 'imports UZB CHN 16900 count exact'],
  ],
  [
    'lower than before by an adjective',
    'За січень–липень товарообіг Китаю і Казахстану був на 8,1% нижчий, ніж торік за цей час.',
    ['growth CHN KAZ -8.1 percent exact'],
  ],
  [
    'a fall before, and what rose after it',
    'Китайський експорт до Казахстану додав 2,2% після восьми місяців падіння, а імпорт – одразу 17,1%.',
    ['growth CHN KAZ 2.2 percent exact', 'growth CHN KAZ 17.1 percent exact'],
  ],
  [
    'goods of the flow that a list began with',
    'Импорт из Казахстана снизился.\n• импорт нефти упал на 11%,\n• природного газа — на 14%.',
    ['growth  KAZ -11 percent exact', 'growth  KAZ -14 percent exact'],
  ],
  [
    'what brackets say of a turnover',
    'Доля Китая во внешнем обороте Узбекистана (товары и услуги, экспорт вместе с импортом) выросла до 17,7%.',
    ['share UZB CHN 17.7 percent exact'],
  ],
  [
    'how much of a trade with all fell on whom',
    'Внешнеторговый оборот Узбекистана составил 23,1 млрд долларов. На Китай пришлось 4,56 млрд (19,7%), на Россию — 4,05 млрд, на Казахстан — 1,49 млрд долларов.',
    [
      'trade_turnover UZB WLD 23100000000 USD exact',
      'trade_turnover UZB CHN 4560000000 USD exact',
      'share UZB CHN 19.7 percent exact',
      'trade_turnover UZB RUS 4050000000 USD exact',
      'trade_turnover UZB KAZ 1490000000 USD exact',
    ],
  ],
  [
    'the same in Chinese',
    '乌兹别克斯坦对外贸易总额为231亿美元，其中与中国贸易额45.6亿美元，居首位；俄罗斯40.5亿美元；哈萨克斯坦14.9亿美元。',
    [
      'trade_turnover UZB WLD 23100000000 USD exact',
      'trade_turnover UZB CHN 4560000000 USD exact',
      'trade_turnover UZB RUS 4050000000 USD exact',
      'trade_turnover UZB KAZ 1490000000 USD exact',
    ],
  ],
  [
    'a growth that goes on as the one before',
    'Trade between China and Kazakhstan was $41 billion, with Chinese exports growing 53% to $24.7 billion and imports 9.5% to $16.3 billion.',
    [
      'trade_turnover CHN KAZ 41000000000 USD exact',
      'growth CHN KAZ 53 percent exact',
      'exports CHN KAZ 24700000000 USD exact',
      'growth CHN KAZ 9.5 percent exact',
      'imports CHN KAZ 16300000000 USD exact',
    ],
  ],
  [
    'an increase, and in brackets its rate',
    'Товарооборот Таджикистана и Китая увеличился на 352,4 млн долларов (26,6%).',
    ['growth TJK CHN 352400000 USD exact', 'growth TJK CHN 26.6 percent exact'],
  ],
  [
    'whose firms have invested where the firms of a sentence are',
    'More than 3,000 companies with Chinese capital operate in Kazakhstan, and Chinese firms have invested about $25 billion in the country.',
    ['company_count CHN KAZ 3000 count min', 'fdi_stock CHN KAZ 25000000000 USD approx'],
  ],
  [
    'a rival with a share of its own',
    "China accounted for 17.7 percent of Uzbekistan's foreign trade, ahead of Russia (16.1%) and Kazakhstan (6.2%).",
    ['share UZB CHN 17.7 percent exact', 'share UZB RUS 16.1 percent exact', 'share UZB KAZ 6.2 percent exact'],
  ],
  [
    'masses that go for export',
    'Между Казахстаном и Китаем перевезено 12,8 млн тонн. На экспорт ушло 8 млн тонн.',
    ['freight_volume KAZ CHN 12800000 t exact', 'freight_volume KAZ CHN 8000000 t exact'],
  ],
  [
    'what is held against a plan',
    'Экспорт составил 5,3 млн тонн, план превышен на 20%.',
    ['exports   5300000 t exact', 'other   20 percent exact'],
  ],
  [
    'an aim that is set',
    'Товарооборот Казахстана и Китая вырос на 24%. Цель в $40 млрд, которую поставили главы двух государств, близка.',
    ['growth KAZ CHN 24 percent exact', 'trade_turnover KAZ CHN 40000000000 USD exact'],
  ],
  [
    'goods by country, line by line, with their growth',
    'В Кыргызстан ввезли 67 тысяч 400 машин. Больше всего завезли из этих стран:\n• Южная Корея — 21,7 тыс., в 7,7 раза больше;\n• США — 11,4 тыс., в 7,3 раза больше.',
    [
      'imports KGZ WLD 67400 count exact',
      'imports KGZ KOR 21700 count exact',
      'growth KGZ KOR 7.7 ratio exact',
      'imports KGZ USA 11400 count exact',
      'growth KGZ USA 7.3 ratio exact',
    ],
  ],
  [
    'whose goods were bought, and by whom',
    'Китайских товаров туркменская сторона закупила на 476 миллионов долларов.',
    ['imports TKM CHN 476000000 USD exact'],
  ],
])('reads %s', (_, text, claims) => {
  expect(told(text)).toEqual(claims)
})

test.each([
  [
    'no claim in a rate at the head of a page',
    '• 12 437 сум\n• 14 481 сум\nВ 2024 году экспорт в Китай составил 2 млрд долларов.',
    ['exports  CHN 2000000000 USD exact'],
  ],
  [
    'posts of one crossing from the first to the second',
    'Между Казахстаном и Китаем перевезено 10 млн т. Через Алтынколь — Хоргос прошло 4,2 млн т.',
    ['freight_volume KAZ CHN 10000000 t exact', 'freight_volume KAZ CHN 4200000 t exact'],
  ],
  [
    'things, what they are worth together, and the things again',
    'В Казахстане 224 проекта с китайским капиталом на 66,4 млрд долларов, завершено 52.',
    ['other CHN KAZ 224 count exact', 'project_cost CHN KAZ 66400000000 USD exact', 'other CHN KAZ 52 count exact'],
  ],
])('reads %s', (_, text, claims) => {
  expect(told(text)).toEqual(claims)
})
