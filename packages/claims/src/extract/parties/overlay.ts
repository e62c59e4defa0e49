import type { Mention } from './naming/mentions.ts'
import { codesOf, isCentral, orient, type Pair } from './pair.ts'
import { codeOf } from './shares/share-parties.ts'

/** The pair spoken of last, with what the words of a number change in it. */
export const overlay = (kind: string, pair: Pair, mentions: readonly Mention[]): Pair => {
  let { reporter, partner } = pair
  if (kind === 'ecommerce' && partner === null) {
    const one = mentions.find(({ code, form }) => code !== '-' || form === 'country')
    return { reporter: one === undefined ? reporter : codeOf(one, pair), partner }
  }
  for (const mention of mentions) {
    if (mention.isOffice || mention.form === 'both' || mention.code === '-' || mention.code === 'it') continue
    if (mention.form === 'pair') {
      return kind === 'companies' && mention.ownsFirm ? orient(codesOf(mention.code)) : codesOf(mention.code)
    }
    if (mention.form === 'place' && mention.role === 'in') continue
    const toPartner = (kind === 'imports' ? ['from'] : ['to', 'with', 'on']).includes(mention.role)
    const toReporter = (kind === 'imports' ? ['to'] : ['from']).includes(mention.role)
    // "carried goods to Central Asia" after what came from one of its states: the other way
    const isBack = toPartner && mention.code === 'C5' && isCentral(reporter) && partner !== null && !isCentral(partner)
    if (isBack) [reporter, partner] = [partner, reporter]
    // "Прием из Китая" after what went to China: the same two, the other way.
    if (toPartner && mention.code === reporter && partner !== null) [reporter, partner] = [partner, reporter]
    else if (toReporter && mention.code === partner && reporter !== null) [reporter, partner] = [partner, reporter]
    else if (toPartner) partner = mention.code
    else if (toReporter) reporter = mention.code
    else if (isCentral(mention.code) && isCentral(reporter) && partner !== null && !isCentral(partner))
      reporter = mention.code
    else if (isCentral(mention.code) && isCentral(partner)) partner = mention.code
    else if (mention.code !== reporter && mention.code !== partner) {
      if (isCentral(mention.code) || partner === null) partner = mention.code
      else if (isCentral(reporter)) partner = mention.code
      else reporter = mention.code
    }
    if (reporter === partner) reporter = pair.reporter === partner ? pair.partner : pair.reporter
  }
  return { reporter, partner }
}
