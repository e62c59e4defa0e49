import { plainClaim } from '@corridor/claims'
import type { Article } from './article.ts'

/** The claims in their exact form and, where they are asked for, what came of checking them, in keys beside it. */
export const articleJson = (
  { read, documentDate, claims, checked, reviews }: Article,
  isWithCheck: boolean,
): object => ({
  language: read.language,
  document_date: documentDate,
  ...(isWithCheck ? { release: checked?.release ?? null } : {}),
  claims: claims.map((claim, index) => ({
    ...plainClaim(claim),
    ...(isWithCheck
      ? { check: inSnakeCase(checked?.claims[index] ?? null), review: inSnakeCase(reviews[index] ?? null) }
      : {}),
  })),
  ...(isWithCheck ? { arithmetic: inSnakeCase(checked?.arithmetic ?? []) } : {}),
})

const inSnakeCase = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inSnakeCase)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inside]) => [
      key.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      inSnakeCase(inside),
    ]),
  )
}
