import type { ReadText } from '../reading/text-as-read.ts'

/**
 * Words of a sentence whose numbers are of a part: goods, provinces and cities, border points and routes, companies and
 * platforms, ways of transport. Stems, for languages that inflect. Where in doubt a part: then nothing is denied.
 */
const letters: readonly string[] = [
  // goods
  'нефт|нафт|газ(а|у|ом|е|и)?(?!\\p{L})|угл(я|ем|ю)(?!\\p{L})|вугілл|уран|зерн|пшениц|хлоп|бавовн|металл|метал|мед(ь|и)(?!\\p{L})|мід(ь|і)(?!\\p{L})|алюмин|автомоб|техник|машин|оборудован|обладнан|электромоб|електромоб|текстил|одежд|продовольств|сельскохоз|сільськогосп|энергонос|енергонос|топлив|руд(а|ы|у)(?!\\p{L})|золот|удобрен|мяс(о|а)(?!\\p{L})',
  '(oil|gas|lng|coal|uranium|grain|wheat|cotton|metals?|copper|alumin\\p{L}*|cars?|vehicles?|evs?|machinery|equipment|textiles?|food|farm|agricultural|minerals?|ores?|gold|fertili[sz]\\p{L}*|meat|fuels?|hydrocarbons?)(?!\\p{L})',
  // places inside of a country, crossings, routes
  'синьцзян|сіньцзян|шэньчжэн|шеньчжен|гуандун|гуанчжоу|шанха|урумчи|алмат|ташкентск|провинци|провінц|город|міст(о|а|і|у)(?!\\p{L})|порт(ы|а|у|ов|ом|е)?(?!\\p{L})|пограничн|прикордонн|хоргос|алашанькоу|достык|бахты|бакту|коридор|маршрут|магистрал|автомобильн|железнодорожн|залізничн',
  '(xinjiang|shenzhen|guangdong|shanghai|urumqi|almaty|provinces?|city|ports?|crossings?|khorgos|dostyk|alashankou|corridors?|railways?|rail|roads?)(?!\\p{L})',
  // companies and platforms
  'компани|компані|корпорац|платформ|предприят|підприємств|(alibaba|byd|cnpc|compan(y|ies)|corporations?|platforms?)(?!\\p{L})',
]
const chinese =
  '石油|原油|天然气|煤|铀|粮|小麦|棉|金属|铜|铝|汽车|电动车|机械|设备|纺织|食品|农产品|矿产|黄金|化肥|肉类|新疆|深圳|广东|上海|乌鲁木齐|阿拉木图|口岸|霍尔果斯|阿拉山口|全省|全市|自治区|铁路|公路|班列|平台|公司|企业'
const part = new RegExp(`(?<!\\p{L})(?:${letters.join('|')})|${chinese}`, 'iu')

/** Whether a number that stands at an offset of `text` is said of a part, by the words of its sentence; null where no sentence is there. */
export const scopeAt = (read: ReadText, at: number): 'whole' | 'part' | null => {
  for (const block of read.blocks) {
    if (at < block.start || at >= block.end) continue
    if (block.kind === 'table') return 'whole'
    const sentence = block.sentences.find(({ start, end }) => at >= start && at < end)
    if (sentence) return part.test(read.text.slice(sentence.start, sentence.end)) ? 'part' : 'whole'
  }
  return null
}
