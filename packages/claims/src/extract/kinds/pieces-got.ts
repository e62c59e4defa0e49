import type { Quantity } from '../numbers/quantity.ts'
import { has } from '../tokens.ts'
import type { View } from '../view.ts'
import type { Topic } from './topics.ts'

const gets =
  /^(received|receives|receive|got|gets|obtained|получил[аио]?|получит|закупил[аио]?|отримал[аио]?|отримав|отримає)$/

const gives =
  /^(donat\S*|grants?|gifts?|gifted|aid|humanitarian|free|assistance|дар\S*|подар\S*|безвозмезд\S*|гуманитар\S*|безоплатн\S*|гуманітарн\S*|грант\S*)$/

/** "Uzbekistan received 1,000 buses from China": things that are sold by the piece come in, unless they are given. */
export const piecesGot = ({ tokens, mentions }: View, { from, to }: Quantity): Topic | null => {
  const things = tokens.slice(from, to)
  if (!things.some((token) => has(token, 'piece') || has(token, 'ware'))) return null
  const isGetting = (place: number): boolean =>
    gets.test(tokens[place]?.text ?? '') ||
    (tokens[place]?.text === 'delivery' && /^(took|takes|taken|take)$/.test(tokens[place - 1]?.text ?? ''))
  const at = [from - 1, from - 2, from - 3, from - 4].find(isGetting) ?? -1
  if (at < 0 || tokens.some(({ text }) => gives.test(text))) return null
  const isFromAbroad = mentions.some(
    ({ role, form, isOffice, from: place }) =>
      !isOffice && place >= from && (role === 'from' || (form === 'adj' && place < to)),
  )
  return isFromAbroad ? { kind: 'imports', at, isVerb: true, isNear: true } : null
}
