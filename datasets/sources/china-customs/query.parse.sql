-- What both shapes of downloads have in common: one row per period, product and what else was asked for.
, plain AS (
  -- Thousands separators, where they stand as they should; anything else stays as written and is judged by name.
  SELECT * EXCLUDE ("第一数量", "第二数量", "总重量（千克）", "人民币", "美元"),
         CASE WHEN regexp_full_match(COLUMNS('^(第一数量|第二数量|总重量（千克）|人民币|美元)$'), '-?[0-9]{1,3}(,[0-9]{3})+(\.[0-9]+)?')
              THEN replace(COLUMNS('^(第一数量|第二数量|总重量（千克）|人民币|美元)$'), ',', '')
              ELSE COLUMNS('^(第一数量|第二数量|总重量（千克）|人民币|美元)$') END AS '\1'
  FROM told
), cleaned AS (
  SELECT *,
    -- The name of a retired or new code carries a note in brackets: 格鲁吉亚(2023年起停用).
    regexp_replace(regexp_replace("贸易伙伴名称", '_x000D_|[\s\x{00A0}\x{3000}]+', '', 'g'),
      '[(（][0-9]{4}年起[^)）]*[)）]$', '') AS partner_name,
    regexp_replace("贸易方式名称", '[\s\x{00A0}\x{3000}]+', '', 'g') AS regime_name,
    regexp_replace("注册地名称", '[\s\x{00A0}\x{3000}]+', '', 'g') AS region_name,
    regexp_replace("数据年月", '[\s\x{00A0}\x{3000}]+', '', 'g') AS written,
    -- A workbook that holds codes as numbers loses the zero before chapters 1 to 9: no code has an odd number of digits.
    CASE WHEN regexp_full_match("商品编码", '[1-9]([0-9]{2}){0,3}') THEN '0' || "商品编码"
         ELSE "商品编码" END AS code
  FROM plain
), dated AS (
  SELECT *,
    CASE WHEN regexp_full_match(written, '[0-9]{4}年?') THEN left(written, 4)
         WHEN regexp_full_match(written, '[0-9]{6}') THEN left(written, 4) || '-' || right(written, 2)
         -- A workbook that holds a month as a date holds its first day.
         WHEN regexp_full_match(written, '[0-9]{4}-[0-9]{2}-01') THEN left(written, 7)
         WHEN regexp_full_match(written, '[0-9]{4}-[0-9]{2}-[0-9]{2}.*') THEN 'the day ' || written
         WHEN regexp_full_match(written, '[0-9]{4}[-/.][0-9]{2}') THEN left(written, 4) || '-' || right(written, 2)
         WHEN regexp_full_match(written, '[0-9]{4}年[0-9]{1,2}月')
           THEN left(written, 4) || '-' || lpad(regexp_extract(written, '年([0-9]+)月', 1), 2, '0')
         WHEN regexp_full_match(written, '[0-9]{4}年0?1[-~至—][0-9]{1,2}月')
           THEN left(written, 4) || '-01/' || left(written, 4) || '-' || lpad(regexp_extract(written, '([0-9]+)月', 1), 2, '0')
         WHEN regexp_full_match(written, '[0-9]{6}[-~至—][0-9]{6}') AND left(written, 6) = right(written, 6)
           THEN left(written, 4) || '-' || right(written, 2)
         WHEN regexp_full_match(written, '[0-9]{6}[-~至—][0-9]{6}')
           THEN left(written, 4) || '-' || substr(written, 5, 2) || '/' || left(right(written, 6), 4) || '-' || right(written, 2)
         ELSE written END AS told
  FROM cleaned
), spelled AS (
  -- All twelve months together are the year.
  SELECT *, CASE WHEN told = left(told, 4) || '-01/' || left(told, 4) || '-12' THEN left(told, 4) ELSE told END AS period
  FROM dated
), regimes (regime_name, regime, only_flow) AS (
  -- Regimes as the query service names them. Some say in their name that they exist for one flow alone.
  VALUES ('一般贸易', 'general', NULL),
    ('国家间、国际组织无偿援助和赠送的物资', 'international_aid', NULL),
    ('其他捐赠物资', 'other_donations', NULL),
    ('补偿贸易', 'compensation', NULL),
    ('来料加工贸易', 'processing_of_supplied_materials', NULL),
    ('进料加工贸易', 'processing_of_purchased_materials', NULL),
    ('寄售代销贸易', 'consignment', NULL),
    ('边境小额贸易', 'border', NULL),
    ('加工贸易进口设备', 'processing_equipment', 'import'),
    ('对外承包工程出口货物', 'contracted_projects', 'export'),
    ('租赁贸易', 'leasing', NULL),
    ('外商投资企业作为投资进口的设备、物品', 'equipment_of_foreign_investors', 'import'),
    ('出料加工贸易', 'outward_processing', NULL),
    ('易货贸易', 'barter', NULL),
    ('免税外汇商品', 'duty_free_for_foreign_currency', NULL),
    ('保税监管场所进出境货物', 'bonded_warehouses', NULL),
    ('海关特殊监管区域物流货物', 'logistics_of_special_areas', NULL),
    ('海关特殊监管区域进口设备', 'equipment_of_special_areas', 'import'),
    ('其他', 'other', NULL),
    ('免税品', 'duty_free', NULL)
), whole AS (
  -- One query asks for one flow, so what one row proves holds for all rows of the file.
  SELECT count(*) AS row_count, max_by(period, record_number) AS last_period,
         count(DISTINCT "贸易伙伴编码") AS partner_count,
         count(*) FILTER (WHERE "贸易伙伴编码" = '142' OR partner_name = '中国') > 0
           OR count(*) FILTER (WHERE regimes.only_flow = 'import') > 0 AS shows_imports,
         count(*) FILTER (WHERE regimes.only_flow = 'export') > 0 AS shows_exports
  FROM spelled LEFT JOIN regimes USING (regime_name)
), declared (code, flow) AS (
  -- Downloads of these two goods were found without their flow. They are exports: those of 6910 for 2015, 2022, 2023 and
  -- 2024 add up, partner by partner and province by province, to workbooks that state 出口; those of 39221000 come from the
  -- same hand, and both name over 200 partners, more than China buys such goods from.
  VALUES ('6910', 'export'), ('39221000', 'export')
), provinces (region_number, region_code) AS (
  VALUES ('11', 'CN-BJ'), ('12', 'CN-TJ'), ('13', 'CN-HE'), ('14', 'CN-SX'), ('15', 'CN-NM'), ('21', 'CN-LN'), ('22', 'CN-JL'),
    ('23', 'CN-HL'), ('31', 'CN-SH'), ('32', 'CN-JS'), ('33', 'CN-ZJ'), ('34', 'CN-AH'), ('35', 'CN-FJ'), ('36', 'CN-JX'),
    ('37', 'CN-SD'), ('41', 'CN-HA'), ('42', 'CN-HB'), ('43', 'CN-HN'), ('44', 'CN-GD'), ('45', 'CN-GX'), ('46', 'CN-HI'),
    ('50', 'CN-CQ'), ('51', 'CN-SC'), ('52', 'CN-GZ'), ('53', 'CN-YN'), ('54', 'CN-XZ'), ('61', 'CN-SN'), ('62', 'CN-GS'),
    ('63', 'CN-QH'), ('64', 'CN-NX'), ('65', 'CN-XJ')
), region_words AS (
  SELECT name_zh || kind AS region_name, region_code
  FROM reference.regions
  CROSS JOIN (VALUES (''), ('省'), ('市'), ('自治区'), ('壮族自治区'), ('回族自治区'), ('维吾尔自治区')) AS kinds (kind)
  WHERE area_code = 'CHN'
), area_words AS (
  SELECT name_zh AS partner_name, area_code FROM reference.areas WHERE name_zh IS NOT NULL
  UNION SELECT alias, area_code FROM reference.area_aliases WHERE language = 'zh'
), named AS (
  SELECT partner_name, min(area_code) AS named_area FROM area_words GROUP BY partner_name
), headings AS (
  -- Every code of two, four and six digits that an edition of the Harmonized System has; 98 and 99 are codes of China's own.
  SELECT DISTINCT unnest([left(hs_code, 2), left(hs_code, 4), hs_code]) AS heading FROM reference.hs_codes
), judged AS (
  SELECT spelled.*, headings.heading IS NOT NULL OR left(spelled.code, 2) IN ('98', '99') AS is_product, whole.*, regimes.regime, regimes.only_flow,
         coded.area_code AS coded_area, named.named_area,
         provinces.region_code AS numbered_region, spoken.region_code AS named_region, declared.flow AS declared_flow,
         CASE "贸易类型" WHEN '出口' THEN 'export' WHEN '进口' THEN 'import'
           ELSE coalesce("贸易类型",
             CAST(getvariable('stated_flow') AS VARCHAR),
             CASE WHEN shows_imports AND NOT shows_exports THEN 'import' WHEN shows_exports AND NOT shows_imports THEN 'export'
                  WHEN NOT shows_imports AND NOT shows_exports AND partner_count >= 150 THEN declared.flow END) END AS flow,
         -- The service gives at most 10,000 rows, in the order of months: the last month of so many rows breaks off.
         row_count = 10000 AND period IS NOT DISTINCT FROM last_period AS is_cut,
         CASE WHEN "人民币" IS NOT NULL THEN "人民币" ELSE "美元" END AS amount,
         CASE WHEN "第一计量单位" = '?' AND coalesce("第一数量", '0') = '0' THEN NULL ELSE "第一计量单位" END AS unit_1,
         CASE WHEN "第二计量单位" = '?' AND coalesce("第二数量", '0') = '0' THEN NULL ELSE "第二计量单位" END AS unit_2,
         left(period, 4) AS year,
         CASE WHEN left(period, 4) >= '2022' THEN 'H6' WHEN left(period, 4) >= '2017' THEN 'H5'
              WHEN left(period, 4) >= '2012' THEN 'H4' WHEN left(period, 4) >= '2007' THEN 'H3'
              WHEN left(period, 4) >= '2002' THEN 'H2' WHEN left(period, 4) >= '1996' THEN 'H1' END AS edition
  FROM spelled
  CROSS JOIN whole
  LEFT JOIN regimes USING (regime_name)
  LEFT JOIN declared ON declared.code = spelled.code
  LEFT JOIN reference.area_codes AS coded ON coded.scheme_code = 'gacc' AND coded.code = "贸易伙伴编码"
  LEFT JOIN named USING (partner_name)
  LEFT JOIN provinces ON provinces.region_number = "注册地编码"
  LEFT JOIN region_words AS spoken USING (region_name)
  LEFT JOIN headings ON headings.heading = left(spelled.code, 6)
)
SELECT
  record_number, locator,
  CASE WHEN is_cut THEN 'last period of a download that breaks off at 10,000 rows' END AS ignored_by,
  CASE WHEN stray IS NOT NULL THEN 'a cell stands under no heading'
       WHEN flow IS NULL AND shows_imports AND shows_exports THEN 'the file shows imports and exports without telling them apart'
       WHEN flow IS NULL THEN 'the file does not state its flow: add it with --set flow=import or --set flow=export'
       WHEN only_flow <> flow OR flow = 'export' AND coalesce(coded_area, named_area) = 'CHN' THEN 'the flow contradicts the regime or the partner'
       WHEN coded_area <> named_area THEN 'the code and the name of the partner are two areas'
       WHEN numbered_region <> named_region THEN 'the code and the name of the province are two provinces'
       WHEN regime_name IS NOT NULL AND regime IS NULL THEN 'the regime is not one of those known'
       WHEN regime_name IS NULL AND "贸易方式编码" IS NOT NULL THEN 'the regime has a code and no name'
       WHEN "总重量（千克）" IS NOT NULL AND "重量单位" IS DISTINCT FROM '千克' THEN 'the unit of the weight is not 千克'
       WHEN "总重量（千克）" IS NOT NULL AND "第二计量单位" = '千克' AND "总重量（千克）" <> "第二数量"
         THEN 'the weight and the quantity in kilograms differ'
       WHEN regexp_full_match(code, '([0-9]{2}){1,4}') AND NOT is_product THEN 'the code is no product of the Harmonized System'
       WHEN left(period, 7) > strftime(getvariable('snapshot_retrieved_at'), '%Y-%m')
         THEN 'the period begins after the file was got'
       WHEN regexp_full_match(year, '[0-9]{4}') AND year < '1996' THEN 'no edition of the Harmonized System is known for the year'
  END AS fault,
  CASE WHEN stray IS NOT NULL THEN stray
       WHEN flow IS NULL THEN "商品编码"
       WHEN only_flow <> flow OR flow = 'export' AND coalesce(coded_area, named_area) = 'CHN'
         THEN concat_ws(' ', "贸易类型", partner_name, regime_name)
       WHEN coded_area <> named_area THEN "贸易伙伴编码" || ' ' || partner_name
       WHEN numbered_region <> named_region THEN "注册地编码" || ' ' || region_name
       WHEN regime IS NULL AND coalesce("贸易方式编码", regime_name) IS NOT NULL
         THEN concat_ws(' ', "贸易方式编码", regime_name)
       WHEN regexp_full_match(code, '([0-9]{2}){1,4}') AND NOT is_product THEN "商品编码"
       WHEN left(period, 7) > strftime(getvariable('snapshot_retrieved_at'), '%Y-%m') THEN period
       WHEN "总重量（千克）" IS NOT NULL THEN concat_ws(' ', "总重量（千克）", "重量单位")
       ELSE year END AS fault_value,
  'CHN' AS reporter,
  CASE WHEN "注册地编码" IS NOT NULL THEN coalesce(numbered_region, "注册地编码")
       ELSE coalesce(named_region, region_name) END AS reporter_region,
  CASE WHEN coalesce("注册地编码", region_name) IS NOT NULL THEN 'registration' END AS region_basis,
  -- Two codes of one area, an old and a new one, are added up.
  CASE WHEN "贸易伙伴编码" IS NOT NULL THEN coalesce(coded_area, 'gacc:' || "贸易伙伴编码")
       ELSE coalesce(named_area, partner_name, 'WLD') END AS partner,
  CASE WHEN coalesce("贸易伙伴编码", partner_name) IS NULL THEN NULL
       WHEN flow = 'import' THEN 'origin' WHEN flow = 'export' THEN 'last_known_destination' END AS partner_basis,
  flow,
  CASE WHEN length(code) = 8 THEN 'GACC8' WHEN length(code) IN (2, 4, 6) THEN edition ELSE 'the code ' || code END AS product_scheme,
  code AS product,
  edition AS hs_edition,
  regime,
  'general' AS trade_system,
  CASE flow WHEN 'import' THEN 'CIF' WHEN 'export' THEN 'FOB' END AS valuation,
  'goods' AS coverage,
  CASE WHEN "总重量（千克）" IS NOT NULL THEN "总重量（千克）"
       WHEN unit_1 = '千克' THEN "第一数量" WHEN unit_2 = '千克' THEN "第二数量" END AS net_mass_kg,
  CASE WHEN unit_1 IS NOT NULL THEN "第一数量" END AS quantity_1,
  'gacc:' || unit_1 AS quantity_1_unit,
  CASE WHEN unit_2 IS NOT NULL THEN "第二数量" END AS quantity_2,
  'gacc:' || unit_2 AS quantity_2_unit,
  period,
  amount AS value,
  CASE WHEN "人民币" IS NOT NULL THEN 'CNY' ELSE 'USD' END AS unit,
  CASE WHEN "人民币" IS NOT NULL THEN "美元" END AS usd_value,
  'GACC' AS asserted_by,
  CASE WHEN "人民币" IS NOT NULL THEN '人民币' ELSE '美元' END AS unit_wording,
  nullif(concat_ws('; ',
    CASE WHEN getvariable('stated_flow') IS NULL AND "贸易类型" IS NULL AND NOT shows_imports AND NOT shows_exports
         THEN 'the file does not state its flow: exports, as all known downloads of this product with so many partners are' END,
    CASE WHEN coded_area IS NOT NULL AND named_area IS NULL THEN 'the name of the partner is not known: ' || partner_name END,
    CASE WHEN numbered_region IS NOT NULL AND named_region IS NULL
         THEN 'the name of the province is not known: ' || region_name END,
    CASE WHEN coalesce("贸易伙伴编码", partner_name) IS NULL
         THEN 'the file does not break down partners: all of them, unless its query was limited to some' END), '') AS note
FROM judged
