import { zip } from '@corridor/reports/stable-zip'
import type { Article } from '../article.ts'
import type { AreaName } from '../claim-words.ts'
import { markedText } from '../marked-text.ts'
import { aboutWords, nothingToCheck } from '../show-article.ts'
import { summaryWords, TESTS_HEADING, type ToldClaim, testWords, toldClaims, verdictLine } from '../told-claim.ts'
import { documentPart } from './document-part.ts'
import { contentTypes, documentRelations, packageRelations, styles } from './fixed-parts.ts'
import { paragraph, part, run, WORD } from './xml.ts'

/** An article as a Word document: its claims marked, each with a comment, and a table of them at the end. The same article gives the same bytes. */
export const writeDocx = (article: Article, areaName: AreaName): Uint8Array => {
  const told = toldClaims(article, areaName)
  const tests = article.checked?.arithmetic ?? []
  const closing = {
    heading: 'Numbers that this text states',
    about: aboutWords(article),
    told,
    notes: [
      ...(tests.length === 0 ? [] : [`${TESTS_HEADING}:`]),
      ...tests.map((each) => testWords(each, article.claims)),
      summaryWords(told, tests),
      ...nothingToCheck(article),
    ],
  }
  const parts = {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': packageRelations,
    'word/document.xml': documentPart(markedText(article.read, article.claims), closing),
    'word/comments.xml': part('w:comments', WORD, told.map(comment).join('')),
    'word/styles.xml': styles,
    'word/_rels/document.xml.rels': documentRelations,
  }
  const utf8 = new TextEncoder()
  return zip(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, utf8.encode(xml)])))
}

const comment = (claim: ToldClaim, index: number): string => {
  const content = [`${index + 1}. ${claim.words}`, verdictLine(claim), ...claim.lines]
    .map((line) => paragraph(run(line), 'CommentText'))
    .join('')
  return `<w:comment w:id="${index + 1}" w:author="Corridor" w:initials="C">${content}</w:comment>`
}
