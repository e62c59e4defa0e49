import type { Quantity } from '../numbers/quantity.ts'
import { isSign } from '../tokens.ts'
import type { View } from '../view.ts'

const nowWord = /^(目前|如今|现在|现今|眼下|сейчас|ныне|теперь|зараз|нині|тепер|наразі|now|currently|nowadays)$/

/** "Trade is now over 12 bn", 如今贸易额已超过120亿: how things stand at no told time, whatever time was spoken of before. */
export const isOfNow = ({ tokens }: View, { from }: Quantity): boolean => {
  for (let at = from - 1; at >= Math.max(0, from - 16); at -= 1) {
    if (isSign(tokens[at], ',，;；.。')) return false
    if (nowWord.test(tokens[at]?.text ?? '')) return true
  }
  return false
}
