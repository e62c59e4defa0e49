const wordsOf = (...lists: readonly string[]): ReadonlySet<string> => new Set(lists.join(' ').split(' '))

/** Before a name or a number, or in the middle of a phrase: no sentence ends with these. */
const GOES_ON = wordsOf(
  'т.е т.к т.н см ср напр рис табл стр стор с п пп гл разд ч им ул пр-т просп пл д корп кв-л тел каб оф доб вн эт проф акад д-р г-н г-жа ред',
  'англ кит рус лат каз изд св о-в обл р-н пос дер вып тт прим ст-ца мл стар',
  'див мал іл розд дод кім пов вул смт ім нар укр т.зв',
  'mr mrs ms dr prof st vs no nos fig figs vol vols pp p ch art arts sec secs cf e.g i.e viz approx gen col sen rep gov lt capt rev hon ca',
)
/** Units, dates, endings of lists, of firms and of states: a sentence may end with these, or go on. */
const MAY_END = wordsOf(
  'г гг в вв р рр ст руб долл дол грн коп тыс тис млн млрд трлн п.п т.д т.п др пр т м км га чел шт мин сек мес міс экз куб кв ж.д н.э л кг',
  'янв фев февр мар апр июн июл авг сен сент окт ноя нояб дек січ лют бер квіт трав черв лип серп вер жовт лист груд',
  'inc ltd co corp plc llc u.s u.k u.n e.u d.c p.r.c a.m p.m etc al bn mn tn jan feb mar apr jun jul aug sep sept oct nov dec',
)

/** What a word before a stop says of the sentence; undefined for a word that is no abbreviation. Small letters, without the stop. */
export const abbreviationOf = (word: string): 'goes on' | 'may end' | undefined =>
  MAY_END.has(word) ? 'may end' : GOES_ON.has(word) ? 'goes on' : undefined

/** Words that begin a sentence, written with a capital, and hardly stand inside one. */
const STARTERS = wordsOf(
  'в во на по при это этот эта эти однако так за из для с со к ко он она они оно как кроме также если но и а до после среди согласно при между вместе',
  'тем теперь сейчас сегодня вчера ранее ещё еще уже более менее около свыше всего общий общая объём объем товарооборот экспорт импорт доля рост при таким',
  'через перед под без над против вслед впрочем кстати хотя пока поскольку помимо несмотря исходя внутри вокруг',
  'поэтому ведь затем тогда здесь там где когда что кто у о об от же не ни по-прежнему наряду благодаря однако наконец например крупнейшим основными',
  'у в на за із з зі це цей ця ці однак проте так для до після серед згідно між разом тепер зараз сьогодні раніше ще вже понад всього загальний обсяг товарообіг',
  'експорт імпорт частка зростання таким тому потім тоді тут там де коли що хто не ні також окрім крім якщо але й та через перед під без над проти хоча оскільки попри він вона вони як при від',
  'the in it this that these those a an but and however he she they we at on for from by with as while when after before since among according under',
  'its their there total trade exports imports last another both over more during meanwhile moreover also if what',
)
export const isStarter = (word: string): boolean => STARTERS.has(word)
