import type { ReadText } from '../reading/text-as-read.ts'

/**
 * Words of a sentence whose numbers are of a part: goods, provinces and cities, border points and routes, companies and
 * platforms, ways of transport. Stems, for languages that inflect.
 */
const part = new RegExp(
  [
    // goods
    'нефт|нафт|газ[аоуе]?\\b|угл[яеью]|вугілл|уран|зерн|пшениц|хлоп|бавовн|металл|метал|медь|меди|міді|алюмин|автомобил|автомоб|техник|машин|оборудован|обладнан|электромобил|електромоб|текстил|одежд|продовольств|сельскохоз|сільськогосп|товаров? групп|энергоносител|енергонос|топлив|руд[ыауе]\\b|золот|удобрен|мяс[аоу]\\b',
    '\\b(oil|gas|lng|coal|uranium|grain|wheat|cotton|metals?|copper|alumin|cars?|vehicles?|evs?|machinery|equipment|textiles?|food|farm|agricultural|minerals?|ores?|gold|fertili[sz]|meat|fuels?|hydrocarbons?|goods such as)\\b',
    '石油|原油|天然气|煤|铀|粮|小麦|棉|金属|铜|铝|汽车|电动车|机械|设备|纺织|食品|农产品|矿|黄金|化肥|肉',
    // places inside of a country, crossings, routes
    'синьцзян|сіньцзян|шэньчжэн|шеньчжен|гуандун|гуанчжоу|шанха|урумчи|алмат|астан|ташкент|бишкек|провинци|провінц|област[ьиі]|город|міст[оауі]\\b|район|порт|переход|перехід|хоргос|алашанькоу|достык|бахты|бакту|коридор|маршрут|магистрал|автомобильн|железнодорожн|залізничн',
    'xinjiang|shenzhen|guangdong|shanghai|urumqi|almaty|tashkent|province|\\bregion of\\b|\\bcity\\b|\\bport\\b|crossing|khorgos|dostyk|alashankou|corridor|\\brail|\\broad\\b',
    '新疆|深圳|广东|上海|乌鲁木齐|阿拉木图|口岸|霍尔果斯|阿拉山口|省|市|铁路|公路|班列',
    // companies and platforms
    'компани|компані|корпорац|платформ|alibaba|jd\\.com|byd|cnpc|предприят|підприємств|\\bcompan(y|ies)\\b|\\bcorporation|平台|公司|企业',
  ].join('|'),
  'iu',
)

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
