import type { WordTable } from '../lexicon.ts'

/** The rest of the English words that a statement is made of. */
export const grammarEn: WordTable = {
  'up -':
    'widen|widens|widening|deepened|deepen|more than|higher than|greater than|rose|rise|rises|risen|rising|grew|grow|grows|grown|growing|growth|increase|increased|increases|increasing|up|jumped|jump|jumps|surged|surge|surges|climbed|climbs|expanded|expand|expands|expansion|gained|gain|added|adds|soared|soar|soars|higher|more|advanced|boost|boosted|raised|raise|accelerated|widened|improved|leapt|rallied|edged up|picked up|hike|ballooned|ballooning|swelled|swelling|swollen|mushroomed|rocketed|skyrocketed|ticked up|crept up|inched up|spiked|spike|uptick|upturn|gains|strengthened|escalated|broadened|bounced|rebounded|rebound|recovered|snowballed|upswing|ramped up|stepped up|enlarged|shot up|surging|soaring|jumping|climbing|climb|rallying|accelerating|went up|gone up|going up|pushed up|put on|puts on|putting on|lifted|lift|raising|adding|expanding|advancing|bumped up|build-up|nudged up',
  'down -':
    'narrow|narrows|narrowing|shorten|shortens|shortening|shortened|slow|slows|slowed|less than|lower than|fewer than|below|fell|fall|falls|fallen|falling|declined|decline|declines|dropped|drop|drops|decreased|decrease|decreases|down|shrank|shrink|shrunk|slumped|slump|lower|less|contracted|contraction|slid|slipped|plunged|plunge|lost|reduced|fewer|narrowed|reduction|cut|tumbled|dipped|eased|edged down|downturn|slide|shed|sank|sink|sinks|sinking|sunk|dwindled|dwindling|dwindle|weakened|softened|retreated|retreat|receded|diminished|ebbed|collapsed|collapse|shrinking|shrunken|slipping|slips|slip|sliding|dropping|tumbling|tumble|slashed|trimmed|shaved|pared|nosedived|dived|eroded|slowdown|cooled|went down|gone down|declining|decreasing|contracting|contracts|plunging|plummeted|plummet|plummeting|reducing|cuts|crashed|backslid|drop-off|drawdown|losing|skidded|sagged|sag|sags|faltered|undercut|undercuts',
  'mult 2':
    'doubled|doubles|doubling|will double|would double|could double|should double|more than double|nearly double|almost double|twofold|two-fold|twice|to double|2-fold|twice as much|twice as many|twice as large|twice the|redoubled|doubles the|double the',
  'mult 3':
    'tripled|triples|triple|tripling|trebled|treble|trebles|threefold|three-fold|thrice|three times as much|three times as many|three times the',
  'mult 4': 'quadrupled|quadruple|quadruples|quadrupling|fourfold|four-fold',
  'mult 5': 'quintupled|fivefold|five-fold|quintuple',
  'mult 6': 'sixfold|six-fold',
  'mult 7': 'sevenfold|seven-fold',
  'mult 8': 'eightfold|eight-fold',
  'mult 9': 'ninefold|nine-fold',
  'mult 10': 'tenfold|ten-fold',
  'mult 20': 'twentyfold|twenty-fold',
  'mult 100': 'hundredfold|hundred-fold',
  'multhalf 0.5':
    'halved|halves|halving|halve|to halve|half as many|half as much|half as large|half as high|half the level of|half the volume of',
  'times -': 'times|time|fold|-fold',
  'frac 0.5': 'every second|one half|one-half|a half',
  'fracw 0.5': 'half',
  'frac 0.333333333': 'thirds|one-third|every third',
  'fracw 0.333333333': 'third',
  'frac 0.25': 'quarters|one-quarter|fourths|one-fourth|every fourth',
  'fracw 0.25': 'quarter|fourth',
  'frac 0.2': 'fifths|one-fifth|every fifth',
  'fracw 0.2': 'fifth',
  'frac 0.166666667': 'sixths|one-sixth|every sixth',
  'fracw 0.166666667': 'sixth',
  'frac 0.142857143': 'sevenths|every seventh',
  'fracw 0.142857143': 'seventh',
  'frac 0.125': 'eighths|every eighth',
  'fracw 0.125': 'eighth',
  'frac 0.1': 'tenths|one-tenth|every tenth',
  'fracw 0.1': 'tenth',
  'bound approx':
    '≈|barely|nears|about|around|roughly|approximately|some|nearly|almost|close to|approx.|approx|near|an estimated|circa|ca.|ca|maybe|virtually|in the region of|in the order of|slightly less than|slightly under|approaching|approach|approaches|approached|just short of|fall just short of|falls just short of|fell just short of|falling just short of|little less than|just shy of|a shade under|a touch under|in the neighbourhood of|in the neighborhood of|not far off|not far short of|close on|verging on|hovering around|hovered around|in the vicinity of|something like|a little short of|a whisker under|getting on for|shy of|short of|all but|perhaps|an average of about|of the order of|coming up to|edging towards|approached|approaches|nearing|neared|a shade below|a whisker short of|a hair under|barely short of|give or take',
  'bound min':
    'or more than|pass|passes|passing|more than|over|above|at least|exceeding|exceeded|exceeds|exceed|no less than|not less than|upwards of|in excess of|topped|tops|top|surpassed|surpasses|surpassing|surpass|just over|just above|a little over|slightly more than|slightly over|a minimum of|well over|greater than|a little more than|upward of|better than|not fewer than|no fewer than|passed|crossed|crosses|crossing|breached|breaching|breaches|north of|not under|beyond|outstripped|eclipsed|broke through|breaking through|broke|cleared the|climbed past|climbing past|comfortably over|a shade over|a touch over|a fraction over|north of the|well above|well past|the best part of|not below|in excess|overtook|overshot|above the mark of|past the|sailed past|moved past|went past|went beyond',
  'bound max':
    'pass up to|make up to|makes up to|making up to|never exceeded|never topped|never passed|rarely topped|rarely exceeded|less than|just under|just below|a little under|under|below|up to|at most|no more than|not more than|fewer than|a maximum of|not exceed|not exceeding|not exceeded|did not exceed|does not exceed|as much as|within|lower than|as many as|a ceiling of|falling short of|fell short of|falls short of|fall short of|south of|no higher than|not above|capped at|cap of|maximum of|at the most|not more|no greater than|a maximum|at best|as little as|not reach|did not reach|not even|a mere fraction below|failed to reach|a limit of|limited to',
  'postbound min': 'or more|plus|at least|and counting|or above',
  'postbound approx':
    'or so|more or less|or thereabouts|or more or less|approximately|roughly|give or take|, give or take',
  'share -':
    "share|weight|shares|accounted for|account for|accounts for|accounting for|made up|make up|makes up|making up|represented|represents|representing|comprised|comprises|proportion|part|constituted|constitutes|portion|contributes|contributed|covers|covered|absorbs|absorbed|takes|took|went to|goes to|come from|comes from|came from|holds|hold|held|consists|percentage of|responsible for|supplies|owns|owned|controls|controlled|control of|belongs to|belonged to|belong to|slice|constitute|claims|claimed|occupied|occupies|supplied by|met|meets|fell to|falls to|destined for|bound for|headed for|absorb|represent|accounting|make for|is made up of|formed|owes its|traced to|originates in|originated in|ended up in|ends up in|go to|going to|is owed to|owed to|in the hands of|portions|chunk of|lion's share|majority|take up|takes up|taking up",
  'prep to': 'to|into|for|towards|in favour of',
  'prep in': 'in|inside|within|across',
  'prep from': 'from|out of',
  'prep with': 'with',
  'prep between': 'between|among',
  'prep of': 'of',
  'prep by': 'by',
  'prep through': 'through|via',
  'prep before': 'vis-a-vis',
  'and -': 'and|or|as well as|while|&|plus',
  'each -': 'each|apiece',
  'first -': 'topped|tops|heads|headed',
  'rank -':
    'followed by|ahead of|second place|third place|fourth place|fifth place|second spot|third spot|second position|third position|ranked second|ranked third|ranked fourth|ranked fifth|ranks second|ranks third|ranks fourth|ranks fifth|ranking second|ranking third|came second|came third|comes second|comes third|came next|come next|comes next|next come|next comes|next came|next in line|next is|next are|next was|next were|in second|in third|is second|is third|was second|was third|second with|third with|runner-up|a distant second',
  'seller -': 'supplier|suppliers|seller|sellers|exporter|exporters',
  'buyer -': 'buyer|buyers|importer|importers|destination|destinations|customer|customers',
  'partner -':
    'buyer|biggest buyer|supplier|customer|market for|destination|source of imports|creditor|lender|partner|trading partner|trade partner|trading partners|trade partners|main partners|largest partners|biggest partners|top partners|key partners|leading partners|major partners|other partners|foreign partners',
  'change -': 'change|changes|growth rate|rate of growth',
  'exchange -': 'exchange rate|at a rate of|exchange|rate of exchange|currency',
  'resp -': 'respectively',
  'former -': 'the former',
  'latter -': 'the latter',
  'post -':
    'khorgos crossing|khorgos border crossing|the khorgos crossing|the khorgos border crossing|khorgos dry port|khorgos inland dry port|dry port of khorgos|dry port at khorgos|dry port in khorgos|border post|border crossing|checkpoint|port of entry|land port|border port|crossing point|customs post|port|dry port|inland port|inland dry port|ports',
  'border -': 'border|borders|frontier',
  'need -': 'need|needs|demand|consumption',
  'sold -': 'sold|registered|on sale|brands|brand|marques',
  'takesin -': 'received|receive|receives|accepted|accepts|accept|took in|takes in|taken in',
  'letin -':
    'admitted|admission|admits|access|allowed|allows|permitted|cleared|approved|accredited|accreditation|registered|register|eligible|licensed|certified|entitled|opened|opens|open|may|right|rights|permission|permit|permits',
  'contributes -': 'contribution to growth|contribution to the growth|contribution to the rise',
  'ware -': 'cars|vehicles|evs',
  'piece -':
    'car|cars|vehicle|vehicles|electric cars|electric vehicles|evs|trucks|lorries|buses|electric buses|units|pieces|head|carriages|metro cars|locomotives|tractors|tires|tyres|shoes|garments|cattle|sheep|horses|phones|smartphones|motorcycles|bicycles|cranes|panels|solar panels|wind turbines|turbines|batteries|drones|aircraft|planes|animals|carcasses|excavators|harvesters|machines|engines|cameras|televisions|refrigerators|laptops|tram cars|trams|trolleybuses|saplings|trees|books|textbooks|doses|units of equipment',
  'carrier -':
    'freight|cargo|cargoes|rail|railway|railways|by rail|train|trains|wagon|wagons|truck|trucks|lorry|lorries|convoy|road|ship|ships|vessel|vessels|ferry|ferries|tanker|tankers|corridor|transit|transhipment|containers|container|pumped|terminal|station|border crossing',
  'crop -': 'grain|grains|wheat|barley|rice|maize|cotton|harvest|crop|crops|vegetables|fruit',
  'way total':
    'to and from|from and to|into and out of|in and out of|inbound and outbound|outbound and inbound|in both directions|both ways|round-trip|round trip',
  'way export': 'outbound',
  'way import': 'inbound',
  'reverse -':
    'in the opposite direction|the other way|in the reverse direction|in the other direction|return leg|on the way back|westbound leg',
  'pipe -': 'line d|line c|line b|line a|lines a|pipeline|pipelines|pipe|string|strings',
  'route -': 'route|corridor|the line|the railway|along it',
  'section -': 'section|stretch|part|portion|leg|segment|side|territory|soil',
  'owner -':
    'contractor|contractors|builder|builders|developer|developers|investor|investors|side|partner|partners|consortium|holding|group|corporation|firm|firms|manufacturer|manufacturers|owner|owners|creditor|creditors|lender|lenders|bank|banks|money|funds|capital|participation|owned|carmaker|businessmen|entrepreneurs',
  'inst -':
    'state revenue committee|revenue committee|state tax service|tax committee|state tax committee|tax service|ministry of commerce|ministry of trade|ministry of foreign trade|ministry of investment|ministry of investments|ministry of economy|department of commerce|commerce department|chamber of commerce|chambers of commerce|ministry|ministries|minister|ministers|customs|statistics|statistical|president|premier|prime minister|government|ambassador|embassy|national bank|central bank|bureau|committee|agency|department|officials|official|authorities|parliament|institute|experts|expert|analysts|commerce ministry|administration|leader|chamber|general administration of customs|chairman|deputy|presidential|customs service|customs data|statistics committee|statistics agency|statistics bureau|bureau of national statistics|finance ministry|energy ministry|trade ministry|transport ministry|agriculture ministry|deputy minister|vice minister|spokesman|spokesperson|spokeswoman|envoy|consulate|mayor|akimat|lawmaker|senator|think tank|central banker|tax authority|border service|railways operator',
  'source -':
    'according to|said|says|say|reported|reports|told|cited|citing|showed|shows|show|data showed|data show|noted|announced|as reported|based on|put|puts|estimates|statement|figures of|adding|wrote|writes|stated|states that|remarked|recalled|argued|argues|reckoned|reckon|calculated|calculates|tallied|disclosed|revealed|reveals|recorded by|observed|figures from|data from|as per|quoted|quoting|reporting',
  'builds -': 'build|building|construct|constructing|construction|erect|erecting',
  'willbuild -':
    'will build|will construct|will erect|will install|will put up|will lay|will drill|will set up|will upgrade|will modernise|will modernize|will rebuild|will renovate|is to build|are to build|will be built|is to be built|are to be built|will be constructed|will be installed',
  'deed -':
    'give|provide|allocate|grant|lend|invest|finance|donate|extend|contribute|put up|put in|spend|set aside|earmark|channel',
  'forecast -':
    'base case|base-case|baseline scenario|traders see|analysts see|economists see|forecasters see|exporters see|we see|seen at|seen reaching|seen rising|seen falling|seen growing|once built|once completed|once complete|once finished|once operational|when completed|upon completion|on completion|when finished|when complete|forecast|forecasts|expected|expects|expect|will|would|projected|projects to|projection|could|might|is likely|are likely|likely|predict|predicts|predicted|estimate for|set to|by the end of the decade|anticipated|foresees|outlook|can reach|about to|estimated to|slated|due to|scheduled|on track|on course|poised to|bound to|looks set|should|reckons on|sees|foresee|prognosis|tipped to|may|hoped|anticipates|anticipate|envisages|envisaged|would be|is expected',
  'target -':
    'is to build|are to build|is to be built|are to be built|the task to|the task of|tasked|plan|plans|planned|planning|aim|aims|aimed|aiming|target|targets|targeted|goal|goals|intend|intends|intended|intention|want|wants|seek|seeks|seeking|hopes|hope|ready to|proposes|propose|proposed to|offers to|suggests raising|suggested raising|ambition|pledged|pledges|pledge to|promises|promised|promise|promising|agreed to|is to|are to|objective|vowed|vow|vows|wish|wishes|eyes|eyeing|to bring|to raise|to double|strive|strives|strove|striving|set a goal|hoping|wanting|aspires|aspire|resolved to|undertook to|undertakes to|envisions|targeting|commit to|commits to|goals of|quota|would like|would like to|means to|mean to|looks to|keen to|ambitions|determined to|undertaken to|set out to|vision|roadmap calls|mandate|aspiration|must|is committed to|are committed to',
  'idiom -':
    'the same flow|the same flows|that same flow|were pledged|was pledged|been pledged|by weight|in weight|before long|as long as|so long as|not long|long before|long ago|for long|above plan|above the plan|above target|above the target|over plan|ahead of plan|may now|may already|add up to|adds up to|added up to|adding up to|hand over|hands over|handing over|take over|takes over|taking over|carry over|spill over|turned over|turn over|turns over|took over|taken over|handed over|is to blame|are to blame|was to blame|were to blame',
  'signed -':
    'deal closed|deal was closed|deal was completed|purchase was completed|sale was completed|entered into|signed|sign|signing|inked|concluded|struck|clinched|sealed|approved',
  'base -':
    'instead of|more than|less than|higher than|lower than|fewer than|greater than|compared with|compared to|than in|than|against|versus|vs|vs.|relative to|in comparison with|over|from|as against|above the level of|below the level of|on the level of|on|level of|level|figure|the figure|number of',
  'yoy -':
    "year on year|year-on-year|yoy|y/y|y-o-y|from a year earlier|a year earlier|from a year ago|a year ago|a year before|than a year earlier|than a year before|from the previous year|from the same period last year|same period last year|same period of last year|same period a year earlier|the same period of the previous year|from the year before|the year before|the previous year|previous year|on year|on the year|annually|from the same period|the same period|from last year|than last year|compared with last year|over last year|over the previous year|year over year|same months of last year|same quarter of last year|same month last year|same month of last year|on a yearly basis|on an annual basis|same period|year-over-year|same quarter last year|same four months|same months|same quarter|corresponding period|last year's level|last year's figure|annual|compared with a year earlier|compared to a year earlier|compared to last year|against last year|versus last year|versus a year earlier|on the previous year|on a year earlier|on a year ago|on last year|from twelve months earlier|twelve months earlier|12 months earlier|a year prior|the year prior|year to year|year-to-year|from a year before|than the year before|than in the previous year|over a year earlier|against the same period|the corresponding period of last year|the corresponding period|same stretch|same time last year|the same months of last year|on the same period|from one year earlier|one year earlier",
  'mom -':
    'month on month|month-on-month|mom|m/m|from the previous month|from a month earlier|a month earlier|from the month before|compared with the previous month|from the preceding month|than the previous month|than a month earlier|than in the previous month|on the month',
  'sameperiod -':
    'in the same month|the same month|that same month|that month|on the same day|that same day|on that same day|on that day|the same day|at that date|on that date|at the same date|on the same date|by that date|that year|at that time|that same year|in those months|over the same period|in the same period|in the same year|during the same period|in that year|for the same period|over the same months|over that period|over the same stretch|in the same months|over the same span|over the same decade|in the same decade|over that decade|in that decade|over the same ten years|over the same years',
  'rest -': 'the rest|the remainder|remaining|the remaining|the other|other|others|what remained',
  'of -': 'of',
  'deficit -': 'negative|minus',
  'always -':
    'since independence|in the years of independence|over the years of independence|over the years|over all these years',
  'cumulative -':
    'in total|a total of|altogether|combined|overall|in all|together|all told|all in all|in aggregate|collectively|jointly|cumulatively|to date|so far|since then',
  'skipnum page':
    'photo|photos|slide|image|picture|issn|doi|page|pages|items|item|line|p.|pp.|table|tables|figure|fig.|chapter|ch.|section|article|articles|paragraph|footnote|note|no.|number|HS|hs code|code|room|office|phone|tel.|tel|vol.|volume no|resolution|version|flight|route|bus|isbn|ISBN|edition|id|ID|annex|clause|appendix|item no|ext.|line no|episode|platform|gate|issue|floor|aged|age',
  'skipafter age':
    "copies|words|sheets|things|principles|pillars|digits|characters|letters|lines|respondents|interviewees|speakers|lessons|charts|takeaways|in the morning|in the evening|years|year|year-old|anniversary|meeting|meetings|summit|session|hours|hour|minutes|minute|days|day|weeks|week|months|month|decades|decade|centuries|degrees|points scored|goals|rounds|edition|floor|times a day|times a week|times a month|times a year|times per day|times per week|times per month|times per year|times each week|times every week|times daily|times weekly|a.m.|p.m.|am|pm|events|medals|gold medals|countries|states|nations|republics|sides|parties|delegations|participants|leaders|ministers|presidents|heads of state|directions|areas|priorities|paragraphs|articles|chapters|pages|priority areas|heads|o'clock|members",
  'mult 1.5': 'half as much again|half as many again|one-and-a-half-fold|one and a half times',
  'start -':
    'came online|come online|comes online|coming online|brought online|went online|go online|goes online|going online|put online|bring online',
  'multw 2': 'double',
  'multw 3': 'triple',
  'frac 0.05': 'one-twentieth|twentieths',
  'fracw 0.05': 'twentieth',
}
