import type { WordTable } from '../lexicon.ts'

/** What a number may be about, in English: the words at the head of its phrase. */
export const headsEn: WordTable = {
  'head trade_turnover':
    'imports and exports|import and export|import-export|import and export volume|import and export value|import-export volume|total imports and exports|total import and export volume|trade|turnover|trade turnover|commodity turnover|trade volume|trade volumes|volume of trade|trade value|value of trade|commerce|goods trade|merchandise trade|trading volume|trade in goods|trade flows|trade flow|two-way trade|total trade|overall trade|two-way commerce|bilateral trade|bilateral commerce|exchange of goods|cross-border trade|trade exchange|trade relationship|trading relationship|business between|trade ties worth|combined trade',
  'head foreign_trade':
    'foreign trade|external trade|foreign trade turnover|total foreign trade turnover|overall foreign trade turnover|external trade turnover|total external trade turnover|overall foreign trade|foreign trade volume|total foreign trade|trade with the world|trade with all partners|total external trade|trade with the rest of the world',
  'head exports':
    'supplier|suppliers|export|exports|shipments|supplies|deliveries|sales|outbound shipments|export earnings|export revenue|export revenues|export revenue|shipment|export value|export volume|outflow of goods|export receipts|outbound trade|foreign sales|export basket|supplier of|consignments|overseas sales',
  'head imports':
    'import|imports|purchases|buying|import bill|import value|inbound shipments|inbound trade|import volume|import volumes|intake|procurement|orders from|import spending|sourcing|buyer of',
  'verb exports':
    'to supply|will supply|would supply|will each supply|send|deliver|dispatch|exported|exporting|exports|shipped|ships|ship|sold|sells|sell|supplied|supplies|delivered|delivers|sent|sends|earned|supplying|shipping|selling|sending|delivering|dispatched|pumped|pumps|fetched|raked in|brought in|netted|hauled out|earns|earn|trucked',
  'verb imports':
    'imported|importing|imports|bought|buys|buy|purchased|purchases|purchasing|spent on|spends on|took in|takes in|sourced|sources|brought in from|was brought to|were brought to|been brought to|was brought into|were brought into|been brought into|snapped up|paid for|procured|procures',
  'verb trade_turnover': 'changed hands|change hands|changing hands|traded|trades|swapped|did business|exchanged goods',
  'head balance': 'trade balance|balance of trade|balance|trade position|trade account|current trade balance',
  'head balance-':
    'deficit|trade deficit|trade gap|gap|shortfall|negative balance|negative trade balance|in the red|trade imbalance|imbalance|trade shortfall|goods deficit|bilateral deficit|red ink|in deficit|negative trade gap|deficits',
  'head balance+':
    'surplus|trade surplus|positive balance|positive trade balance|in the black|goods surplus|bilateral surplus|surpluses|trade excess|in surplus',
  'head fdi':
    'investment commitments|money put into|funds put into|capital put into|money ploughed into|money poured into|funds poured into|money sunk into|investor|investment|investments|fdi|FDI|direct investment|foreign direct investment|capital|foreign investment|foreign capital|direct investments|direct capital|investing|investors',
  'head fdi_stock':
    'accumulated investment|accumulated direct investment|cumulative investment|cumulative investments|investment stock|stock of investment|fdi stock|stock of fdi|FDI stock|accumulated|cumulative|stock of direct investment|direct investment stock|invested a total of|outstanding investment|total investment|total investments|total stock|stock|invested in total|total stock of investment|cumulative fdi|cumulative direct investment|accumulated fdi|total invested|cumulatively invested|investment position|inward stock|outward stock|cumulatively|investment portfolio',
  'head fdi_flow':
    'inflow|inflows|fdi inflow|fdi inflows|net inflow|gross inflow|new investment|investment inflow|investment flow|investment flows|fdi flows|flow|flows|attracted|net inflows|gross inflows|direct inflows|annual investment|fresh investment|outflow|outflows|net investment|investment outflow|fresh capital|inbound investment',
  'head deal':
    'commitments|funding commitments|development finance|development financing|development lending|purchase|consideration|cash consideration|loan agreement|loan|loans|credit|contract|deal|financing|grant|grants|aid|acquisition|purchase of a stake|credit line|tranche|funding|financial support|financial assistance|investment agreement|memorandum|concession|lending|assistance|bond|bonds|line of credit|facility of|syndicated loan|takeover|buyout|purchase price|debt financing|equity investment|subsidy|subsidies|eurobond|eurobonds|credit facility|donation|order worth|investment contract|capital injection|share purchase',
  'verb deal':
    'paid|pays|paying|have put|has put|had put|having put|were put|was put|invest|invests|invested|investing|lend|lent|lends|provide|provided|provides|allocate|allocated|pledged|pledge|extend|extended|extending|borrow|borrowed|finance|financed|inject|injected|pours|poured|commits|committed|spend|lending|granted|grant|disbursed|disburse|handed|offered|donated|donate|spent|allocating|earmarked|secured|raised|financing|bankrolled|bankrolling|bankroll|to invest|plough|ploughed|bought out|acquired|acquire|acquires|will pay|agreed to pay|to pay|has paid|paid for|would pay',
  'head cost':
    'its price|its price tag|the price tag|value of|total value|combined value|combined cost|aggregate value|overall value|bill|cost|costs|costing|estimated|estimated cost|worth|price tag|valued|total cost|priced|budget of the project|investment in the project|investment in the plant|investment volume of the project|capital expenditure|cost of the project|capex|priced at|construction cost|construction costs|outlay|outlays|bill for|budgeted|budgeted at|costed at|cost estimate|investment of the project|total investment in the project|with a budget of|carries a price|spending on the project|project value|put at|price of the project|the bill',
  'head project':
    'the crossing|this crossing|each crossing|venture|line d|line c|line b|line a|lines a|undertaking|undertakings|projects|ventures|schemes|initiatives|plants|factories|facilities|power plants|power stations|refineries|pipelines|railways|mines|terminals|tunnels|bridges|substations|wind farms|solar farms|solar plants|parks|solar parks|wind parks|stations|warehouses|project|plant|factory|construction|railway|rail line|line|road|highway|pipeline|power station|power plant|refinery|station|tunnel|terminal|complex|port|dry port|technopark|industrial park|facility|warehouse|hub|wind farm|solar farm|solar plant|mine|smelter|bridge|modernisation|modernization|logistics centre|logistics center|bypass|dam|airport|substation|transmission line|quarry|deposit|field|metro|subway|tramway|greenhouse|greenhouses|cluster|works|workshop|assembly line|production line|waste-to-energy|cement works|hydropower|hydropower plant|solar park|wind park|solar station|wind power|logistics hub|logistics park|freight village|ring road|motorway|expressway|canal|data centre|data center|incinerator|steelworks|yard|berth|berths|crossing|reservoir|campus|special economic zone|free zone|industrial zone|rail link|track|gas field|sugar mill|mill|textile mill|assembly plant|string|strings|branch',
  'head contract': 'agreement|contract|memorandum|accord',
  'head agreements':
    'agreements|documents|contracts|deals|memorandums|memoranda|pacts|package of agreements|package|commercial agreements|business deals|memorandums of understanding|commercial contracts|intergovernmental documents|package of deals',
  'head freight':
    'passed through|went through|crossed|processed|freight|cargo|transport|transit|carried|traffic|shipments by rail|freight turnover|cargo turnover|cargo volume|freight volume|freight traffic|transported|carry|volume of goods|transshipment|goods traffic|throughput|rail freight|handled|tonnage|moved|shipped by rail|trucked|transited|entered|crossing|consignments by rail|freight flow|freight flows|rail volumes|cleared|hauled|hauls|ferried|railed|move|moves|moving|loaded|unloaded|transhipment|transloaded|cargo flow|cargo flows|cargo handled|cargo throughput',
  'head containers':
    'container|containers|container traffic|container transit|container transport|container volume|container shipments|container throughput|containerised freight|containerized freight|container flow|container flows|boxes',
  'head trains':
    'train|trains|freight trains|container trains|rail services|train trips|block trains|train services|freight services|departures|round trips|freight train services|train departures|train journeys|services a week',
  'head gas': 'gas|natural gas|pipeline gas|blue fuel|gas flows|lng|LNG|piped gas',
  'head ecommerce':
    'online|e-shop|e-shops|online stores|online shoppers|e-commerce|ecommerce|online retail|online sales|online trade|cross-border e-commerce|online shopping|e-commerce market|e-commerce sales|digital trade|e-commerce trade|e-commerce turnover|online purchases|internet retail|internet sales|e-retail|online marketplace|online marketplaces|online orders|web sales|digital commerce|e-commerce volume|online commerce|e-tail|e-commerce imports',
  'head mix':
    'renewables|renewable energy|renewable sources|green energy|green power|power generation mix|electricity|power mix|energy mix|power generation|electricity generation|energy balance|power supply|power needs|power consumption',
  'head retail': 'retail|retail trade|retail sales|retail turnover|total retail|all retail',
  'head companies': 'companies|firms|enterprises|joint ventures|businesses|company',
  'head products': 'products|product types|items|product categories',
  'head capacity':
    'with an output of|with output of|with an annual output of|with a yearly output of|design output|designed output|rated output|nameplate output|projected output|can make|could make|can now carry|can now process|can now produce|can now handle|can together carry|annual flow of|built for|designed for|could carry|could take|can take|might carry|would carry|able to take|could process|could produce|capacity|throughput capacity|annual capacity|design capacity|designed|able to|installed capacity|output capacity|handling capacity|production capacity|capable of|can handle|can process|can produce|can carry|can accommodate|can move|can store|able to handle|able to process|able to produce|able to carry|will produce|will process|will handle|producing|nameplate|nameplate capacity|processing capacity|generating capacity|rated at|rated|to produce|to process|to handle|storage capacity|carrying capacity|could handle|built to|sized for|capacity to|design throughput|transit capacity|churn out|turn out|turning out|peak output|pass up to|annual output of',
  'head length':
    'length|long|stretch|stretches|runs for|run for|kilometre-long|kilometer-long|in length|spanning|spans|span|extends|runs|running|lengthwise',
  'loan -':
    'commitments|funding commitments|development finance|development financing|development lending|loan|loans|loan agreement|credit|credits|credit line|line of credit|credit facility|syndicated loan|tranche|grant|grants|aid|donation|donated|financial support|financial assistance|technical assistance|subsidy|subsidies|bond|bonds|eurobond|eurobonds|lend|lent|lends|lending|borrow|borrowed|borrows|borrowing|debt financing|financing|funding|loaned|granted|disbursed|loan agreements',
  'allots -': 'provide|provides|provided|providing|allocate|allocates|allocated|extend|extends|extended',
  'head debt':
    'debt service|principal and interest|interest and principal|the principal took|the principal was|principal amount|principal of|was principal|repayment of principal|servicing|debt|external debt|public debt|owed|owes|owe|liabilities|indebtedness|obligations|sovereign debt|outstanding loans|borrowings|borrowing|owing|indebted|debts|debt stock|creditors|external liabilities|loan book',
  'verb debt':
    'repay|repays|repaid|repaying|pay back|pays back|paid back|paying back|to pay back|pay off|paid off|been paid|was paid|were paid',
  'head gdp': 'gdp|GDP|gross domestic product|economy|national income|national output',
  'head budget':
    'budget|state budget|budget revenue|budget revenues|tax revenue|tax revenues|state revenue|government revenue|public revenue|defence budget|defense budget',
  'head tariff':
    'customs payments|customs duties|customs revenue|customs receipts|refinancing rate|policy rate|base rate|key rate|lending rate|tax rate|discount rate|mortgage rate|per annum|tariff|tariffs|duty|duties|tax|vat|VAT|interest rate|rate of interest|inflation|unemployment|interest|levy|levies|excise|customs duty|interest of|coupon|yield of',
  'head reserves': 'reserves|gold reserves|foreign exchange reserves',
  'head jobs': 'jobs|workplaces|employees|workers|staff|workforce|people|students|tourists|passengers|citizens',
  'head production':
    'to collect|to harvest|harvesting|leading producer|largest producer|producer of|producers of|extracted|extracts|extracting|production|output|produced|produces|harvest|extraction|mined|generates|generated|generate|yield|manufactured|crop|producing|output of|mines|mine output|smelted|grew crops|harvested|grown|assembled|assembles|makes|produce|dug|yielded|yields|mining output',
  'head output': 'industrial output|industrial production',
  'head stake':
    'joint venture|joint company|project company|stake|interest in a|interest in the|minority interest|shares|authorised capital|authorized capital|charter capital|share capital|stock|shareholding|equity|ownership|equity stake|holding|stakes|a majority stake',
  'moved -': 'went|came|arrived|moved|entered|shipped|delivered|sent|dispatched|trucked|railed|hauled',
  'joint -': 'joint',
  'goods -':
    'goods|products|oil|crude oil|uranium|copper|grain|wheat|flour|metals|meat|cotton|cherries|honey|dried fruit|fruit|vegetables|machinery|equipment|cars|vehicles|electric vehicles|electric cars|evs|trucks|lorries|buses|tractors|batteries|coal|ore|ores|gold|hydrocarbons|clothing|textiles|electronics|merchandise|commodities|crude|barley|flax|oilseeds|sunflower oil|vegetable oil|soybeans|soya|lentils|pulses|beans|mung beans|nuts|raisins|apricots|tomatoes|potatoes|onions|rice|sugar|tea|salt|beef|lamb|mutton|poultry|fish|milk|chocolate|yarn|cotton yarn|wool|leather|hides|footwear|shoes|furniture|toys|tyres|tires|fertiliser|fertilisers|fertilizer|fertilizers|urea|sulphur|sulfur|petrol|gasoline|diesel|fuel|jet fuel|bitumen|steel|rebar|aluminium|aluminum|zinc|lead ore|silver|antimony|ferroalloys|ferrochrome|concentrate|concentrates|cement|timber|glass|plastics|polymers|polypropylene|polyethylene|solar panels|home appliances|appliances|smartphones|medicines|feed|bran',
  'foreign -': 'foreign|external|overall',
  'head market': 'market|markets|market share|car market',
  'head revenue':
    'turnover of engineering projects|turnover of contracted projects|turnover of contracted engineering|turnover of construction projects|engineering turnover|contracting turnover|revenue|revenues|proceeds|takings|earnings|receipts|income',
  'head difference': 'discrepancy|discrepancies|mismatch',
}
