import type { WordTable } from '../lexicon.ts'

/** Firms whose country is known whatever the text says: whose capital or company a claim is about. */
export const firms: WordTable = {
  'firm CHN':
    'CNPC|Sinopec|CNOOC|PetroChina|Zijin|BYD|Huawei|CITIC|COSCO|Gezhouba|PowerChina|Power China|China Energy|China Power|China Huadian|Chery|Haval|Great Wall|Changan|Geely|SANY|Xinfa|Sany|Sinosure|ICBC|CRRC|CRBC|CRCC|CCECC|TBEA|ZTE|Dalian Group|Fufeng Group|Fufeng|Hengwang|Alibaba|JD.com|Temu|TikTok|Shein|CITIC Construction|China Railway|China Road and Bridge|Goldwind|Envision|JinkoSolar|LONGi|Universal Energy|Sinohydro|China National Petroleum Corporation|China National Nuclear|East Hope|Yuchai|CMOC|中石油|中国石油|中石化|紫金矿业|紫金|比亚迪|华为|中信|中远海运|葛洲坝|中国电建|中国能建|中铁|中国路桥|特变电工|奇瑞|长城汽车|金风科技|中国石油天然气集团|国家开发银行|进出口银行|中国进出口银行|exim bank of china|export-import bank of china|export-import bank of china|china eximbank|china exim bank|eximbank of china|bank of china|china development bank|silk road fund|экспортно-импортн~ банк~ кита~|эксимбанк~ кита~|банк~ кита~|банк~ развити~ кита~|экспортно-импортн~ банк~ китая|експортно-імпортн~ банк~ кита~|ексімбанк~ кита~|丝路基金',
  'leader CHN': 'Xi Jinping|Xi|Си Цзиньпин~|Си|Сі Цзіньпін~|习近平|Ван И|Li Qiang|Ли Цян~|李强|王毅|王文涛',
  'leader KAZ': 'Tokayev|Токаев~|Токаєв~|托卡耶夫',
  'leader UZB': 'Mirziyoyev|Мирзиеев~|Мирзиёев~|Мірзійоєв~|Мірзіяєв~|米尔济约耶夫',
  'leader KGZ': 'Japarov|Жапаров~|扎帕罗夫',
  'leader TJK': 'Rahmon|Рахмон~|拉赫蒙',
  'leader TKM': 'Berdimuhamedov|Berdimuhamedow|Бердымухамедов~|Бердимухамедов~|别尔德穆哈梅多夫',
  'firm KAZ':
    'KazMunayGas|КазМунайГаз~|KTZ|КТЖ|Kazatomprom|Казатомпром~|Kaspi|Kaspi.kz|Samruk|QazaqGaz|Самрук~|Қазақстан темір жолы|Qazaqstan Temir Zholy|哈萨克斯坦国家铁路公司|哈铁',
  'firm UZB': 'Uzbekneftegaz|Узбекнефтегаз~|UzAuto|Uzum|Навоийск~ ГМК',
  'firm TKM': 'Turkmengaz|Туркменгаз~|Türkmengaz',
  'firm RUS': 'Gazprom|Газпром~|Rosatom|Росатом~|Wildberries',
  'firm ARE': 'Masdar|Масдар',
  'firm SAU': 'ACWA Power|ACWA',
  'firm USA': 'Chevron|ExxonMobil|Amazon',
}
