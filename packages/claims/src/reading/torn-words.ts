import { type Rewritten, rewriter, type Traced } from './traced.ts'

/** How words begin that texts on trade are full of, and that no two words make. */
const STEMS =
  'товарообор товарообіг товарооборот миллиард миллион мільярд мільйон доллар долл. долар дол. млрд млн тысяч процент відсот казахстан узбекистан киргизстан кыргызстан киргизи таджикистан туркменистан туркменістан китай китаем китая китаю китаї экспорт експорт импорт імпорт торгов торгівл составил становив сягнув инвестиц інвестиц поставок предприят підприємств компани компані контейнер контракт соглашен проект продукци продукці оборот полугод квартал январ феврал сентябр октябр ноябр декабр увеличил збільшил вырос зріс сократил скоротил достиг мощност потужн кубометр юаней юанів юаня тонн центральн республик республік азии азії'

type Node = { readonly next: Map<string, Node>; isEnd: boolean }

const nodeOf = (): Node => ({ next: new Map(), isEnd: false })
const root = nodeOf()
for (const stem of STEMS.split(' ')) {
  let node = root
  for (const letter of stem) {
    const next = node.next.get(letter) ?? nodeOf()
    node.next.set(letter, next)
    node = next
  }
  node.isEnd = true
}

const BEGINNING = /(?<![\p{L}\d-])[а-яіїє]/giu
/** Endings that are no words of their own. */
const ENDING = /^ (?:ов|ів|ами|ом|ем|ого|ому|ых|ями|ях|ий|ию|ия|ии|ення|ение|ения|ася|лся|лась|лось)(?![\p{L}\d])/u
const MOST_GAPS = 3
const LONGEST_END = 10

const isSmall = (sign: string | undefined): boolean => /[а-яёіїєґ]/.test(sign ?? '')

/** "Им порт" may be two words. */
const isIt = (text: string, from: number, at: number): boolean => /^[иі]м$/i.test(text.slice(from, at))

/** Where the spaces stand that tear the word which begins here; none where it stands whole. */
const gapsFrom = (text: string, from: number): readonly number[] => {
  const gaps: number[] = []
  let known = -1
  let node: Node | undefined = root
  let at = from
  for (let sign = text[at]; sign !== undefined && node !== undefined; sign = text[at]) {
    if (sign === ' ' && at > from && gaps.length < MOST_GAPS && isSmall(text[at + 1]) && !isIt(text, from, at))
      gaps.push(at)
    else {
      node = node.next.get(sign.toLowerCase())
      if (node?.isEnd === true) known = at + 1
    }
    at += 1
  }
  if (known < 0) return []
  const inside = gaps.filter((gap) => gap < known)
  let end = known
  while (end - known < LONGEST_END && isSmall(text[end])) end += 1
  return ENDING.test(text.slice(end, end + 8)) ? [...inside, end] : inside
}

/** "3 7 %", "1 5,2 млрд": a space inside a number, where no other number stands beside it. */
const TORN_NUMBER =
  /(?=\d{1,2} \d)(?<=[\p{L}(] ?|[-–—~≈$] ?)(?<!\d\p{L}{0,3}\.? ?)\d{1,2} (?=\d(?:[.,]\d{1,2})? ?(?:%|млрд|млн|тыс|тис))/gu

/** "В 2 021 г.", "20 24 года": a space inside a year. */
const TORN_YEAR = /(?<![\d.,] ?)(?:(?:1 9|2 0) ?\d ?\d|(?:19|20) \d\d)(?= ?(?:гг?\.|год|рр?\.|рок|році))/g

/** "на 12, 6 %": a space behind the comma of a decimal, where no list goes on. */
const TORN_DECIMAL = /(?<=(?:на|до|в|у|с|з|из|от|–|—|-) \d{1,3},) (?=\d{1,2} ?%)/g

/** Words and numbers that a copy tore by spaces, closed up: "то варооборот", "долла ров", "Узбеки ста ном", "3 7 %". */
export const untorn = (traced: Traced): Rewritten => {
  const { text } = traced
  const gaps: number[] = []
  for (const { index } of text.matchAll(BEGINNING))
    if (index > (gaps.at(-1) ?? -1) && root.next.has(text[index]?.toLowerCase() ?? ''))
      for (const gap of gapsFrom(text, index)) gaps.push(gap)
  for (const { 0: torn, index } of text.matchAll(TORN_NUMBER)) gaps.push(index + torn.length - 1)
  for (const { 0: torn, index } of text.matchAll(TORN_YEAR))
    for (const { index: gap } of torn.matchAll(/ /g)) gaps.push(index + gap)
  for (const { index } of text.matchAll(TORN_DECIMAL)) gaps.push(index)
  const out = rewriter(traced)
  let kept = 0
  for (const gap of gaps.toSorted((a, b) => a - b)) {
    out.copy(kept, gap)
    kept = gap + 1
  }
  out.copy(kept, text.length)
  return out.done()
}
