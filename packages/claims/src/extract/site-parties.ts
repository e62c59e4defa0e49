import type { Kind } from './kind.ts'
import type { Mention } from './mentions.ts'
import { isCentral, nobody, type Pair } from './pair.ts'
import type { Site } from './site.ts'

/** Of these the owner and the place may be told in another sentence than the number. */
const sitedKinds = new Set(['capacity', 'cost', 'project', 'companies', 'counts'])

const standing = new Set(['capacity', 'cost', 'project'])

/** The parties of what stands somewhere, with what other sentences have told of it. */
export const sited = (
  { kind, indicator }: Kind,
  pair: Pair,
  { reporter, partner, isShared }: Site,
  own: readonly Mention[],
): Pair => {
  if (kind === 'stake' && indicator === 'share' && isShared) return { ...pair, partner: null }
  if (!sitedKinds.has(kind) || indicator === 'share' || indicator === 'growth' || indicator === 'company_count')
    return pair
  if (isShared) return own.some(({ code, form }) => isCentral(code) && form !== 'region') ? pair : nobody
  // A plant's only country is the one in which it stands.
  if (standing.has(kind) && pair.partner === null && isCentral(pair.reporter))
    return { reporter: reporter === pair.reporter ? null : reporter, partner: pair.reporter }
  return {
    reporter: pair.reporter ?? (reporter === pair.partner ? null : reporter),
    partner: pair.partner ?? (partner === pair.reporter ? null : partner),
  }
}
