import type { WordTable } from '../lexicon.ts'

/** What a number may be about, in English: the words at the head of its phrase. */
export const headsEn: WordTable = {
  'head trade_turnover':
    'trade|turnover|trade turnover|commodity turnover|trade volume|trade volumes|volume of trade|trade value|value of trade|commerce|goods trade|merchandise trade|trading volume|trade in goods',
  'head foreign_trade':
    'foreign trade|external trade|foreign trade turnover|total foreign trade|total trade|overall trade',
  'head exports':
    'supplier|suppliers|export|exports|shipments|supplies|deliveries|sales|outbound shipments|export earnings|export revenue|export revenues|shipment|export value|export volume',
  'head imports': 'import|imports|purchases|buying|import bill|import value|inbound shipments',
  'verb exports':
    'exported|exporting|exports|shipped|ships|ship|sold|sells|sell|supplied|supplies|delivered|delivers|sent|sends|earned',
  'verb imports': 'imported|importing|imports|bought|buys|buy|purchased|purchases',
  'verb trade_turnover': 'traded|trades',
  'head balance': 'trade balance|balance of trade|balance',
  'head balance-': 'deficit|trade deficit|trade gap|gap|shortfall|negative balance|negative trade balance|in the red',
  'head balance+': 'surplus|trade surplus|positive balance|positive trade balance|in the black',
  'head fdi': 'investor|investment|investments|fdi|FDI|direct investment|foreign direct investment|capital',
  'head fdi_stock':
    'accumulated investment|accumulated direct investment|cumulative investment|cumulative investments|investment stock|stock of investment|fdi stock|stock of fdi|FDI stock|accumulated|cumulative|stock of direct investment|stock of chinese direct investment|stock of chinese investment|direct investment stock|invested a total of|outstanding investment|total investment|total investments|total stock|stock|invested in total',
  'head fdi_flow':
    'inflow|inflows|fdi inflow|fdi inflows|net inflow|gross inflow|new investment|investment inflow|investment flow|investment flows|fdi flows|flow|flows|attracted',
  'head deal':
    'loan|loans|credit|contract|deal|financing|grant|grants|aid|acquisition|purchase of a stake|credit line|tranche|funding|financial support|financial assistance|investment agreement|memorandum|concession|lending|assistance|bond|bonds',
  'verb deal':
    'invest|invests|invested|investing|lend|lent|lends|provide|provided|provides|allocate|allocated|pledged|pledge|extend|extended|extending|borrow|borrowed|paid|pay|finance|financed|inject|injected|pours|poured|put|commits|committed|spend',
  'head cost':
    'cost|costs|costing|estimated|estimated cost|worth|price tag|valued|total cost|priced|budget of the project|investment in the project|investment in the plant|investment volume of the project|capital expenditure|cost of the project',
  'head project':
    'project|plant|factory|construction|railway|rail line|line|road|highway|pipeline|power station|power plant|refinery|station|tunnel|terminal|complex|port|dry port|technopark|industrial park|facility|warehouse|hub|wind farm|solar farm|solar plant|mine|smelter|bridge|modernisation|modernization|logistics centre|logistics center',
  'head contract': 'agreement|contract|memorandum|loan agreement|accord',
  'head agreements': 'agreements|documents|contracts|deals|memorandums|memoranda|pacts|package of agreements|package',
  'head freight':
    'passed through|went through|crossed|processed|freight|cargo|transport|transit|carried|traffic|shipments by rail|freight turnover|cargo turnover|cargo volume|freight volume|freight traffic|transported|carry|volume of goods|transshipment|goods traffic|throughput|rail freight|handled|tonnage|moved',
  'head containers':
    'container|containers|container traffic|container transit|container transport|container volume|container shipments',
  'head trains': 'train|trains|freight trains|container trains|rail services|train trips|block trains',
  'head gas': 'gas|natural gas|pipeline gas',
  'head ecommerce':
    'e-commerce|ecommerce|online retail|online sales|online trade|cross-border e-commerce|online shopping|e-commerce market|e-commerce sales|digital trade|e-commerce trade|e-commerce turnover|online purchases',
  'head retail': 'retail|retail trade|retail sales|retail turnover|total retail|all retail',
  'head companies': 'companies|firms|enterprises|joint ventures|businesses|company',
  'head products': 'products|product types|items|product categories',
  'head capacity':
    'capacity|throughput capacity|annual capacity|design capacity|designed|able to|installed capacity|output capacity|handling capacity|production capacity|capable of|can handle|can process|can produce',
  'head length': 'length|long|stretch|stretches|runs for|run for',
  'head debt': 'debt|external debt|public debt|owed|owes|owe|liabilities|indebtedness',
  'head gdp': 'gdp|GDP|gross domestic product|economy',
  'head budget': 'budget|state budget|revenue|revenues|defence budget|defense budget',
  'head tariff':
    'per annum|tariff|tariffs|duty|duties|tax|vat|VAT|interest rate|rate of interest|inflation|unemployment|interest',
  'head reserves': 'reserves|gold reserves|foreign exchange reserves',
  'head jobs': 'jobs|employees|workers|staff|workforce|people|students|tourists|passengers|citizens',
  'head production':
    'production|output|produced|produces|harvest|extraction|mined|generates|generated|generate|yield|manufactured|crop',
  'head output': 'industrial output|industrial production',
  'head stake': 'stake|shares|authorised capital|share capital|stock',
  'goods -':
    'goods|products|oil|crude oil|uranium|copper|grain|wheat|flour|metals|meat|cotton|cherries|honey|dried fruit|fruit|vegetables|machinery|equipment|cars|vehicles|coal|ore|ores|gold|hydrocarbons|clothing|textiles|electronics|merchandise|commodities|crude',
  'foreign -': 'foreign|external|overall',
}
