import type { WordTable } from '../lexicon.ts'

/** Countries in English: the name, the adjective, cities that speak for them. */
export const areasEn: WordTable = {
  'area CHN':
    "CN|CHN|china|celestial empire|the celestial empire|middle kingdom|the middle kingdom|people's republic of china|the people's republic|PRC|mainland china|taiwan|macau",
  'area KAZ': 'KZ|KAZ|kazakhstan|republic of kazakhstan|kazakhs',
  'area KGZ': 'KG|KGZ|kyrgyzstan|kyrgyz republic|kirghizia|the kyrgyz republic',
  'area TJK': 'TJK|tajikistan|republic of tajikistan',
  'area TKM': 'TKM|turkmenistan',
  'area UZB': 'UZ|UZB|uzbekistan|republic of uzbekistan|uzbeks',
  'area C5':
    'central asia|central asian countries|central asian states|central asian nations|central asian republics|central asian economies|central asian region|five central asian countries|five central asian states|five central asian nations|five central asian republics|five central asian economies|five central asian partners|the five central asian countries|the five central asian states|countries in central asia|states in central asia|nations in central asia|countries of central asia|states of central asia|five countries of central asia|five states of central asia|five republics|five states|five countries|the five|all five|the c5|central asian five|central asian partners|five nations|five neighbours|five neighbors',
  'area WLD':
    'globally|the world|all countries|global markets|world markets|the rest of the world|worldwide|all partners|abroad|world market',
  'area RUS': 'russia|russian federation|moscow',
  'area USA': 'united states|the united states|US|U.S.|USA|america|washington',
  'area UKR': 'ukraine',
  'area BLR': 'belarus',
  'area TUR': 'turkey|türkiye|turkiye',
  'area IRN': 'iran',
  'area AFG': 'afghanistan',
  'area PAK': 'pakistan',
  'area IND': 'india',
  'area JPN': 'japan',
  'area KOR': 'south korea|republic of korea|korea',
  'area DEU': 'germany',
  'area GBR': 'united kingdom|britain|UK|U.K.',
  'area FRA': 'france',
  'area ITA': 'italy',
  'area NLD': 'netherlands|the netherlands',
  'area CHE': 'switzerland',
  'area ARE': 'uae|UAE|united arab emirates|emirates',
  'area SAU': 'saudi arabia',
  'area AZE': 'azerbaijan',
  'area GEO': 'georgia',
  'area ARM': 'armenia',
  'area MNG': 'mongolia',
  'area VNM': 'vietnam',
  'area SGP': 'singapore',
  'area POL': 'poland',
  'area HUN': 'hungary',
  'area QAT': 'qatar',
  'area LUX': 'luxembourg',
  'area ESP': 'spain',
  'area AUS': 'australia',
  'area CAN': 'canada',
  'area BRA': 'brazil',
  'area -':
    'remaining countries|the remaining countries|Belt and Road|the Belt and Road|RCEP|eurasia|europe|european union|EU|EAEU|CIS|SCO|BRICS|eurasian economic union|ASEAN|southeast asia|africa|middle east|the middle east|latin america|north america|south america|central america|south asia|the gulf',
  'adj CHN': 'chinese|sino|xinjiang-based',
  'adj KAZ': 'kazakh|kazak|kazakhstani|kazakhs|kazakhstanis',
  'adj KGZ': 'kyrgyz|kyrgyzstani|kyrgyzstanis',
  'adj TJK': 'tajik|tajikistani|tajiks|tajikistanis',
  'adj TKM': 'turkmen|turkmens',
  'adj UZB': 'uzbek|uzbekistani|uzbeks|uzbekistanis',
  'adj C5': 'central asian',
  'adj RUS': 'russian',
  'adj USA': 'american',
  'adj TUR': 'turkish',
  'adj IRN': 'iranian',
  'adj JPN': 'japanese',
  'adj DEU': 'german',
  'adj KOR': 'korean|south korean',
  'adj ARE': 'emirati',
  'adj SAU': 'saudi',
  'adj NLD': 'dutch',
  'adj -': 'european|eurasian',
  'capital CHN': 'beijing',
  'capital KAZ': 'astana|nur-sultan',
  'capital KGZ': 'bishkek',
  'capital TJK': 'dushanbe',
  'capital TKM': 'ashgabat',
  'capital UZB': 'tashkent',
  'place CHN':
    "xinjiang uygur autonomous region|xinjiang uyghur autonomous region|xinjiang|urumqi|shanghai|xi'an|xian|shenzhen|guangzhou|guangdong|chengdu|chongqing|lanzhou|kashgar|gansu|shandong|zhejiang|jiangsu|yiwu|alashankou|baktu|lianyungang|khorgos|horgos|tibet|zhengzhou|wuhan|shaanxi|qingdao|fujian|tianjin|changsha|kunming|ningbo|dalian|hefei|henan|hubei|hunan|sichuan|shanxi|guizhou|yunnan|hainan|harbin|heilongjiang|nanjing|hangzhou|dongguan|foshan|karamay|hami|tacheng|ghulja|yining|kashi|ningxia|inner mongolia|xiamen|suzhou|wuxi|shenyang|guangxi|zhuhai|hebei|liaoning|jilin|changji|anhui|jiangxi|wenzhou|yangling",
  'place KAZ':
    'khorgos dry port|khorgos inland dry port|dry port of khorgos|dry port at khorgos|dry port in khorgos|KTZE - khorgos gateway|KTZE-khorgos gateway|atasu|khorgos gateway|khorgos - eastern gate|khorgos-eastern gate|khorgos east gate|almaty|shymkent|dostyk|aktau|kuryk|altynkol|pavlodar|karaganda|aktobe|atyrau|mangystau|mangistau|zhambyl|jambyl|jambyl region|kostanay|bakhty|kashagan|tengiz|ekibastuz|kyzylorda|turkistan|ayagoz|zhetysu|semey|taldykorgan|uralsk|oral|petropavl|petropavlovsk|kokshetau|temirtau|zhezkazgan|balkhash|ridder|taraz|konaev|saryagash|akmola|abai region|ulytau|zharkent|maikapchagai|kalzhat|karatau|irtysh|aktogay|karachaganak|oskemen|ust-kamenogorsk|kazakh steppe|east kazakhstan|alashankou-dostyk|zhanatas|zaysan|altai|rudny|moiynty|kostanai|turkestan region|aksu|shelek',
  'place KGZ':
    'osh|jalal-abad|issyk-kul|torugart|irkeshtam|naryn|dordoi|dordoy|batken|karakol|tokmok|kant|balykchy|chui|chuy|talas|kara-balta|uzgen|kambarata|kara-suu|kemin|makmal|jalalabad|ysyk-kol|kochkor|tash-rabat',
  'place TJK':
    'khatlon|sughd|kulma|khujand|dangara|pamir|rogun|dushanbe-2|tursunzoda|tursunzade|kulob|kulyab|bokhtar|vakhsh|khorog|murghab|murgab|panjakent|penjikent|zeravshan|zarafshon|istaravshan|isfara|nurek|badakhshan|hisor|talco|ayni|yovon|farkhor',
  'place TKM':
    'galkynysh|turkmenbashi|mary|balkan province|lebap|dashoguz|arkadag|bagtyyarlyk|turkmenabat|ahal|dauletabad|serhetabat',
  'place UZB':
    "jizzakh|samarkand|navoi|bukhara|fergana|ferghana|andijan|namangan|kashkadarya|syrdarya|karakalpakstan|khorezm|surkhandarya|angren|almalyk|nukus|termez|karshi|qarshi|gulistan|kokand|margilan|chirchik|bekabad|urgench|khiva|mubarek|asaka|shakhrisabz|ustyurt|zarafshan|jizzax|namangan's|navoiy",
  'place AZE': 'baku|alat',
  'pair CHN-KAZ': 'sino-kazakh|chinese-kazakh|china-kazakhstan|china-kazakh',
  'pair KAZ-CHN': 'kazakh-chinese|kazakhstan-china|kazakh-china',
  'pair CHN-UZB': 'sino-uzbek|chinese-uzbek|china-uzbekistan',
  'pair UZB-CHN': 'uzbek-chinese|uzbekistan-china|uzbek-china',
  'pair CHN-KGZ': 'sino-kyrgyz|chinese-kyrgyz|china-kyrgyzstan',
  'pair KGZ-CHN': 'kyrgyz-chinese|kyrgyzstan-china',
  'pair CHN-TJK': 'sino-tajik|chinese-tajik|china-tajikistan',
  'pair TJK-CHN': 'tajik-chinese|tajikistan-china',
  'pair CHN-TKM': 'sino-turkmen|chinese-turkmen|china-turkmenistan',
  'pair TKM-CHN': 'turkmen-chinese|turkmenistan-china',
  'pair CHN-C5': 'china-central asia|china-central asian|sino-central asian|china - central asia trade',
  'both -':
    'both countries|two countries|both sides|two sides|two nations|two neighbours|two neighbors|bilateral|mutual|two-way|two states|each other|both nations|the two|two partners|the two countries|our two countries|the pair|the neighbours|the neighbors|the two capitals|both capitals|both states|both governments|two governments|each side|one another|between them|the two economies|both partners|the two republics|the partners|the two states|the two nations|the two sides',
  'region C5':
    'these nations|the region|these countries|these states|these republics|countries of the region|states of the region|with them|the group|the bloc|regional partners',
  'country from-there': 'from there|from that country|from that state|from that market',
  'country to-there':
    'to that country|to that state|to that market|on that market|into that market|to this market|on this market',
  'country it': 'it|its',
  'country -':
    "the country|this country|the republic|the former soviet republic|the nation|the central asian country|the central asian state|the central asian republic|the central asian nation|the central asian neighbour|our country|our economy|our market|our state|our homeland|this nation|our republic|the landlocked country|the landlocked state|the landlocked nation|the host country|the host state|the central asian republic's|the steppe nation|the state|the recipient country",
  'pair CHN-': 'china-europe|china - europe|china-europe-china|china to europe',
  'pair -':
    'china-kyrgyzstan-uzbekistan|china - kyrgyzstan - uzbekistan|CKU|trans-caspian international transport route|trans-caspian route|trans-caspian corridor|trans-caspian|middle corridor|the middle corridor|TITR',
  'pair C5-CHN':
    'central asia-china natural gas pipeline|china-central asia natural gas pipeline|central asia - china natural gas pipeline|central asia-china gas pipeline|central asia - china gas pipeline|china-central asia gas pipeline|central asia-china pipeline|central asia-china system|central asia-china network|central asia-china lines|central asia-china gas pipelines|central asia-china pipelines|central asia-china pipeline system',
  'about CHN-C5':
    'china-central asia summit|china-central asia mechanism|china-central asia forum|china-central asia business forum|china-central asia industrial',
  'about C5-CHN': 'central asia-china summit|central asia-china forum',
  'skip area':
    "bank of china|export-import bank of china|eximbank of china|people's bank of china|china eximbank|china exim bank|shanghai cooperation organization|shanghai cooperation organisation|eurasian development bank|times of central asia|central asia-china|china daily|gm uzbekistan|air china|china central television|khorgos crossing|khorgos border crossing|the khorgos crossing|the khorgos border crossing",
}
