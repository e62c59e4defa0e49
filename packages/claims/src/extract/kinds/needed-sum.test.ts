import { expect, it } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

it.each([
  'Мощность трубы 10 млн тонн. Чтобы довести её до 20 млн тонн, нужно 100 млрд тенге.',
  'Потужність труби 10 млн тонн. Щоб довести її до 20 млн тонн, потрібно 100 млрд тенге.',
  'The pipe has a capacity of 10 million tonnes. To raise it to 20 million tonnes, 100 billion tenge are needed.',
])('what is needed for works is their cost: %s', (text) => {
  expect(claimsOf(text).at(-1)?.indicator).toBe('project_cost')
})
