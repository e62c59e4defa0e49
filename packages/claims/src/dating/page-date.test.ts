import { describe, expect, test } from 'vitest'
import { pageDate } from './page-date.ts'

describe('the date of a page', () => {
  test.each([
    ['<meta property="article:published_time" content="2025-09-05T10:00:00+05:00">', '2025-09-05'],
    ["<META content='2025-09-05' name='pubdate' />", '2025-09-05'],
    ['<meta itemprop="datePublished" content=2025-09-05>', '2025-09-05'],
    ['<script type="application/ld+json">{"datePublished": "2025-09-05T07:00:00Z"}</script>', '2025-09-05'],
    ['<p>…</p><time class="when" datetime="2025-09-05 12:30">5 сентября</time>', '2025-09-05'],
    [
      '<time datetime="2020-01-01"></time><meta name="date" content="2021-01-01"><meta property="article:published_time" content="2025-09-05">',
      '2025-09-05',
    ],
  ])('is read in %j', (html, date) => {
    expect(pageDate(html)).toBe(date)
  })
  test.each([
    ['<meta property="article:modified_time" content="2025-09-05">'],
    ['<meta name="date" content="spring">'],
    ['<meta name="date" content="2025-02-30">'],
    ['2025-09-05'],
    ['<meta '.repeat(50_000)],
    [`<meta ${'a="b" '.repeat(200_000)}>`],
  ])('is not made up', (html) => {
    expect(pageDate(html)).toBeNull()
  })
})
