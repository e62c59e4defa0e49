import { describe, expect, test } from 'vitest'
import { statedDate } from './stated-date.ts'

describe('the date that a text states of itself', () => {
  test.each([
    ['date 2025-09-05 Казахстан активізує співпрацю', '2025-09-05'],
    ['Заголовок\n05.09.2025, 12:30\nТекст.', '2025-09-05'],
    ['中亚贸易\n2025年9月5日 10:12 来源：示例网\n正文', '2025-09-05'],
    ['中国与中亚\n发布时间：2025-09-05 08:00\n正文', '2025-09-05'],
    ['示例社北京2025年9月5日电 中国与中亚', '2025-09-05'],
    ['5 сентября 2025 г.\nТекст', '2025-09-05'],
    ['П’ятниця, 5 вересня 2025, 14:20\nТекст', '2025-09-05'],
    ['Trade grows\nSeptember 5, 2025 | Example News\nText', '2025-09-05'],
    ['Example News, 5 September 2025\nText', '2025-09-05'],
    ['ASTANA, Sept. 5, 2025 (Example) -- Trade grew', '2025-09-05'],
    ['АСТАНА, 5 сентября 2025 года — Товарооборот вырос', '2025-09-05'],
    ['Published: 2025/09/05\nText', '2025-09-05'],
    ['2025-09-05T12:30:00+05:00\nText', '2025-09-05'],
  ])('is read in %j', (text, date) => {
    expect(statedDate(text)).toBe(date)
  })
  test.each([
    ['5 сентября 2025 года в Астане прошёл форум.'],
    ['На 1 апреля 2025 года накоплено 10 млрд долл.'],
    ['2025年9月5日，中国与哈萨克斯坦签署协议。'],
    ['Trade reached 43.8 bn in 2024.'],
    ['31.02.2025, 12:30\nТекст'],
    ['05/09/2025\nText'],
    [`${'Абзац без даты.\n'.repeat(20)}05.09.2025, 12:30`],
    [''],
  ])('is not made up of %j', (text) => {
    expect(statedDate(text)).toBeNull()
  })
  test('is looked for in no time, whatever the head holds', () => {
    expect(statedDate(`${'a '.repeat(1_000_000)}\n${'/'.repeat(1_000_000)}`)).toBeNull()
  })
})
