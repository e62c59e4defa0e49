import type { WordTable } from '../lexicon.ts'

/** Signs and codes of units that every language writes alike. */
export const unitSigns: WordTable = {
  'unit USD': '$|US$|US $|USD|U.S.$|U.S. $|usd',
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
  'unit km2': 'km²|км²|km2|км2',
  'unit HKD': 'HK$|HKD|Hong Kong dollars',
  'unit kW': 'kW|кВт',
}

/** Arrows of channels that say which way a figure went. */
export const arrows: WordTable = {
  'up -': '⬆️|⬆|↑|📈|🔺|↗️|↗|▲',
  'prep to': '→|➡️|➡|⇒|->',
  'down -': '⬇️|⬇|↓|📉|🔻|↘️|↘|▼',
}

export const unitsRu: WordTable = {
  'unit USD':
    'доллар~|долл.|долл|дол.|бакс~|доллар~ США|долл. США|долл США|дол. США|долл.США|дол.США|американск~ доллар~|долларов в эквиваленте|зелени|зелень|долларов США|американск~ валют~|доллар|долларов|у.е.',
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
  'unit pp': 'п.п.|п. п.|пп|процентн~ пункт~|п.п|проц. пункт~|процентных пункта',
  'unit percent': 'процент~|проц.',
  'unit t': 'тонн|тонны|тонна|тонну|тоннами|тоннам|тоннах|тон|т|т.|метрическ~ тонн',
  'unit TEU':
    'контейнер~ в двадцатифутовом эквиваленте|контейнер~ в 20-футовом эквиваленте|ДФЭ|контейнер~ в двадцатифутовом эквиваленте|двадцатифутов~ контейнер~|двадцатифутов~ эквивалент~|20-футов~ контейнер~|20-футов~ эквивалент~|единиц грузов в 20-футовом контейнерном эквиваленте|единиц в 20-футовом эквиваленте|двадцатифутов~|двадцатифутовк~|TEU|стандартн~ контейнер~|контейнер~ ДФЭ|условн~ контейнер~|двадцатк~',
  'unit m3': 'кубометр~|куб.|кубическ~ метр~|кубов|кубов газа',
  'unit km': 'километр~|км.',
  'unit m': 'метр~',
  'unit MW': 'мегаватт~|мвт',
  'unit GW': 'гигаватт~|гвт',
  'unit MWh': 'мегаватт-час~|МВт-ч',
  'unit kWh': 'киловатт-час~|квт-ч|квтч|киловатт~',
  'unit ha': 'гектар~',
  'unit c/ha': 'ц/га|центнер~ с гектара|центнер~ з гектара',
  'unit m2': 'квадратн~ метр~|кв. метр~',
  'unit bbl': 'баррел~',
  'unit kg': 'кг|килограмм~',
  'count company_count':
    'продавц~|продавц~|компани~|предприяти~|фирм~|юридическ~ лиц~|юрлиц~|совместн~ предприяти~|СП|субъект~ предпринимательств~|производител~|экспортер~|импортер~|предпринимател~|филиал~|представительств~|хозяйств|хозяйства|трейдер~|резидент~|инвестор~|поставщик~|перевозчик~|подрядчик~|организаци~|банк|банка|банков|корпораци~|ТОО|ООО|участник~ ВЭД|юрлицо|фабрикант~|мукомол~|мукомольн~|ферм|товаропроизводител~|совместн~ компани~|стартап~|продавц~|импортёр~|экспортёр~|бизнес~ структур~|завод~-изготовител~|мясокомбинат~|предприяти~-экспортер~',
  'count train_count':
    'рейс|поезд|поезда|поезду|поездом|поезде|поездов|поездам|поездами|поездах|состав|состава|составов|составы|составам|контейнерн~ поезд~|грузов~ поезд~|рейсов|рейса|рейсы|эшелон~|маршрутных поездов|товарняк~|контейнерный поезд|отправлени~ поездов|железнодорожн~ состав~|составу|составами',
  'count container_volume': 'контейнер|контейнера|контейнеров|контейнеры|контейнерами|контейнерам',
  'count product_count':
    'вид|вида|видов|виды|наименовани~|товарн~ позици~|категори~ товар~|вид~ продукци~|вид~ товар~|вид~ сельхозпродукци~|продукт|продукта|продукты|продуктов|продуктам|продуктами|продуктах|товарн~ групп~|артикул~|товаров|сорт|сорта|сортов|подкатегори~|тарифн~ лини~|товарн~ лини~|позици~|ассортиментн~ позици~|вид~ агропродукци~',
  'count agreements_count':
    'инвестиционн~ соглашени~|инвестиционн~ договор~|инвестиционн~ контракт~|кредитн~ соглашени~|кредитн~ договор~|соглашени~|документ~|контракт~|договор~|меморандум~|договоренност~|сделк~|сделок|протокол~ о|акт~ о сотрудничестве|соглашений',
  'count other':
    'рабоч~ мест~|рабоч~|человек|сотрудник~|работник~|специалист~|студент~|турист~|пассажир~|проект~|авто|автомобил~|машин~|грузовик~|фур|фуры|автобус~|электробус~|электромобил~|автомашин~|грузов~ автомобил~|легков~ автомобил~|единиц~|штук~|шт.|шт|голов|человек~|семей|домохозяйств~|вагон~|локомотив~|авиарейс~|посылок|посылк~|заявок|школ|объект~|магазин~|склад~|терминал~|завод~|станци~|турбин~|трансакци~|транзакци~|пересечени~|пользовател~|иностранц~|гражданин~|граждан|участк~|переход~|виз|виза|визы|скважин~|участник~ рынка|мест|жител~|автозаправ~|центр~|дом~|квартир~|тракто~|маршрут~|поездок|посещени~|поездк~|китайц~|заказ~|ульев|голов скота|кустов|выпускник~|слушател~|учащи~|стипенди~|грант~|книг|абонент~|смартфон~|телефон~|мотоцикл~|велосипед~|кран|кранов|панел~|ветряк~|ветроустановк~|ветрогенератор~|батаре~|дрон~|самолет~|лицензи~|сертификат~|разрешени~|дозвол~|инженер~|врач~|учител~|преподавател~|стажер~|мигрант~|рабочих|строител~|водител~|фермер~|животн~|овец|лошад~|коров~|тушк~|пасек|пасеки|пчелосем~|теплиц~|цех|цеха|цехов|вакансий|вакансии|мест работы|шахт~|месторождени~|платформ|платформы|экскаватор~|комбайн~|автокран~|станков|станка|станки|двигател~|видеокамер~|камер|шин|телевизор~|холодильник~|ноутбук~|сотрудниц~|стипендиат~|аспирант~|курсант~|школьник~|ребят|детей|жильцов|волонтер~|полет~|вылет~|самосвал~|троллейбус~|трамва~|аппарат~|базовых станций|контейнеровоз~|точек|хостел~|гостиниц~|отелей|номеров|палат|коек|языков|курсов|партнерств~|перевод~ денег|подписчик~|просмотр~|клиент~|покупател~|транспортн~ средств~|транспорт~ средств|паспортов|приглашени~|разрешений|зрител~|визит~|поезд~ метро|тягов~ подстанци~|опор|саженц~|пересад~|рейсы самолет~|инцидент~|нарушени~|жалоб~|посетител~|предпринимательниц~|лотов|лота|мощностей|деклараци~|доз|дозы|въезд~|выезд~|подстанци~',
  'unit bcm': 'млрд кубов~',
  'unit kt': 'кт',
  'unit km2': 'кв. км|квадратн~ километр~|кв.км',
  'unit HKD': 'гонконгск~ доллар~',
  'unit cent': 'цент|цента|центов',
}

