import { defineQuickCommand } from '../command.ts'

export const claims = defineQuickCommand({
  name: 'claims',
  usage: '<file|->',
  summary: 'read an article, list the numbers that it states, check each against the data',
  details:
    'Plain text, HTML, PDF or Word, in any usual encoding; - reads standard input. The claims are marked in the text and listed with what the store says of each: by side, as known on the day of the text and now.\n--json gives the claims alone; with --check, verdicts and figures in keys beside them.\n--review reads decisions on claims (accept, fix, reject, with a reason), or writes a file to fill in where there is none: in the columns of `corridor sources claim-reviews`, values in base units.\n--input reads many texts without a store; a faulty line costs no other, and ends with 1.',
  options: {
    date: {
      type: 'string',
      value: '<date>',
      help: 'when the article was published, where it does not say so: 2025-09-05',
    },
    language: { type: 'string', value: '<ru|uk|en|zh>', help: 'of the article (it tells)' },
    check: { type: 'boolean', help: 'verdicts in --json too; an error where there is no release' },
    release: { type: 'string', value: '<id>', help: 'check against a release (the latest)' },
    review: { type: 'string', value: '<file>', help: 'a CSV of decisions on claims; a new file is a form' },
    docx: { type: 'string', value: '<file>', help: 'write an annotated Word document there' },
    input: { type: 'string', value: '<file|->', help: 'many texts: lines {"id","text","lang"?,"document_date"?}' },
    output: { type: 'string', value: '<file|->', help: 'with --input: lines {"id","claims"} (standard output)' },
  },
  words: [0, 1],
  // What reads articles is large, and every other command is loaded with this one.
  runQuick: async (...asked) => (await import('../claims/run-claims.ts')).runClaims(...asked),
})
