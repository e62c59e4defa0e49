import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readHtml } from './html.ts'
import { said } from './said.example.ts'

const read = async (html: string) => said(await readHtml(html))

describe('a page', () => {
  test('is its titles, paragraphs, items and captions', async () => {
    expect(
      await read(
        '<title>Сады</title><body><h1>Рост</h1><p>Вывоз&nbsp;— 5&nbsp;т.<div>Ввоз <b>упал</b>.</div><ul><li>север<li><p>юг</p></ul><figcaption>Рис. 1</figcaption>',
      ),
    ).toEqual([
      ['title', 'Сады'],
      ['title', 'Рост'],
      ['paragraph', 'Вывоз\u00a0— 5\u00a0т.'],
      ['paragraph', 'Ввоз упал.'],
      ['item', 'север'],
      ['item', 'юг'],
      ['note', 'Рис. 1'],
    ])
  })
  test('is read without its machinery, its surroundings and what it hides', async () => {
    expect(
      await read(
        '<nav>5 новостей</nav><script>if (1 < 2) "<p>77</p>"</script><style>p{top:5px}</style><p>Рост.</p><div style="display:none">12</div><aside>Ещё 3</aside><footer>© 2024</footer><!-- 9 --><p>Спад.',
      ),
    ).toEqual([
      ['paragraph', 'Рост.'],
      ['paragraph', 'Спад.'],
    ])
  })
  test('whose surroundings are never closed is read with them', async () => {
    expect(await read('<nav>Разделы<p>Вывоз вырос.')).toContainEqual(['paragraph', 'Вывоз вырос.'])
  })
  test('keeps raised digits apart from figures', async () => {
    expect(await read('<p>до 5 млрд долл.<sup>12</sup>, 3 м<sup>3</sup>, <sup>[4]</sup><sup>нет</sup>')).toEqual([
      ['paragraph', 'до 5 млрд долл.¹², 3 м³, ⁴нет'],
    ])
  })
  test('keeps the lines of what is set line by line', async () => {
    expect(await read('<p>Север<br>Юг</p>')).toEqual([['paragraph', 'Север\nЮг']])
  })
  test('without text is refused by name', async () => {
    await expect(readHtml('<html><script>1</script></html>', 'a.html')).rejects.toMatchObject({
      name: 'NoText',
      place: 'a.html',
    })
  })
})

describe('a table', () => {
  test('has every place of its grid, cells that span others in each', async () => {
    const html =
      '<table><caption>Сады</caption><thead><tr><th rowspan=2>Край<th colspan=2>Яблоки<tr><th>Вывоз<th>Ввоз<tbody><tr><td>Север<td>28<td>15,9<tr><td>Юг<td>1'
    expect(await read(html)).toEqual([
      [
        'table',
        'Сады',
        2,
        [
          ['Край', 'Яблоки', 'Яблоки'],
          ['Край', 'Вывоз', 'Ввоз'],
          ['Север', '28', '15,9'],
          ['Юг', '1', ''],
        ],
      ],
    ])
  })
  test('that lays out the page is paragraphs', async () => {
    expect(await read('<table><tr><td>Слева<td><table><tr><td>Внутри 5</table>Справа</table>')).toEqual([
      ['paragraph', 'Слева'],
      ['paragraph', 'Внутри 5'],
      ['paragraph', 'Справа'],
    ])
  })
  test('with a cell as long as an article is paragraphs', async () => {
    const long = 'Вывоз вырос на 5 %. '.repeat(50).trim()
    expect(await read(`<table><tr><td>Меню<td>1<tr><td>${long}<td>2</table>`)).toContainEqual(['paragraph', long])
  })
})

test('any page is read, its parts in order, or refused by name', async () => {
  const piece = fc.constantFrom(
    ...'<p> <table> <tr> <td> <td&colspan=3> </table> <nav> </nav> <sup> 5 текст <b </p> <!-- <title> </td> <li> &amp; <pre> \n'.split(
      ' ',
    ),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
      try {
        const { text, parts = [] } = await readHtml(pieces.join('').replaceAll('&c', ' c'))
        parts.forEach(({ start, end }, index) => {
          expect(start >= (parts[index - 1]?.end ?? 0) && end > start && end <= text.length).toBe(true)
        })
      } catch (error) {
        expect((error as Error).name).toBe('NoText')
      }
    }),
  )
})
