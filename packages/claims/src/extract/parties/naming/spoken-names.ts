import { has, isSign } from '../../tokens.ts'
import type { View } from '../../view.ts'
import { isOneOfFive } from '../pair.ts'
import type { Mention } from './mentions.ts'

const isState = ({ code }: Mention): boolean => isOneOfFive(code)

/** 塔吉克斯坦大使说：“…我国…”: in the mouth of who speaks for a state, "our state" is his own. */
const inHisMouth = ({ tokens, mentions }: View): readonly Mention[] => {
  const ours = mentions.filter(({ from }) => /^我国|^我方$/.test(tokens[from]?.text ?? ''))
  if (ours.length === 0) return mentions
  return mentions.map((mention) => {
    if (!ours.includes(mention)) return mention
    const quote = tokens.slice(0, mention.from).findLastIndex((token) => isSign(token, '“「"'))
    const speaker = mentions.findLast(({ isOffice, to }) => isOffice && to <= quote)
    return speaker && isState(speaker) ? { ...mention, code: speaker.code } : mention
  })
}

/** 中国仍是其最大贸易伙伴: the one state of the text whose partner another is called. */
const whosePartner = ({ tokens, mentions, source }: View, state: string | null): readonly Mention[] => {
  const one = mentions.find(({ isOffice }) => !isOffice)
  if (source.language !== 'zh' || state === null || one?.form !== 'area' || one.code === state) return mentions
  const at = tokens.findIndex(({ text }, place) => text === '其' && place > one.from && place <= one.to + 4)
  const isPartner = at > 0 && tokens.slice(at + 1, at + 6).some((token) => has(token, 'partner'))
  const owner: Mention = { ...one, from: at, to: at + 1, code: state, role: 'bare', isPartnerOf: true }
  return isPartner ? [...mentions, owner].toSorted((a, b) => a.from - b.from) : mentions
}

/** A sentence with "our state" and "its partner" put down as the state that is meant. */
export const withSpokenNames = (view: View, state: string | null): View => {
  if (view.source.language !== 'zh' || view.mentions.length === 0) return view
  const said = { ...view, mentions: inHisMouth(view) }
  return { ...said, mentions: whosePartner(said, state) }
}
