import type { WordTable } from '../lexicon.ts'

/** Signs and codes of units that every language writes alike. */
export const unitSigns: WordTable = {
  'unit USD': '$|US$|USD|U.S.$|usd',
  'unit EUR': '€|EUR',
  'unit CNY': '¥|RMB|CNY|元',
  'unit RUB': '₽|RUB',
  'unit KZT': '₸|KZT',
  'unit KGS': 'KGS',
  'unit UZS': 'UZS',
  'unit TJS': 'TJS',
  'unit TMT': 'TMT',
  'unit UAH': '₴|UAH',
  'unit GBP': '£|GBP',
  'unit JPY': 'JPY',
  'unit percent': '%|％|‰',
  'unit TEU': 'TEU|teu|TEUs|teus',
  'unit MW': 'MW|МВт|mw',
  'unit GW': 'GW|ГВт|gw',
  'unit km': 'km|км',
  'unit kWh': 'kWh|кВт*ч|кВт⋅ч|кВт·ч|кВтч',
  'unit MWh': 'MWh|МВт*ч|МВт⋅ч|МВт·ч',
  'unit GWh': 'GWh|ГВт*ч|ГВт·ч',
  'unit ha': 'ha|га',
  'unit m3': 'm3|м3|м³|m³|куб.м|куб. м|куб.м.|куб. м.',
  'unit bcm': 'bcm|BCM|Bcm',
  'unit mcm': 'mcm',
  'unit Mt': 'Mt',
  'unit m2': 'm²|м²|кв. м|кв.м|m2|м2|sq m',
  'unit bbl': 'bbl',
}

/** Arrows of channels that say which way a figure went. */
export const arrows: WordTable = {
  'up -': '⬆️|⬆|↑|📈|🔺|↗️|↗|▲',
  'prep to': '→|➡️|➡|⇒|->',
  'down -': '⬇️|⬇|↓|📉|🔻|↘️|↘|▼',
}

export const unitsRu: WordTable = {
  'unit USD':
    'доллар~|долл.|долл|дол.|бакс~|доллар~ США|долл. США|долл США|дол. США|американск~ доллар~|долларов в эквиваленте',
  'unit CNY': 'юан~|китайск~ юан~',
  'unit EUR': 'евро',
  'unit RUB': 'рубл~|руб.|руб|российск~ рубл~',
  'unit KZT': 'тенге|тг',
  'unit KGS': 'сом|сома|сомов|сомам',
  'unit TJS': 'сомони',
  'unit UZS': 'сум|сума|сумов|сумам',
  'unit TMT': 'манат~',
  'unit UAH': 'гривен|гривн~|грн|грн.',
  'unit GBP': 'фунт~ стерлингов',
  'unit JPY': 'иен~|йен~',
  'unit pp': 'п.п.|п. п.|пп|процентн~ пункт~|п.п',
  'unit percent': 'процент~|проц.',
  'unit t': 'тонн~|т|т.|метрическ~ тонн~',
  'unit TEU':
    'ДФЭ|контейнер~ в двадцатифутовом эквиваленте|двадцатифутов~ контейнер~|двадцатифутов~ эквивалент~|20-футов~ контейнер~|20-футов~ эквивалент~|единиц грузов в 20-футовом контейнерном эквиваленте|единиц в 20-футовом эквиваленте',
  'unit m3': 'кубометр~|куб.|кубическ~ метр~|кубов|кубов газа',
  'unit km': 'километр~|км.',
  'unit m': 'метр~',
  'unit MW': 'мегаватт~|мвт',
  'unit GW': 'гигаватт~|гвт',
  'unit kWh': 'киловатт-час~|квт-ч|квтч',
  'unit ha': 'гектар~',
  'unit m2': 'квадратн~ метр~|кв. метр~',
  'unit bbl': 'баррел~',
  'unit kg': 'кг|килограмм~',
  'count company_count':
    'компани~|предприяти~|фирм~|юридическ~ лиц~|юрлиц~|совместн~ предприяти~|СП|субъект~ предпринимательств~|производител~|экспортер~|импортер~|предпринимател~|филиал~|представительств~',
  'count train_count':
    'поезд~|состав|состава|составов|составы|составам|контейнерн~ поезд~|грузов~ поезд~|рейсов|рейса|рейсы|эшелон~',
  'count container_volume': 'контейнер|контейнера|контейнеров|контейнеры',
  'count product_count':
    'вид|вида|видов|виды|наименовани~|товарн~ позици~|категори~ товар~|вид~ продукци~|вид~ товар~|вид~ сельхозпродукци~|продукт~|товарн~ групп~|артикул~|товаров',
  'count agreements_count': 'соглашени~|документ~|контракт~|договор~|меморандум~|договоренност~|сделк~|сделок',
  'count other':
    'рабоч~ мест~|рабоч~|человек|сотрудник~|работник~|специалист~|студент~|турист~|пассажир~|проект~|авто|автомобил~|машин~|грузовик~|фур|фуры|автобус~|электробус~|электромобил~|автомашин~|грузов~ автомобил~|легков~ автомобил~|единиц~|штук~|шт.|шт|голов|человек~|семей|домохозяйств~|вагон~|локомотив~|авиарейс~|посылок|посылк~|заявок|школ|объект~|магазин~|склад~|терминал~|завод~|станци~|турбин~|трансакци~|транзакци~|пересечени~|пользовател~|иностранц~|гражданин~|граждан|участк~|переход~|виз|виза|визы|скважин~|участник~ рынка|мест|жител~|автозаправ~|центр~|дом~|квартир~|тракто~|маршрут~|поездок|посещени~|поездк~|китайц~|заказ~|ульев|голов скота|кустов|выпускник~|слушател~|учащи~|стипенди~|грант~|книг',
}

