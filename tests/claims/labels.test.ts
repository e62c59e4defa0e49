import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Claim, claimsOf, type Language } from '@corridor/claims'
import { describe, expect, test } from 'vitest'
import { brokenRules } from './label-rules.ts'
import { matchTexts } from './match-claims.ts'
import { reportOf } from './score-report.ts'

type Text = {
  readonly id: string
  readonly lang: Language
  readonly document_date: string | null
  readonly manner: string
  readonly text: string
  readonly claims: readonly Omit<Claim, 'confidence'>[]
}

const folder = join(import.meta.dirname, 'labelled')
const read = (file: string): readonly Text[] =>
  readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Text)

const sets = {
  // The texts that the rules were first written against, those of other authors, in frames as far from them as can be, and plain ones.
  first: ['practice-ru-uk.jsonl', 'practice-en-zh.jsonl'].flatMap(read),
  second: ['practice-ru-uk-2.jsonl', 'practice-en-zh-2.jsonl'].flatMap(read),
  third: read('practice-3.jsonl'),
  fourth: read('practice-4.jsonl'),
  fifth: read('practice-5.jsonl'),
  sixth: read('practice-6.jsonl'),
  seventh: read('practice-7.jsonl'),
  eighth: read('practice-8.jsonl'),
  ninth: read('practice-9.jsonl'),
  // Labelled by the typed form alone, so not by our guide in everything; so are the eleventh, the thirteenth and the last three.
  tenth: read('practice-10.jsonl'),
  eleventh: read('practice-11.jsonl'),
  // The plainest texts, by those who write the rules, labelled before they were read by them.
  twelfth: read('practice-12.jsonl'),
  // Ordinary texts, labelled by the typed form alone.
  thirteenth: read('practice-13.jsonl'),
  // Nothing is tuned on these: when one of them fails below, look at the rules and not at the text.
  'held out': read('held-out.jsonl'),
  'held out, after pages': read('held-out-pages.jsonl'),
  'held out, by the form alone': read('held-out-form.jsonl'),
  'held out, by the form alone, second': read('held-out-form-2.jsonl'),
  'held out, plain': read('held-out-plain.jsonl'),
} as const
const labelled = Object.values(sets).flat()

const faultsOf = ({ text, claims }: Text): readonly string[] => {
  const signs = [...text]
  return claims.flatMap((claim) => [
    ...brokenRules(claim),
    ...(signs.slice(...claim.span).join('') === claim.quote ? [] : [`quote: ${JSON.stringify(claim)}`]),
  ])
}

describe('the labelled texts', () => {
  test('name each text once', () => {
    expect(new Set(labelled.map(({ id }) => id)).size).toBe(labelled.length)
  })
  test('keep to the words, spans and dates of the guide', () => {
    expect(labelled.flatMap((text) => faultsOf(text).map((fault) => `${text.id} ${fault}`))).toEqual([])
  })
  test('would show a span that is off by one', () => {
    const [text] = labelled.filter(({ claims }) => claims.length > 0)
    const moved = text?.claims.map((claim) => ({ ...claim, span: [claim.span[0] + 1, claim.span[1] + 1] as const }))
    expect(text && moved ? faultsOf({ ...text, claims: moved }).length : 0).toBeGreaterThan(0)
  })
})

const foundIn = (texts: readonly Text[]) =>
  texts.map(({ id, lang, text, document_date }) => ({
    id,
    claims: claimsOf(text, { documentDate: document_date, language: lang }),
  }))

