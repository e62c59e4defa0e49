import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { matchTexts, type Scored } from './match-claims.ts'
import { type Report, reportOf } from './score-report.ts'

/** Lines of JSON, as arrays of texts with claims. */
export const readLines = (path: string): readonly Scored[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Scored)

const percent = (share: number): string => (100 * share).toFixed(1).padStart(6)

const printed = (report: Report): string => {
  const head = 'claims: labelled, found    loose: precision, recall, F1    strict: precision, recall, F1'
  const rows = Object.entries(report.groups).map(([name, { labelled, found, loose, strict }]) =>
    [
      name.padEnd(18),
      String(labelled).padStart(6),
      String(found).padStart(6),
      ...[loose, strict].map((each) => ` ${percent(each.precision)}${percent(each.recall)}${percent(each.f1)}`),
    ].join(''),
  )
  const fields = Object.entries(report.fields).map(([field, right]) => `${field.padEnd(18)}${percent(right)}`)
  return [head, ...rows, '', 'right, of the loosely matched:', ...fields, ''].join('\n')
}

/** `node tests/claims/score.ts <labels.jsonl> <predictions.jsonl>` prints precision and recall, strict and loose. */
const main = ([labels, predictions]: readonly string[]): void => {
  if (labels === undefined || predictions === undefined) {
    process.stderr.write('node tests/claims/score.ts <labels.jsonl> <predictions.jsonl>\n')
    process.exitCode = 2
    return
  }
  process.stdout.write(printed(reportOf(matchTexts(readLines(labels), readLines(predictions)))))
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main(process.argv.slice(2))
