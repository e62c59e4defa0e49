import { readFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { sha256 } from '@corridor/contracts'
import type { Setting } from '../command.ts'
import type { Article } from './article.ts'
import type { AreaName } from './claim-words.ts'
import { readInput } from './input.ts'
import { writeOutput } from './output.ts'
import { reviewForm, titleOf } from './review-form.ts'
import { lostReviews, readReviews, reviewed } from './reviews.ts'

/** An article with what a file of reviews says of its claims. Where there is no such file, one is written to be filled in. */
export const reviewArticle = async (
  setting: Setting,
  article: Article,
  path: string,
  areaName: AreaName,
): Promise<{ readonly article: Article; readonly note: string }> => {
  const isThere = await readFile(resolve(setting.folder, path)).then(
    () => true,
    (error: NodeJS.ErrnoException) => error.code !== 'ENOENT',
  )
  if (!isThere) {
    await writeOutput(setting, path, new TextEncoder().encode(reviewForm(article, areaName)))
    const note = `Wrote ${path}, to be filled in: accept, fix or reject as action, with a reason. Then ask again.`
    return { article, note }
  }
  const csv = new TextDecoder().decode(await readInput(setting, path))
  const rows = readReviews(csv, basename(path), (code) => areaName(code) !== code)
  const documentSha256 = sha256(article.read.original)
  for (const lost of lostReviews(article.claims, rows, { documentSha256, title: titleOf(article) }))
    setting.err(`${basename(path)}: ${lost}\n`)
  return { article: { ...article, ...reviewed(article.claims, rows, documentSha256) }, note: '' }
}