export const unitsUk: WordTable = {
  'unit USD': 'долар~|дол.|дол|долл.|бакс~|долар~ США|дол. США|американськ~ долар~',
  'unit CNY': 'юан~|китайськ~ юан~',
  'unit EUR': 'євро',
  'unit RUB': 'рубл~|російськ~ рубл~|руб.',
  'unit KZT': 'тенге',
  'unit KGS': 'сом|сома|сомів',
  'unit TJS': 'сомоні',
  'unit UZS': 'сум|сума|сумів|сумах',
  'unit TMT': 'манат~',
  'unit UAH': 'гривень|гривн~|грн|грн.',
  'unit pp': 'в.п.|в. п.|п.п.|відсотков~ пункт~|процентн~ пункт~',
  'unit percent': 'відсот~|процент~',
  'unit t': 'тонн~|т|т.',
  'unit TEU': 'ДФЕ|двадцятифутов~ контейнер~|двадцятифутов~ еквівалент~|20-футов~ контейнер~|20-футов~ еквівалент~|TEU',
  'unit m3': 'кубометр~|куб.|кубічн~ метр~|кубів|куб. метр~',
  'unit km': 'кілометр~',
  'unit m': 'метр~',
  'unit MW': 'мегават~|мвт',
  'unit GW': 'гігават~|гвт',
  'unit kWh': 'кіловат-годин~|квт-год|кВт-год|кВт·год|кВт*год',
  'unit ha': 'гектар~',
  'unit m2': 'квадратн~ метр~|кв. метр~',
  'unit bbl': 'барел~',
  'unit kg': 'кг|кілограм~',
  'count company_count':
    'компані~|підприємств~|фірм~|юридичн~ ос~|юросіб|спільн~ підприємств~|СП|виробник~|експортер~|імпортер~|підприємц~|філі~|представництв~',
  'count train_count':
    'поїзд~|потяг~|состав~|ешелон~|рейс~|контейнерн~ поїзд~|контейнерн~ потяг~|вантажн~ поїзд~|вантажн~ потяг~|склад~ поїзд~',
  'count container_volume': 'контейнер|контейнера|контейнерів|контейнери',
  'count product_count':
    'вид|виду|видів|види|найменуван~|товарн~ позиці~|вид~ продукці~|вид~ товар~|продукт~|товарн~ груп~',
  'count agreements_count': 'угод~|документ~|контракт~|договор~|меморандум~|домовленост~|договорів',
  'count other':
    'робоч~ місц~|людей|осіб|особ~|працівник~|співробітник~|фахівц~|студент~|турист~|пасажир~|проєкт~|проект~|авто|автомобіл~|машин~|вантажівк~|вантажівок|фур|фури|автобус~|електробус~|електромобіл~|легков~ автомобіл~|вантажн~ автомобіл~|одиниц~|штук~|шт.|голів|сімей|домогосподарств~|родин~|вагон~|локомотив~|посилок|посилк~|заявок|школ~|обʼєкт~|обєкт~|магазин~|термінал~|завод~|станці~|користувач~|громадян~|переход~|поїздок|замовлен~|візит~ турист~|маршрут~|перетин~|вулик~|випускник~|стипенді~|вчител~|центр~',
}

