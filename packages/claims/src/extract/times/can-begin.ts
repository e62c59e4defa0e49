import type { Token } from '../tokens.ts'

const begins = /^([iі]{1,3}|[iі]v|(the )?year|the (first|second|third|fourth)|年初)$/

/** Whether a time may begin with a word: most words are in no table and no number. */
export const canBegin = (token: Token | undefined): boolean =>
  token !== undefined && (token.senses.length > 0 || token.number !== undefined || begins.test(token.text))
