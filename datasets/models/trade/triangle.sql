-- From A to B to C, product by product and year by year: how the flow into a country moves beside the flow out of it.
WITH cells AS (
  SELECT c.year, CASE WHEN c.flow_code = 'export' THEN c.reporter_code ELSE c.partner_code END AS from_code,
         CASE WHEN c.flow_code = 'export' THEN c.partner_code ELSE c.reporter_code END AS to_code,
         CASE WHEN c.flow_code = 'export' THEN 'exporter' ELSE 'importer' END AS side, c.hs_level, c.product_code,
         c.hs_edition_code, c.is_whole_list, c.source_id,
         CASE WHEN count(*) = count(CASE WHEN f.licence_code = 'rows' THEN 1 END) THEN 'rows' ELSE 'derived' END AS terms_code,
         CAST(sum(f.value_usd) AS DECIMAL(20, 2)) AS value_usd
  FROM trade.product_choices AS c
  JOIN current.trade_flows AS f
    ON f.source_id = c.source_id AND f.partition_id = c.partition_id AND f.snapshot_id = c.snapshot_id
   AND f.record_number = c.record_number AND f.locator = c.locator AND f.reporter_code = c.reporter_code
   AND f.partner_code = c.partner_code AND f.flow_code = c.flow_code
  WHERE c.frequency_code = 'A' AND c.unit_code = 'USD' AND c.flow_code IN ('export', 'import') AND c.product_code < '98'
    AND c.partner_code NOT IN ('WLD', 'C5')
  GROUP BY c.year, c.flow_code, c.reporter_code, c.partner_code, c.hs_level, c.product_code, c.hs_edition_code, c.is_whole_list,
           c.source_id
), in_one_edition AS (
  -- Six digits in the edition of 2017; what leads nowhere in it has no other leg to stand beside.
  SELECT year, from_code, to_code, side, hs_level, product_code, hs_edition_code, is_whole_list, source_id, terms_code,
         CAST(value_usd AS DECIMAL(38, 6)) AS value_usd
  FROM cells WHERE hs_level < 6 OR hs_edition_code = 'H5'
  UNION ALL
  SELECT c.year, c.from_code, c.to_code, c.side, c.hs_level, v.to_code, c.hs_edition_code, c.is_whole_list, c.source_id,
         c.terms_code, CAST(CAST(c.value_usd AS DOUBLE) * v.weight AS DECIMAL(38, 6))
  FROM cells AS c
  JOIN products.conversions AS v
    ON v.from_scheme_code = c.hs_edition_code AND v.from_code = c.product_code AND v.to_scheme_code = 'H5'
  WHERE c.hs_level = 6 AND c.hs_edition_code <> 'H5'
), told AS (
  SELECT year, from_code, to_code, side, hs_level, product_code, hs_edition_code, is_whole_list, source_id,
         CASE WHEN max(CASE WHEN terms_code = 'rows' THEN 0 ELSE 1 END) = 0 THEN 'rows' ELSE 'derived' END AS terms_code,
         CAST(sum(value_usd) AS DECIMAL(20, 2)) AS value_usd,
         max(CASE WHEN is_whole_list THEN 1 ELSE 0 END) OVER (PARTITION BY year, from_code, to_code, hs_level) AS has_whole
  FROM in_one_edition
  GROUP BY year, from_code, to_code, side, hs_level, product_code, hs_edition_code, is_whole_list, source_id
), offers AS (
  -- The exporter's list before the importer's, a whole list before a few products, and one list for all products of a leg.
  SELECT *, dense_rank() OVER (
    PARTITION BY year, from_code, to_code, hs_level, CASE WHEN has_whole = 0 THEN product_code END
    ORDER BY CASE WHEN is_whole_list THEN 0 ELSE 1 END, side, source_id, hs_edition_code DESC) AS choice
  FROM told
), chosen AS (
  SELECT year, from_code, to_code, side, hs_level, product_code, hs_edition_code, source_id, terms_code, value_usd
  FROM offers WHERE choice = 1
), legs AS (
  SELECT c.*,
         CASE WHEN b.value_usd > 0 AND b.side = c.side AND b.source_id = c.source_id
                AND (c.hs_level = 6 OR b.hs_edition_code = c.hs_edition_code)
              THEN round((CAST(c.value_usd AS DOUBLE) / CAST(b.value_usd AS DOUBLE) - 1) * 100, 1) END AS growth_pct
  FROM chosen AS c
  LEFT JOIN chosen AS b
    ON b.year = c.year - 1 AND b.from_code = c.from_code AND b.to_code = c.to_code AND b.hs_level = c.hs_level
   AND b.product_code = c.product_code
), ways AS (
  SELECT DISTINCT from_code, to_code, hs_level, product_code FROM chosen
), five AS (
  SELECT area_code FROM reference.area_members WHERE group_code = 'C5'
), triples AS (
  -- China is one of the three, and one of the five states is another.
  SELECT a.from_code AS origin_code, a.to_code AS hub_code, b.to_code AS destination_code, a.hs_level, a.product_code
  FROM ways AS a
  JOIN ways AS b
    ON b.from_code = a.to_code AND b.hs_level = a.hs_level AND b.product_code = a.product_code AND b.to_code <> a.from_code
  WHERE 'CHN' IN (a.from_code, a.to_code, b.to_code)
    AND (a.from_code IN (SELECT area_code FROM five) OR a.to_code IN (SELECT area_code FROM five)
      OR b.to_code IN (SELECT area_code FROM five))
), years AS (
  SELECT t.origin_code, t.hub_code, t.destination_code, t.hs_level, t.product_code, l.year
  FROM triples AS t
  JOIN chosen AS l ON l.from_code = t.origin_code AND l.to_code = t.hub_code AND l.hs_level = t.hs_level AND l.product_code = t.product_code
  UNION
  SELECT t.origin_code, t.hub_code, t.destination_code, t.hs_level, t.product_code, l.year
  FROM triples AS t
  JOIN chosen AS l ON l.from_code = t.hub_code AND l.to_code = t.destination_code AND l.hs_level = t.hs_level AND l.product_code = t.product_code
), beside AS (
  SELECT y.*, a.value_usd AS first_usd, a.side AS first_side, a.source_id AS first_source, a.hs_edition_code AS first_edition,
         a.growth_pct AS first_growth, a.terms_code AS first_terms, b.value_usd AS second_usd, b.side AS second_side,
         b.source_id AS second_source, b.hs_edition_code AS second_edition, b.growth_pct AS second_growth, b.terms_code AS second_terms
  FROM years AS y
  LEFT JOIN legs AS a
    ON a.year = y.year AND a.from_code = y.origin_code AND a.to_code = y.hub_code AND a.hs_level = y.hs_level
   AND a.product_code = y.product_code
  LEFT JOIN legs AS b
    ON b.year = y.year AND b.from_code = y.hub_code AND b.to_code = y.destination_code AND b.hs_level = y.hs_level
   AND b.product_code = y.product_code
), through_time AS (
  SELECT origin_code, hub_code, destination_code, hs_level, product_code, count(*) AS both_years, min(year) AS base_year,
         corr(CAST(second_usd AS DOUBLE), CAST(first_usd AS DOUBLE)) AS correlation
  FROM beside WHERE first_usd > 0 AND second_usd > 0
  GROUP BY origin_code, hub_code, destination_code, hs_level, product_code
)
SELECT b.year, b.origin_code, b.hub_code, b.destination_code, b.hs_level, b.product_code, h.name_en AS chapter_title,
       b.first_usd AS first_leg_usd, b.second_usd AS second_leg_usd, b.first_growth AS first_leg_growth_pct,
       b.second_growth AS second_leg_growth_pct, t.base_year,
       CASE WHEN b.year >= t.base_year THEN round(CAST(b.first_usd AS DOUBLE) / CAST(x.first_usd AS DOUBLE) * 100, 1) END AS first_leg_index,
       CASE WHEN b.year >= t.base_year THEN round(CAST(b.second_usd AS DOUBLE) / CAST(x.second_usd AS DOUBLE) * 100, 1) END AS second_leg_index,
       round(CAST(b.second_usd AS DOUBLE) / CAST(nullif(b.first_usd, 0) AS DOUBLE) * 100, 1) AS leg_ratio_pct,
       CASE WHEN t.both_years >= 4 THEN round(t.correlation, 3) END AS leg_correlation,
       coalesce(t.both_years, 0) AS both_years_count,
       coalesce(b.first_growth >= 25 AND b.second_growth >= 25 AND b.first_usd >= 1000000
         AND b.second_usd <= b.first_usd, FALSE) AS is_rising_together,
       b.first_side AS first_leg_side_code, b.second_side AS second_leg_side_code, b.first_source AS first_leg_source_id,
       b.second_source AS second_leg_source_id, b.first_edition AS first_leg_edition_code, b.second_edition AS second_leg_edition_code,
       b.first_terms AS first_leg_terms_code, b.second_terms AS second_leg_terms_code
FROM beside AS b
LEFT JOIN through_time AS t
  ON t.origin_code = b.origin_code AND t.hub_code = b.hub_code AND t.destination_code = b.destination_code
 AND t.hs_level = b.hs_level AND t.product_code = b.product_code
LEFT JOIN beside AS x
  ON x.year = t.base_year AND x.origin_code = b.origin_code AND x.hub_code = b.hub_code AND x.destination_code = b.destination_code
 AND x.hs_level = b.hs_level AND x.product_code = b.product_code
LEFT JOIN reference.hs_chapters AS h ON h.hs_code = substr(b.product_code, 1, 2)
