import type { Quantity } from '../../numbers/quantity.ts'
import { isSign } from '../../tokens.ts'
import type { View } from '../../view.ts'

/** Words of people and things that pass somewhere in a time, in four languages, by their stems. */
const moves =
  /^(прош[её]?л|проеха|проследова|пересек|въеха|въезж|выеха|выезж|поеха|приеха|посети|посеща|прибы|ввез|вывез|завез|перевез|перевоз|провез|отправ|оформл|пассажиропоток|грузопоток|импорт|экспорт|посылок|поездок|пройшл|проїха|перетну|перетин|в'їха|в’їха|виїха|поїха|приїха|відвіда|прибул|увез|увіз|вивез|перевез|відправ|оформи|пасажиропот|імпорт|експорт|посилок|поїздок|cross|entered|visit|arriv|travel|trips|passed|import|export|carried|went|parcel|orders|заказов|замовлень|订单|往来|进出|赴|出入境|验放|通行|入境|出境|过境|运往|发往|接待|查验|进口|出口|包裹)/

/** What is so now, or is a country's population, has no such time. */
const isNow = /^(目前|现在|如今|сейчас|ныне|теперь|зараз|нині|тепер|now|currently|today|nowadays|country)$/

const isOpen = (text: string): boolean => !/(will|будет|буде|将)$/.test(text)

/** "Навстречу поехали 83 тыс. казахстанцев", 日均验放货车482辆次: what passes, or is traded in pieces, does so in the time told of. */
export const isPassingThing = (view: View, { from, to }: Quantity): boolean => {
  const isEnd = (at: number): boolean => isSign(view.tokens[at], ';.；。')
  let [first, last] = [from, to]
  while (first > 0 && first > from - 20 && !isEnd(first - 1)) first -= 1
  while (last < view.tokens.length && last < to + 8 && !isEnd(last) && !isSign(view.tokens[last], ',，')) last += 1
  const clause = view.tokens.slice(first, last)
  return !clause.some(({ text }) => isNow.test(text)) && clause.some(({ text }) => moves.test(text) && isOpen(text))
}
