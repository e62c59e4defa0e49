import { sha256 } from '@corridor/contracts'
import { claimsCsv } from '../claims/check-claims.ts'

type SeedDocument = {
  /** First digits of its file. */
  readonly number: string
  readonly title: string
  readonly publisher: string
  readonly published: string
}

/** The five documents, cited as `seed-documents` cites them. */
const documents: readonly SeedDocument[] = [
  {
    number: '000',
    title: "Article on the growth of China's trade with Central Asia (in Russian)",
    publisher: 'Publisher not stated',
    published: '2023',
  },
  {
    number: '001',
    title: "Vectors of China's trade and economic cooperation with Central Asia",
    publisher: 'Journal article by Ya. V. Leksyutina (journal not stated)',
    published: '2025',
  },
  {
    number: '002',
    title: 'Report on more than 70 agreements between Kazakhstan and China',
    publisher: 'RBC-Ukraine',
    published: '2025-09-05',
  },
  {
    number: '003',
    title: "Report on the fourth meeting of the foreign ministers of China and Central Asia in Xi'an",
    publisher: 'Ukrinform',
    published: '2023-04',
  },
  {
    number: '004',
    title: 'Report on Kazakhstan moving away from Russia after 2022, retelling The Wall Street Journal',
    publisher: 'SilkBridge.info',
    published: '2022',
  },
]

/** The last day that a date can mean: words like "last year" are read by it. */
const lastDay = (date: string): string => {
  const [year = 0, month = 12, day] = date.split('-').map(Number)
  return day === undefined ? new Date(Date.UTC(year, month, 0)).toJSON().slice(0, 10) : date
}

/** The five documents with what they claim, from their texts by the first digits of their files. */
export const claimsOfSeeds = async (textOf: (number: string) => string) => {
  const { claimsOfText } = await import('@corridor/claims')
  return documents.map((document) => {
    const text = textOf(document.number)
    const documentDate = lastDay(document.published)
    const { read, claims } = claimsOfText(text, documentDate)
    return { document, text, documentDate, language: read.language, claims }
  })
}

/** `claims.csv` of `seed-articles`: figures, places and hashes, no words. */
export const seedClaimsCsv = async (textOf: (number: string) => string): Promise<string> => {
  const seeds = await claimsOfSeeds(textOf)
  const tables = seeds.map(({ document: { number, title, publisher, published }, text, language, claims }) => {
    const about = { title, publisher, url: null, date: published, language }
    return claimsCsv({ ...about, sha256: sha256(text), name: `doc-${number}`, mayQuote: false }, claims)
  })
  return tables.map((csv, index) => (index === 0 ? csv : csv.slice(csv.indexOf('\n') + 1))).join('')
}
