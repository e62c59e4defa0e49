import { isTrade } from '../../kinds/topics.ts'
import type { View } from '../../view.ts'
import type { Pair } from '../pair.ts'

const envoy = /^(посла|послом|посол\S{0,2}|ambassador|envoy)$/
const own = /^(мы|нас|нам|наш\S*|ми|our|we|us|ours)$/
const isState = ({ code }: { readonly code: string }): boolean => /^[A-Z]{3}$/.test(code)

/** "We bought goods for 15 bn," said China's ambassador to Kazakhstan: trade of who has sent him with where he is. */
export const ofEnvoy = ({ tokens, mentions }: View, kind: string): Pair | null => {
  if (!isTrade(kind)) return null
  const at = tokens.findIndex(({ text }) => envoy.test(text))
  if (at < 0 || !tokens.some(({ text }) => own.test(text))) return null
  const [sender, host, ...others] = mentions.filter((mention) => isState(mention))
  const isNear = sender?.isOffice === true && Math.abs(sender.from - at) <= 3 && (host?.from ?? 0) - at <= 4
  if (!isNear || !host || host.code === sender.code || others.length > 0) return null
  return { reporter: sender.code, partner: host.code }
}