export const unitsUk: WordTable = {
  'unit USD':
    'долар~|дол.|дол|долл.|бакс~|долар~ США|дол. США|дол.США|американськ~ долар~|зелених|доларів США|американськ~ валют~|долари|у.о.',
  'unit CNY': 'юан~|китайськ~ юан~',
  'unit EUR': 'євро',
  'unit RUB': 'рубл~|російськ~ рубл~|руб.',
  'unit KZT': 'тенге',
  'unit KGS': 'сом|сома|сомів',
  'unit TJS': 'сомоні',
  'unit UZS': 'сум|сума|сумів|сумах',
  'unit TMT': 'манат~',
  'unit UAH': 'гривень|гривн~|грн|грн.',
  'unit pp': 'в.п.|в. п.|п.п.|відсотков~ пункт~|процентн~ пункт~|проц. пункт~|пункт~ відсотк~',
  'unit percent': 'відсот~|процент~',
  'unit t': 'тонн|тонни|тонна|тонну|тоннами|тоннам|тоннах|т|т.|тон|тона|тони',
  'unit TEU':
    'контейнер~ у двадцятифутовому еквіваленті|контейнер~ в двадцятифутовому еквіваленті|ДФЕ|двадцятифутов~ контейнер~|двадцятифутов~ еквівалент~|20-футов~ контейнер~|20-футов~ еквівалент~|TEU|двадцятифутов~|двадцятифутівк~|стандартн~ контейнер~|«двадцяток»|умовн~ контейнер~',
  'unit m3': 'кубометр~|куб.|кубічн~ метр~|кубів|куб. метр~',
  'unit km': 'кілометр~',
  'unit m': 'метр~',
  'unit MW': 'мегават~|мвт',
  'unit GW': 'гігават~|гвт',
  'unit MWh': 'мегават-годин~|МВт-год|МВт·год',
  'unit kWh': 'кіловат-годин~|квт-год|кВт-год|кВт·год|кВт*год|кіловат-год~',
  'unit ha': 'гектар~',
  'unit c/ha': 'ц/га|центнер~ с гектара|центнер~ з гектара',
  'unit m2': 'квадратн~ метр~|кв. метр~',
  'unit bbl': 'барел~',
  'unit kg': 'кг|кілограм~',
  'count company_count':
    "продавц~|компані~|підприємств~|фірм~|юридичн~ ос~|юросіб|спільн~ підприємств~|СП|виробник~|експортер~|імпортер~|підприємц~|філі~|представництв~|господарств~|трейдер~|резидент~|інвестор~|постачальник~|перевізник~|підрядник~|організаці~|банк|банки|банків|корпораці~|ТОВ|субʼєкт~|суб'єкт~ господарювання|продавц~|юрос~|компаній-експортер~|фермерськ~ господарств~|мукомел~|бізнес~|фабрикант~|стартап~",
  'count train_count':
    'поїзд|поїзда|поїзди|поїздів|поїзду|поїздом|поїздами|поїздам|потяг~|состав~|ешелон~|рейс~|контейнерн~ поїзд~|контейнерн~ потяг~|вантажн~ поїзд~|вантажн~ потяг~|склад~ поїзд~|склади|складів|контейнерн~ склад~|вантажн~ склад~|товарняк~|відправлен~ поїзд~',
  'count container_volume': 'контейнер|контейнера|контейнерів|контейнери|контейнерами|контейнерам',
  'count product_count':
    'вид|виду|видів|види|найменуван~|товарн~ позиці~|вид~ продукці~|вид~ товар~|продукт|продукту|продукти|продуктів|продуктам|продуктами|продуктах|товарн~ груп~|сорт|сорти|сортів|категорі~ товар~|категорі~ продукці~|тарифн~ ліні~|позиці~|номенклатурн~ позиці~|товарних позицій',
  'count agreements_count':
    'інвестиційн~ угод~|інвестиційн~ договор~|інвестиційн~ контракт~|кредитн~ угод~|кредитн~ договор~|угод~|документ~|контракт~|договор~|меморандум~|домовленост~|договорів|протокол~ про|контракти|договір|договори',
  'count other':
    "деклараці~|доз|дози|в'їзд~|виїзд~|підстанці~|робоч~ місц~|людей|осіб|особ~|працівник~|співробітник~|фахівц~|студент~|турист~|пасажир~|проєкт~|проект~|авто|автомобіл~|машин~|вантажівк~|вантажівок|фур|фури|автобус~|електробус~|електромобіл~|легков~ автомобіл~|вантажн~ автомобіл~|одиниц~|штук~|шт.|голів|сімей|домогосподарств~|родин~|вагон~|локомотив~|посилок|посилк~|заявок|школ~|обʼєкт~|обєкт~|магазин~|термінал~|завод~|станці~|користувач~|громадян~|переход~|поїздок|замовлен~|візит~ турист~|маршрут~|перетин~|вулик~|випускник~|стипенді~|вчител~|центр~|абонент~|смартфон~|телефон~|мотоцикл~|велосипед~|кран|кранів|панел~|вітряк~|вітроустановок|вітрогенератор~|батаре~|дрон~|літак~|ліценз~|сертифікат~|дозвол~|інженер~|лікар~|викладач~|стажист~|мігрант~|робітник~|будівельник~|водії~|фермер~|тварин~|овець|коней|коров~|туш|пасік~|пасіки|теплиць|теплиц~|цех~|вакансій|робочих рук|шахт~|родовищ~|платформ~|екскаватор~|комбайн~|верстат~|двигун~|камер|телевізор~|холодильник~|ноутбук~|аспірант~|школяр~|дітей|політ~|вил~т~|самоскид~|тролейбус~|трамва~|апарат~|базових станцій|точок|готел~|номерів|ліжок|курсів|клієнт~|покупц~|транспортн~ засоб~|паспорт~|запрошен~|відвідувач~|киргизстанц~|казахстанц~|китайц~|узбеків|узбеки|перехожих|іноземц~|мешканц~|жител~|працівниц~|підручник~|університет~|лотів|лоти|об'деклараці~|єкт~|об’єкт~|тягач~|трактор~|клас~ техніки|переказ~|одиниць|вчителів|слухач~|здобувач~|вантажів|напівпричеп~|пасажирськ~|магазинів|крамниц~|лавок|складських приміщень",
  'unit km2': 'кв. км|квадратн~ кілометр~|кв.км',
  'unit HKD': 'гонконгськ~ долар~',
  'unit cent': 'цент|цента|центи|центів',
}