export const unitsEn: WordTable = {
  'unit USD': 'dollar|dollars|u.s. dollar|u.s. dollars|us dollar|us dollars|american dollars|bucks|greenbacks',
  'unit CNY': 'yuan|renminbi|chinese yuan',
  'unit EUR': 'euro|euros',
  'unit RUB': 'ruble|rubles|rouble|roubles|russian rubles',
  'unit KZT': 'tenge',
  'unit KGS': 'som|soms',
  'unit TJS': 'somoni',
  'unit UZS': 'soum|soums|sum|sums|uzbek soums',
  'unit TMT': 'manat|manats',
  'unit UAH': 'hryvnia|hryvnias',
  'unit GBP': 'pounds sterling',
  'unit JPY': 'yen',
  'unit pp': 'percentage point|percentage points|pp|p.p.|points|point|percentage-point|pct points',
  'unit percent': 'percent|per cent|pct|pc',
  'unit t': 'tonne|tonnes|ton|tons|metric tons|metric tonnes|metric ton|mt|t',
  'unit TEU':
    'teu|teus|twenty-foot equivalent units|20-foot equivalent units|twenty-foot containers|20-foot containers|standard containers',
  'unit m3': 'cubic metre|cubic metres|cubic meter|cubic meters|cu m|cu. m|cubic m',
  'unit bcm': 'bcm',
  'unit km': 'kilometre|kilometres|kilometer|kilometers|km|kms',
  'unit mile': 'mile|miles',
  'unit m': 'metres|meters',
  'unit MW': 'megawatt|megawatts|mw',
  'unit GW': 'gigawatt|gigawatts|gw',
  'unit kWh': 'kilowatt-hour|kilowatt-hours|kwh|kilowatt hours',
  'unit ha': 'hectare|hectares',
  'unit m2': 'square metres|square meters',
  'unit bbl': 'barrel|barrels',
  'unit kg': 'kg|kilogram|kilograms|kilogrammes',
  'count company_count':
    'company|companies|firm|firms|enterprise|enterprises|joint venture|joint ventures|businesses|legal entities|businesses|exporters|importers|producers|subsidiaries',
  'count train_count':
    'train|trains|freight trains|container trains|block trains|train trips|rail services|train services',
  'count container_volume': 'containers|container',
  'count product_count':
    'product|products|types|kinds|items|product types|product categories|types of products|kinds of goods|categories|commodities|tariff lines',
  'count agreements_count':
    'agreement|agreements|document|documents|deals|contracts|memorandums|memoranda|pacts|mous|MoUs|accords',
  'count other':
    'jobs|job|people|persons|workers|employees|staff|students|tourists|passengers|projects|project|vehicles|cars|electric cars|electric vehicles|evs|EVs|trucks|lorries|buses|electric buses|units|pieces|head|households|families|homes|wagons|carriages|metro cars|railcars|locomotives|parcels|packages|applications|schools|facilities|shops|stores|warehouses|terminals|plants|factories|stations|turbines|users|citizens|trips|crossings|travellers|travelers|visitors|visas|wells|orders|flights|buyers|customers|tractors|scholarships|residents|trainees|teachers|graduates|sites|tunnels|bridges|houses|cattle|sheep|horses|phones|smartphones',
}

export const unitsZh: WordTable = {
  'unit USD': '美元|美金',
  'unit CNY': '元|元人民币|人民币|人民币元|块钱',
  'unit EUR': '欧元',
  'unit RUB': '卢布',
  'unit KZT': '坚戈',
  'unit KGS': '索姆',
  'unit UZS': '苏姆',
  'unit TJS': '索莫尼',
  'unit TMT': '马纳特',
  'unit JPY': '日元',
  'unit GBP': '英镑',
  'unit pp': '个百分点|百分点',
  'unit t': '吨',
  'unit TEU': '标箱|标准箱|个标箱|个标准箱|TEU|集装箱标箱',
  'unit m3': '立方米|方',
  'unit km': '公里|千米',
  'unit li': '华里',
  'unit MW': '兆瓦',
  'unit GW': '吉瓦',
  'unit kW': '千瓦',
  'unit kWh': '千瓦时|度电|度',
  'unit mu': '亩',
  'unit ha': '公顷',
  'unit m2': '平方米',
  'unit bbl': '桶',
  'unit kg': '公斤|千克',
  'count company_count': '家企业|家公司|家|户企业|家中资企业|家中国企业|家外资企业|家商户',
  'count train_count': '列|列班列|列次|列火车|趟|趟班列|列货运班列|列中欧班列|列中亚班列',
  'count container_volume': '个集装箱|只集装箱',
  'count product_count': '种商品|种产品|种农产品|种|类商品|类产品|款产品|款|个品种|项产品|个品类|种农副产品',
  'count agreements_count':
    '项协议|份协议|个协议|项合作协议|份文件|项合作文件|份合作文件|项文件|份合同|项合同|份|个合同|项|笔合同|份备忘录',
  'count other':
    '个岗位|个就业岗位|个工作岗位|就业岗位|人次|人|名|名学生|名员工|名留学生|个项目|辆|辆汽车|台|台套|架次|个|件|座|条|户|户家庭|头|只|匹|次航班|班|车次|批|票|张|份订单|万件|所|间|艘|部|枚|套|位|名游客|单|辆次|辆新能源汽车|家庭|个家庭|列车',
}
