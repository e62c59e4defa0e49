import { readText } from '@corridor/claims'

/** Texts of a kind by a piece of them that is repeated: one as people write it, the others as nobody does. */
const pieces: Readonly<Record<string, string>> = {
  'an article in wrapped lines':
    'Экспорт яблок в 2024 г. вырос на 5,3 % до 28\nмлрд долл. в год по дан-\nным таможни. ',
  'an article in Chinese': '据海关统计，2024年苹果出口额达到312.5亿元，同比增长8.1%。',
  'one line without end': 'слово ',
  'digits without end': '1234567890',
  'brackets that never close': '([{<«',
  'hyphens at every line end': 'а-\n',
  'words in a wrong encoding': 'Êàçàõñòàí 28 15,9 ',
  'signs that may be a wrong encoding': 'Ð° è\n',
  'abbreviations without end': 'г. А '.repeat(10),
  'addresses without end': 'a@www.',
  'marks of notes': 'слово1 м² ',
  'rows of a table': 'Сад\t28\t15,9\n',
  'rows of printed figures': 'Сад 28 15,9\n',
  'rows that fit no table': 'Сад 28\nСад 28 15,9\nСад  28\n',
  'notes without end': '1 Сад // Вестник\n',
  'titles of tables': 'Таблица 1\n',
}

const [SMALL, LARGE] = [1_000_000, 10_000_000]

const secondsFor = (text: string): number => {
  const before = process.cpuUsage()
  readText(text)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

/** How long texts of one and of ten million characters take to read, and how much longer ten times as much takes than ten times. */
export const readTexts = (): void => {
  const rows = Object.entries(pieces).map(([text, piece]) => {
    const [small, large] = [SMALL, LARGE].map((size) => secondsFor(piece.repeat(Math.ceil(size / piece.length)))) as [
      number,
      number,
    ]
    const growth = large / small / (LARGE / SMALL)
    return { text, '1 MB, s': small.toFixed(2), '10 MB, s': large.toFixed(1), 'growth beside size': growth.toFixed(2) }
  })
  process.stdout.write('\nreading of texts with claims, seconds of the processor\n')
  console.table(rows)
}