export const unitsEn: WordTable = {
  'unit USD':
    'dollar|dollars|u.s. dollar|u.s. dollars|us dollar|us dollars|american dollars|bucks|greenbacks|in US dollars|in dollars|usd|US dollars',
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
  'unit pp':
    'percentage point|percentage points|pp|p.p.|points|point|percentage-point|pct points|percent points|pct point',
  'unit percent': 'percent|per cent|pct|pc',
  'unit t': 'tonne|tonnes|ton|tons|metric tons|metric tonnes|metric ton|mt|t|metric tonne|tonnage tonnes',
  'unit TEU':
    'teu|teus|twenty-foot equivalent units|20-foot equivalent units|twenty-foot containers|20-foot containers|standard containers|twenty-foot equivalent unit|TEU containers|20-foot equivalents|20ft containers|twenty-foot boxes|standard boxes',
  'unit m3': 'cubic metre|cubic metres|cubic meter|cubic meters|cu m|cu. m|cubic m|cubic kilometre',
  'unit bcm': 'bcm',
  'unit km': 'kilometre|kilometres|kilometer|kilometers|km|kms',
  'unit mile': 'mile|miles',
  'unit m': 'metres|meters',
  'unit kW': 'kilowatt|kilowatts',
  'unit cf': 'cubic feet|cubic foot',
  'unit MW': 'megawatt|megawatts|mw',
  'unit GW': 'gigawatt|gigawatts|gw',
  'unit MWh': 'megawatt-hour|megawatt-hours|mwh',
  'unit kWh': 'kilowatt-hour|kilowatt-hours|kwh|kilowatt hours',
  'unit ha': 'hectare|hectares',
  'unit m2': 'square metre|square meter|square-metre|square-meter|sq m|sq. m|square feet|square metres|square meters',
  'unit bbl': 'barrel|barrels',
  'unit kg': 'kg|kilogram|kilograms|kilogrammes',
  'count company_count':
    'company|companies|firm|firms|enterprise|enterprises|joint venture|joint ventures|businesses|legal entities|businesses|exporters|importers|producers|subsidiaries|traders|residents|suppliers|carriers|contractors|operators|investors|banks|farms|manufacturers|corporations|startups|start-ups|sellers|merchants|entities|joint stock companies|processors|haulers|outfits|business entities|registered companies|affiliates|branches|exporting companies|mills|hauliers|vendors|millers',
  'count train_count':
    'pairs of trains|train pairs|train|trains|freight trains|container trains|block trains|train trips|rail services|train services|freight services|departures|train departures|services a week|rail departures|freight train|trainloads|block train services',
  'count container_volume': 'containers|container',
  'count product_count':
    'goods|product|products|types|kinds|items|product types|product categories|types of products|kinds of goods|categories|commodities|tariff lines|varieties|product lines|goods categories|hs lines|tariff codes|kinds of products|types of goods|product groups|sorts|product kinds|food items|lines of goods',
  'count agreements_count':
    'intergovernmental documents|commercial documents|bilateral documents|joint documents|agreement|agreements|document|documents|deals|contracts|memorandums|memoranda|pacts|mous|MoUs|accords|protocols|memorandums of understanding|memoranda of understanding|treaties|commercial agreements|papers|instruments|cooperation documents|intergovernmental agreements|understandings',
  'count other':
    "jobs|job|people|persons|workers|employees|staff|students|tourists|passengers|projects|project|vehicles|cars|electric cars|electric vehicles|evs|EVs|trucks|lorries|buses|electric buses|units|pieces|head|households|families|homes|wagons|carriages|metro cars|railcars|locomotives|parcels|packages|wagon|carriage|applications|schools|facilities|shops|stores|warehouses|terminals|plants|factories|stations|turbines|users|citizens|trips|crossings|travellers|travelers|visitors|visas|wells|orders|flights|buyers|customers|tractors|scholarships|residents|trainees|teachers|graduates|sites|tunnels|bridges|houses|cattle|sheep|horses|phones|smartphones|subscribers|motorcycles|bicycles|cranes|panels|solar panels|wind turbines|batteries|drones|aircraft|planes|licences|licenses|certificates|permits|engineers|doctors|lecturers|interns|migrants|labourers|laborers|builders|drivers|farmers|animals|carcasses|apiaries|hives|greenhouses|workshops|vacancies|positions|posts|mines|deposits|platforms|excavators|harvesters|machines|engines|cameras|televisions|refrigerators|laptops|children|pupils|flights a week|tram cars|trams|trolleybuses|hotels|rooms|beds|courses|clients|consumers|passports|invitations|traders' stalls|stalls|kiosks|outlets|charging stations|charging points|chargers|base stations|towers|pylons|berths|wagonloads|truckloads|truck crossings|lorry loads|rail wagons|freight cars|cars of freight|tractors and|nationals|locals|holidaymakers|pilgrims|specialists|technicians|researchers|scientists|seats|apartments|flats|dwellings|entrepreneurs|members of staff|hands|miners|expats|interpreters|tankers|trailers|boxes|shipments|consignments|declarations|doses|entries|substations|transactions|inspections|violations|lots|schemes|undertakings|ventures|initiatives|saplings|trees|boreholes|railway wagons|vessels|ships|barges|ferries|books|textbooks|beehives|units of equipment",
  'unit kt': 'kt|kilotonnes|kilotons',
  'unit Mt': 'Mt|megatonnes|megatons',
  'unit km2': 'square kilometre|square kilometres|square kilometer|square kilometers|sq km|sq. km',
  'unit cent': 'cents|cent|US cents|US cent|U.S. cents',
}

