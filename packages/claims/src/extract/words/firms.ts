import type { WordTable } from '../lexicon.ts'

/** Firms whose country is known whatever the text says: whose capital or company a claim is about. */
export const firms: WordTable = {
  'firm -':
    'World Bank|the World Bank|World Bank Group|the World Bank Group|IMF|International Monetary Fund|МВФ|Международн~ валютн~ фонд~|Міжнародн~ валютн~ фонд~|国际货币基金组织|Eurasian Development Bank|ЕАБР|Евразийск~ банк~ развития|Євразійськ~ банк~ розвитку|欧亚开发银行|OPEC Fund|Фонд~ ОПЕК|Саудовск~ фонд~ развития|EBRD|ADB|AIIB|World Bank|Asian Development Bank|European Bank for Reconstruction and Development|European Investment Bank|Islamic Development Bank|Asian Infrastructure Investment Bank|ЕБРР|АБР|АБИИ|ЄБРР|Всемирн~ банк~|Світов~ банк~|Европейск~ банк~ реконструкции и развития|Азиатск~ банк~ развития|Азійськ~ банк~ розвитку|Исламск~ банк~ развития|Ісламськ~ банк~ розвитку|Європейськ~ банк~ реконструкції та розвитку|Азиатск~ банк~ инфраструктурн~ инвестиций|欧洲复兴开发银行|亚洲开发银行|亚行|世界银行|世行|亚投行|亚洲基础设施投资银行|伊斯兰开发银行',
  'firm CHN':
    'China Railway Tunnel Group|China Railway Construction|China Railway Group|China Machinery Engineering|China Machinery|China Communications Construction|China Harbour|China Metallurgical|China Nonferrous|China Triumph|China Huaneng|China Three Gorges|China Three Gorges Corporation|China Datang|China Southern Power Grid|China National Machinery|China Poly|China Poly Group|Poly Group|China Petroleum|China Telecom|China Mobile|UnionPay|China UnionPay|CEEC|ENERGY CHINA|Energy China|ТВЕА|CNPC|COSCO Shipping|Cosco Shipping|POWERCHINA|Powerchina|CSCEC|China State Construction|Sinopec|CNOOC|PetroChina|Zijin|BYD|Huawei|CITIC|COSCO|CNODC|Gezhouba|PowerChina|Power China|China Energy|China Power|China Huadian|Chery|Haval|Great Wall|Changan|Geely|SANY|Xinfa|Sany|Sinosure|ICBC|CRRC|CRBC|CRCC|CCECC|TBEA|ZTE|Dalian Group|Fufeng Group|Fufeng|Hengwang|Alibaba|JD.com|Temu|TikTok|Shein|CITIC Construction|China Railway|China Road and Bridge|Goldwind|Envision|JinkoSolar|LONGi|Universal Energy|Sinohydro|China National Petroleum Corporation|China National Nuclear|East Hope|Yuchai|CMOC|中石油|中国石油|中石化|紫金矿业|紫金|比亚迪|华为|中信|中远海运|葛洲坝|中国电建|中国能建|中铁|中国路桥|特变电工|奇瑞|长城汽车|金风科技|中国石油天然气集团|国家开发银行|进出口银行|中国进出口银行|exim bank of china|export-import bank of china|export-import bank of china|china eximbank|china exim bank|eximbank of china|bank of china|exim-bank of china|export-import bank of the prc|china development bank|silk road fund|экспортно-импортн~ банк~ кита~|эксимбанк~ кита~|банк~ кита~|банк~ развити~ кита~|экспортно-импортн~ банк~ китая|експортно-імпортн~ банк~ кита~|банк~ розвитку кита~|ексімбанк~ кита~|эксимбанк~ кнр|экспортно-импортн~ банк~ кнр|ексімбанк~ кнр|експортно-імпортн~ банк~ кнр|банк~ развития кнр|банк~ развития китая|банк~ розвитку китаю|банк~ розвитку кнр|丝路基金|Chint|Foton|Yutong|Dongfeng|FAW|Hongqi|Jetour|Omoda|Exeed|CATL|Trina|JA Solar|SPIC|Datang|Three Gorges|Huaxin|Conch|XCMG|Zoomlion|LiuGong|Shacman|Sinotruk|CNNC|CGN|Norinco|Pinduoduo|Taobao|AliExpress|Tmall|Xiaomi|Hikvision|Dahua|Sinosteel|Baosteel|Zijin Mining|Lovol|CITIC Group|Wanda|Tencent|WeChat|Alipay|UnionPay|Cainiao|Lihua|Zhongtai|Hualong|Risen Energy|SEPCO|Energy China|Sungrow|Gree|Midea|Haier|Haitian|Хуавэй|Сиnopec|КННК|Синопек~|Зиджин|Алибаб~|Хавал|Чери|华新水泥|海螺水泥|国家电投|三峡集团|中广核|中核集团|宁德时代|三一重工|徐工|中联重科|东风汽车|一汽|吉利汽车|阿里巴巴|京东|拼多多|菜鸟|小米|中国铁建|中国交建|中交集团|中国中铁|中国建筑|中国大唐|中国华电|华能|远景能源|隆基|晶科|天合光能|国开行|中国五矿|中国有色|洛阳钼业|新希望|海尔|宇通|福田|中车|北方国际|东方电气|哈电集团|中国黄金|中泰集团|Sinomach|Sinotrans|Sinoma|Sino-Steel|China Harbour|China Communications|Sinochem|Sinopharm|CGGC|CMEC|CAMC|Shaanxi Coal|Синомаш|Синотранс',
  'leader CHN': 'Xi Jinping|Xi|Си Цзиньпин~|Си|Сі Цзіньпін~|习近平|Ван И|Li Qiang|Ли Цян~|李强|王毅|王文涛',
  'leader KAZ': 'Tokayev|Токаев~|Токаєв~|托卡耶夫',
  'leader UZB': 'Mirziyoyev|Мирзиеев~|Мирзиёев~|Мірзійоєв~|Мірзіяєв~|米尔济约耶夫',
  'leader KGZ': 'Japarov|Жапаров~|扎帕罗夫',
  'leader TJK': 'Rahmon|Рахмон~|拉赫蒙',
  'leader TKM': 'Berdimuhamedov|Berdimuhamedow|Бердымухамедов~|Бердимухамедов~|别尔德穆哈梅多夫',
  'firm KAZ':
    'KMG|КМГ|KAZ Minerals|Kaz Minerals|Казахмыс~|Kazakhmys|Казахтелеком~|Eurasian Resources Group|KazMunayGas|КазМунайГаз~|KTZ|КТЖ|Kazatomprom|Казатомпром~|Kaspi|Kaspi.kz|Samruk|QazaqGaz|Самрук~|Қазақстан темір жолы|Qazaqstan Temir Zholy|哈萨克斯坦国家铁路公司|哈铁|KEGOC|Air Astana|Halyk|KazTransOil|Казтрансойл~|КазТрансОйл~|KTZ Express|казахстан темир жолы|казахстан темір жоли|kazakhstan temir zholy|qazaqstan temir zholy|казахстанск~ железн~ дорог~|Kazpost|Казпочт~|Казахтелеком~|哈萨克斯坦国家石油天然气公司|哈原子能|哈原工',
  'firm UZB':
    'Uzbekneftegaz|Узбекнефтегаз~|UzAuto|Uzum|Навоийск~ ГМК|Узавтосаноат~|Artel|Uztransgaz|Узтрансгаз~|Навоиазот~|НГМК|АГМК|Uzbekistan Railways|Узбекистон темир йуллари|Мікрокредитбанк~|Микрокредитбанк~|Узпромстройбанк~|乌兹别克斯坦铁路',
  'firm TKM': 'Turkmengaz|Туркменгаз~|Türkmengaz',
  'firm RUS':
    'Sibur|Сибур~|Сібур~|Норникел~|Nornickel|Новатэк~|Novatek|RZD|Gazprom|Газпром~|Rosatom|Росатом~|Wildberries|Роснефт~|Лукойл~|РЖД|Yandex|Яндекс|Lukoil|Rosneft',
  'firm ARE': 'AD Ports|DP World|Masdar|Масдар',
  'firm SAU': 'ACWA Power|ACWA',
  'firm USA': 'Boeing|Wabtec|Chevron|ExxonMobil|Amazon',
  'firm KGZ': 'Кыргызалтын~|Kyrgyzaltyn|Кыргыз темир жолу|Кыргызтемиржолу|吉尔吉斯铁路',
  'firm TJK': 'TALCO|ТАЛКО|Барки точик|塔铝',
}
