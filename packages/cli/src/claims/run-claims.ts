import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isDate, type Language } from '@corridor/claims'
import { CorridorError, parseCsv } from '@corridor/contracts'
import { type Answer, type QuickCommand, text, type Values } from '../command.ts'
import { articleJson } from './article-json.ts'
import { runBatch } from './batch.ts'
import { languageOf } from './case.ts'
import { checkArticle } from './check-article.ts'
import type { AreaName } from './claim-words.ts'
import { inputName, readInput } from './input.ts'
import { writeOutput } from './output.ts'
import { readArticle } from './read-article.ts'
import { reviewArticle } from './review-article.ts'
import { shownArticle } from './show-article.ts'

/** What a page has where no terminal says otherwise. */
const COLUMNS = 80

/** Reads one article, or many texts, as `corridor claims` was asked to. @throws WrongUse */
export const runClaims: QuickCommand['runQuick'] = async (setting, [file], values): Promise<Answer> => {
  const input = text(values, 'input')
  const output = text(values, 'output')
  if (input !== undefined && file === undefined) {
    refuseForMany(values)
    return runBatch(setting, { input, output: output ?? '-', isQuiet: values.quiet === true })
  }
  if (file === undefined || input !== undefined || output !== undefined)
    throw new CorridorError('WrongUse', 'corridor claims takes one file, or --input with --output', {
      hint: 'Write `corridor claims article.txt`, or `corridor claims --input cases.jsonl --output predictions.jsonl`.',
    })
  const wish = { name: inputName(file), language: wishedLanguage(values), date: wishedDate(values) }
  const read = await readArticle(await readInput(setting, file), wish)
  if (read.ownDate !== null && read.ownDate !== read.documentDate)
    setting.err(
      `${read.name} gives its own date, ${read.ownDate}: it was read as of ${read.documentDate}, as --date says.\n`,
    )
  const areaName = await areaNames()
  const review = text(values, 'review')
  const { article: found, note } =
    review === undefined ? { article: read, note: '' } : await reviewArticle(setting, read, review, areaName)
  const docx = text(values, 'docx')
  const isAsked = values.check === true || text(values, 'release') !== undefined
  const isWithCheck = isAsked || review !== undefined
  const checkWish = { release: text(values, 'release'), isAsked }
  const isChecked = isWithCheck || values.json !== true || docx !== undefined
  const article = isChecked ? { ...found, checked: await checkArticle(setting, found, checkWish) } : found
  const page = {
    columns: setting.terminal?.columns ?? COLUMNS,
    isColoured: setting.terminal !== undefined && !setting.environment.NO_COLOR,
    areaName,
  }
  if (docx !== undefined) {
    const { writeDocx } = await import('./docx/write-docx.ts')
    await writeOutput(setting, docx, writeDocx(article, areaName))
  }
  const notes = [...(note === '' ? [] : [note]), ...(docx === undefined ? [] : [`Wrote ${docx}.`])]
  return { json: articleJson(article, isWithCheck), text: [shownArticle(article, page), ...notes].join('\n\n') }
}

/** What is said of one article is no matter of many. @throws WrongUse */
const refuseForMany = (values: Values): void => {
  const given = ['date', 'language', 'check', 'release', 'review', 'docx'].find((name) => values[name] !== undefined)
  if (given === undefined) return
  throw new CorridorError('WrongUse', `--${given} is for one article, and not for --input`, {
    hint: 'Date and language of each text stand in its line: "document_date", "lang". Verdicts come one article at a time.',
  })
}

const wishedLanguage = (values: Values): Language | undefined => {
  const given = text(values, 'language')
  const language = languageOf(given)
  if (given !== undefined && language === undefined)
    throw new CorridorError('WrongUse', `--language is one of ru, uk, en, zh, not ${given}`)
  return language
}

const wishedDate = (values: Values): string | undefined => {
  const date = text(values, 'date')
  if (date !== undefined && !isDate(date))
    throw new CorridorError('WrongUse', `--date is no date: ${date}`, { hint: 'Write it as 2025-09-05.' })
  return date
}

const areaNames = async (): Promise<AreaName> => {
  const path = join(import.meta.dirname, '../../../../datasets/reference/areas.csv')
  const names = new Map(parseCsv(await readFile(path, 'utf8')).map(({ area_code, name_en }) => [area_code, name_en]))
  return (code) => names.get(code) ?? code
}