export const unitsZh: WordTable = {
  'unit USD': '美元|美金|美刀|美元计|万美元计',
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
  'unit t': '吨|公吨',
  'unit TEU':
    '标箱|标准箱|个标箱|个标准箱|TEU|集装箱标箱|国际标准箱|个20英尺标准箱|个国际标准箱|标准集装箱|个标准集装箱',
  'unit m3': '立方米|方|标方|标准立方米',
  'unit m': '米',
  'unit km': '公里|千米',
  'unit li': '华里',
  'unit MW': '兆瓦',
  'unit GW': '吉瓦',
  'unit kW': '千瓦',
  'unit GWh': '吉瓦时',
  'unit kWh': '千瓦时|度电|度',
  'unit MWh': '兆瓦时',
  'unit mu': '亩',
  'unit ha': '公顷',
  'unit c/ha': '公担/公顷',
  'unit t/ha': '吨/公顷',
  'unit m2': '平方米',
  'unit bbl': '桶',
  'unit kg': '公斤|千克',
  'count company_count':
    '家企业|家公司|家|户企业|家中资企业|家中国企业|家外资企业|家商户|家中企|家企业单位|家供应商|家外企|家银行|家机构|家贸易商|家合资企业|家中资机构|家生产企业|家民营企业|户商户|个经营主体|家出口企业|家注册企业|个商家',
  'count train_count':
    '列|列班列|列次|个专列|列专列|趟专列|列火车|趟|趟班列|列货运班列|列中欧班列|列中亚班列|列货运列车|列货列|班班列|列国际班列|列中欧|列中亚|列国际货运班列|列跨境班列|班列车',
  'count container_volume': '个集装箱|只集装箱',
  'count product_count':
    '种商品|种产品|种农产品|种|类商品|类产品|款产品|款|个品种|项产品|个品类|种农副产品|个税目|类农产品|个品牌|种食品|大类|种农食产品|个种类|类食品|种货物|个商品种类|个单品',
  'count agreements_count':
    '项协议|份协议|个协议|项合作协议|份文件|项合作文件|份合作文件|项文件|份合同|项合同|份|个合同|项|笔合同|份备忘录|份谅解备忘录|项谅解备忘录|个谅解备忘录|项备忘录|份协定|项协定|份合作备忘录|个备忘录|个文件|项合作成果|份合作协议|项商业协议|项经贸协议|份意向书',
  'count other':
    '家工厂|个岗位|个就业岗位|个工作岗位|就业岗位|人次|人|名|名学生|名员工|名留学生|个项目|辆|辆汽车|台|台套|架次|剂|剂疫苗|座变电站|个|件|座|条|户|户家庭|头|只|匹|次航班|班|车次|批|票|张|份订单|所|间|艘|部|枚|套|位|名游客|单|辆次|辆新能源汽车|家庭|个家庭|列车|张签证|份签证|人员|名工人|名工程师|名教师|位教师|名司机|名医生|名专家|名技术人员|名乘客|人旅客|位游客|个职位|个工作机会|台机组|台风机|台设备|台机车|节车厢|节车皮|节|辆卡车|辆货车|辆大巴|辆电动汽车|辆客车|架飞机|架|艘船|部手机|台手机|支|块|颗|株|棵|亩地|个车皮|个充电桩|座充电站|座基站|个站点|座学校|所学校|所大学|所高校|间房|个床位|个班|个航班|个包裹|件包裹|件商品|笔|起|宗|通|门|门课程|册|个村庄|个社区|头牛|只羊|匹马|个温室|座大棚|口井|座矿山|座矿|条航线|条生产线|条线路|条班列线路|个泊位|个仓库|个标段|车|辆车|车货物|司机|名华工|名留学人员|人次旅客|个名额|名奖学金生|处|人口',
  'unit percent': '个百分比',
  'unit km2': '平方公里|平方千米',
  'unit HKD': '港元|港币',
  'unit cent': '美分',
}
