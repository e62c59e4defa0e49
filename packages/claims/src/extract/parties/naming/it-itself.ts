import { isSign, type Token } from '../../tokens.ts'

/** "Most of it was bought by China": of what was told of, and no country. */
export const isPartOfIt = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'it' &&
  tokens[at - 1]?.text === 'of' &&
  /^(most|all|much|half|part|some|bulk|rest)$/.test(tokens[at - 2]?.text ?? '')

/** "Freight rose. It totalled 32 million tonnes": what was told of, and no country. */
export const isAmount = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'it' &&
  (at === 0 || isSign(tokens[at - 1], ',;')) &&
  /^(totall?ed|totals|amounted|amounts|averaged|equals|equall?ed|stood|stands)$/.test(tokens[at + 1]?.text ?? '')
