import type { Mention } from './mentions.ts'
import { isCentral, nobody, type Pair } from './pair.ts'
import type { View } from './view.ts'

/** What is built, owned or worked, as the text has told so far: whose it is, where it stands. */
export type Site = Pair & {
  /** It crosses several states, and no one of them has it. */
  readonly isShared: boolean
}

export const noSite: Site = { ...nobody, isShared: false }

/** Kinds of thing that stand somewhere and belong to somebody. */
const standing = new Set(['capacity', 'cost', 'project', 'stake', 'production'])

const isBuilt = (view: View): boolean => view.heads.some(({ kind }) => standing.has(kind))

const isWhere = ({ code, form, role, isOffice }: Mention): boolean =>
  isCentral(code) &&
  !isOffice &&
  (form === 'place' ? role !== 'from' : (form === 'area' || form === 'capital') && /^(in|on|to)$/.test(role))

const isOwner = (mention: Mention): boolean =>
  mention.form === 'firm' ||
  (mention.ownsFirm &&
    !isCentral(mention.code) &&
    /^[A-Z]{3}$/.test(mention.code) &&
    /^(adj|area|place|capital)$/.test(mention.form) &&
    !mention.isOffice &&
    !mention.joinsLast &&
    /^(bare|from|with)$/.test(mention.role))

/** A route by its name, or one that three states or more build together. */
const isRoute = (view: View): boolean => {
  if (view.mentions.some(({ form, code }) => form === 'pair' && code === '-')) return true
  const listed = view.mentions.filter(({ joinsLast }, at) => joinsLast || view.mentions[at + 1]?.joinsLast === true)
  return new Set(listed.map(({ code }) => code)).size > 2 && view.heads.some(({ kind }) => kind === 'project')
}

/** What a sentence adds to it. Another place in a sentence about something built is another thing. */
export const siteAfter = (view: View, site: Site): Site => {
  const where = view.mentions.find(isWhere)?.code ?? null
  const owner = view.mentions.find(isOwner)?.code ?? null
  if (isRoute(view)) return { ...nobody, isShared: true }
  const isNew = where !== null && isBuilt(view) && (site.isShared || (site.partner !== null && site.partner !== where))
  const known = isNew ? noSite : site
  return { reporter: owner ?? known.reporter, partner: where ?? known.partner, isShared: known.isShared }
}
