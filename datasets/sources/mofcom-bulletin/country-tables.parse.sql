-- China's outward direct investment by host, as the Ministry of Commerce counts it.
WITH read AS (
  SELECT record_number, locator, measure, unit, period,
    -- Commas part thousands; any other one is no part of a number here.
    CASE WHEN regexp_full_match(figure, '-?[0-9]{1,3}(,[0-9]{3})+(\.[0-9]+)?') THEN replace(figure, ',', '') ELSE figure END AS figure,
    regexp_replace(label, '^(其中|of which)[:：]? *', '') AS label
  FROM input
)
SELECT
  record_number, locator,
  CASE
    WHEN figure IN ('-', '--', '—', '——', '…', '...') THEN 'missing mark'
    WHEN label IN (
      '亚洲', '非洲', '欧洲', '拉丁美洲', '北美洲', '大洋洲', '欧盟', '东盟',
      'Asia', 'Africa', 'Europe', 'Latin America', 'North America', 'Oceania', 'European Union', 'ASEAN'
    ) THEN 'group of areas'
  END AS ignored_by,
  CASE WHEN label IN ('合计', '总计', '合 计', '总 计', 'Total') THEN 'WLD' ELSE label END AS host,
  'CHN' AS investor,
  'fdi' AS position,
  measure AS stock_or_flow,
  -- A flow is net of what the firms abroad invest back.
  'net' AS gross_or_net,
  'directional' AS principle,
  'immediate' AS investor_basis,
  'all' AS instrument,
  'MOFCOM' AS compiler,
  period, figure AS value, unit, unit AS unit_wording,
  'Statistical Bulletin of China''s Outward Foreign Direct Investment' AS citation_title,
  'outward direct investment, financial and other' AS definition
FROM read