describe('the extractor, on the labelled texts', () => {
  const readings = Object.entries(sets).map(([name, texts]) => ({ name, texts, found: foundIn(texts) }))
  const groups = Object.fromEntries(
    readings.map(({ name, texts, found }) => [name, reportOf(matchTexts(texts, found)).groups]),
  )

  test('quotes what stands at its spans', () => {
    const wrong = readings.flatMap(({ texts, found }) =>
      texts.flatMap(({ text }, index) => {
        const signs = [...text]
        return (found[index]?.claims ?? []).filter(({ span, quote }) => signs.slice(...span).join('') !== quote)
      }),
    )
    expect(wrong).toEqual([])
  })

  // A little below what is reached, so that a step back fails and a mended label does not.
  test.each([
    ['first', 'all', 0.97, 0.97, 0.86],
    ['first', 'ru', 0.965, 0.965, 0.85],
    ['first', 'uk', 0.97, 0.97, 0.8],
    ['first', 'en', 0.96, 0.965, 0.87],
    ['first', 'zh', 0.98, 0.98, 0.915],
    ['second', 'all', 0.805, 0.745, 0.38],
    ['second', 'ru', 0.765, 0.685, 0.3],
    ['second', 'uk', 0.78, 0.7, 0.435],
    ['second', 'en', 0.81, 0.755, 0.365],
    ['second', 'zh', 0.865, 0.85, 0.435],
    ['third', 'all', 0.97, 0.965, 0.78],
    ['third', 'ru', 0.985, 0.97, 0.86],
    ['third', 'uk', 0.965, 0.965, 0.76],
    ['third', 'en', 0.96, 0.95, 0.74],
    ['third', 'zh', 0.98, 0.98, 0.775],
    ['fourth', 'all', 0.975, 0.975, 0.88],
    ['fourth', 'ru', 0.965, 0.965, 0.93],
    ['fourth', 'uk', 0.975, 0.975, 0.885],
    ['fourth', 'en', 0.97, 0.97, 0.83],
    ['fourth', 'zh', 0.985, 0.985, 0.885],
    ['fifth', 'all', 0.965, 0.955, 0.83],
    ['fifth', 'ru', 0.97, 0.97, 0.85],
    ['fifth', 'uk', 0.98, 0.975, 0.895],
    ['fifth', 'en', 0.96, 0.935, 0.76],
    ['fifth', 'zh', 0.96, 0.955, 0.85],
    ['sixth', 'all', 0.97, 0.975, 0.895],
    ['sixth', 'ru', 0.98, 0.975, 0.895],
    ['sixth', 'uk', 0.98, 0.98, 0.935],
    ['sixth', 'en', 0.96, 0.965, 0.895],
    ['sixth', 'zh', 0.98, 0.985, 0.86],
    ['seventh', 'all', 0.99, 0.99, 0.935],
    ['seventh', 'ru', 0.995, 0.995, 0.985],
    ['seventh', 'uk', 0.995, 0.995, 0.925],
    ['seventh', 'en', 0.985, 0.985, 0.91],
    ['seventh', 'zh', 0.98, 0.985, 0.96],
    ['eighth', 'all', 0.955, 0.95, 0.78],
    ['ninth', 'all', 0.965, 0.955, 0.81],
    ['tenth', 'all', 0.9, 0.91, 0.635],
    ['eleventh', 'all', 0.885, 0.875, 0.59],
    ['twelfth', 'all', 0.975, 0.975, 0.895],
    ['twelfth', 'ru', 0.985, 0.985, 0.91],
    ['twelfth', 'uk', 0.98, 0.975, 0.895],
    ['twelfth', 'en', 0.96, 0.955, 0.825],
    ['twelfth', 'zh', 0.98, 0.98, 0.93],
    ['thirteenth', 'all', 0.97, 0.975, 0.84],
    ['thirteenth', 'ru', 0.965, 0.965, 0.85],
    ['thirteenth', 'uk', 0.98, 0.98, 0.885],
    ['thirteenth', 'en', 0.97, 0.97, 0.845],
    ['thirteenth', 'zh', 0.97, 0.975, 0.8],
    ['held out', 'all', 0.945, 0.935, 0.785],
    ['held out, after pages', 'all', 0.885, 0.875, 0.62],
    ['held out, by the form alone', 'all', 0.86, 0.845, 0.535],
    ['held out, by the form alone, second', 'all', 0.86, 0.83, 0.5],
    ['held out, plain', 'all', 0.965, 0.965, 0.86],
    ['held out, plain', 'ru', 0.97, 0.985, 0.91],
    ['held out, plain', 'uk', 0.98, 0.975, 0.9],
    ['held out, plain', 'en', 0.95, 0.955, 0.83],
    ['held out, plain', 'zh', 0.955, 0.96, 0.81],
  ] as const)('keeps its scores: %s, %s', (set, group, precision, recall, strict) => {
    const reached = groups[set]?.[group]
    expect(reached?.loose.precision).toBeGreaterThan(precision)
    expect(reached?.loose.recall).toBeGreaterThan(recall)
    expect(reached?.strict.f1).toBeGreaterThan(strict)
  })
})
