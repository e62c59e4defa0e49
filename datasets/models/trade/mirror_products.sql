-- What Beijing says beside what the other capital says of the same product in the same year, each level by itself.
WITH five AS (
  SELECT area_code FROM reference.area_members WHERE group_code = 'C5'
), told AS (
  SELECT year(t.period_end) AS year, t.source_id, t.reporter_code, t.partner_code, t.flow_code, t.value_usd,
         coalesce(t.value_usd_high - t.value_usd_low, 0) AS width_usd,
         CASE WHEN t.product_scheme_code = 'TOTAL' THEN 'TOTAL'
              WHEN t.product_scheme_code LIKE 'H_' AND t.product_scheme_code <> 'HS' THEN t.product_scheme_code
              ELSE coalesce(t.hs_edition_code, 'HS') END AS edition,
         CASE t.product_scheme_code WHEN 'TOTAL' THEN 'TOTAL' ELSE t.product_code END AS code,
         CASE t.product_scheme_code WHEN 'TOTAL' THEN 0 ELSE length(t.product_code) END AS depth,
         coalesce(t.valuation_code, CASE t.flow_code WHEN 'import' THEN 'CIF' ELSE 'FOB' END) AS valuation,
         CASE WHEN t.licence_code = 'rows' THEN 0 ELSE 1 END AS is_bound,
         coalesce(CAST(own.rank AS INTEGER), CAST(other.rank AS INTEGER), 90) AS source_rank,
         t.partner_basis_code, t.bound_code, t.known_at, t.citation_id, t.citation_place, t.snapshot_id, t.record_number
  FROM current.trade_flows AS t
  LEFT JOIN reference.precedence AS own
    ON own.kind = 'trade_flows' AND own.reporter_code = t.reporter_code AND own.source_id = t.source_id
  LEFT JOIN reference.precedence AS other
    ON other.kind = 'trade_flows' AND other.reporter_code = '*' AND other.source_id = t.source_id
  WHERE t.flow_code IN ('export', 'import') AND t.frequency_code = 'A' AND NOT coalesce(t.is_cumulative, FALSE)
    AND ((t.product_scheme_code = 'TOTAL' AND coalesce(t.product_code, 'TOTAL') = 'TOTAL')
      OR (t.product_scheme_code IN ('HS', 'H0', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6') AND length(t.product_code) IN (2, 4, 6))
      OR (t.product_scheme_code = 'GACC8' AND length(t.product_code) = 8)
      OR (t.product_scheme_code = 'TNVED10' AND length(t.product_code) = 10))
    AND coalesce(t.reporter_region_code, t.transport_mode_code, t.regime_code, nullif(t.partner2_code, 'WLD'),
      nullif(t.customs_procedure_code, 'C00')) IS NULL AND coalesce(t.licence_code, 'no') <> 'no'
    AND t.value_usd IS NOT NULL AND t.bound_code IN ('exact', 'approx') AND coalesce(t.coverage_code, 'goods') = 'goods'
    AND NOT (coalesce(t.unit_code, 'USD') = 'CNY' AND coalesce(t.usd_basis_code, 'published') = 'converted')
    -- An estimate that rests on the other side would be compared with itself.
    AND t.method_code <> 'mirror' AND coalesce(t.obs_status_code, 'A') <> 'E' AND coalesce(t.formula, '') NOT LIKE 'reconciled%'
    AND ((t.reporter_code = 'CHN' AND t.partner_code IN (SELECT area_code FROM five))
      OR (t.partner_code = 'CHN' AND t.reporter_code IN (SELECT area_code FROM five)))
), lines AS (
  SELECT * FROM (
    SELECT *, row_number() OVER (
      PARTITION BY year, source_id, reporter_code, partner_code, flow_code, edition, code
      ORDER BY CASE WHEN valuation = CASE flow_code WHEN 'import' THEN 'CIF' ELSE 'FOB' END THEN 1 ELSE 2 END,
               CASE partner_basis_code WHEN 'consignment' THEN 2 ELSE 1 END, CASE bound_code WHEN 'exact' THEN 1 ELSE 2 END,
               known_at DESC NULLS LAST, citation_id NULLS LAST, citation_place NULLS LAST, snapshot_id NULLS LAST,
               record_number NULLS LAST) AS nth
    FROM told) AS ranked
  WHERE nth = 1
), depths AS (
  -- Lines of one depth that make the source's own total are the whole of it: only those may be added up to coarser codes.
  SELECT d.year, d.source_id, d.reporter_code, d.partner_code, d.flow_code, d.edition, d.depth,
         max(t.value_usd) AS total_usd, max(t.width_usd) AS total_width, max(t.is_bound) AS is_total_bound,
         coalesce(abs(CAST(sum(d.value_usd) - max(t.value_usd) AS DOUBLE)) <= 0.01 * CAST(max(t.value_usd) AS DOUBLE), FALSE) AS is_whole
  FROM lines AS d
  LEFT JOIN lines AS t ON t.depth = 0 AND t.year = d.year AND t.source_id = d.source_id AND t.reporter_code = d.reporter_code
   AND t.partner_code = d.partner_code AND t.flow_code = d.flow_code
  WHERE d.depth > 0
  GROUP BY d.year, d.source_id, d.reporter_code, d.partner_code, d.flow_code, d.edition, d.depth
), levels AS (
  SELECT 2 AS digits, 'HS2' AS level
  UNION ALL SELECT 4, 'HS4'
  UNION ALL SELECT 6, 'HS6'
), offers AS (
  SELECT l.year, l.source_id, l.reporter_code, l.partner_code, l.flow_code, l.edition, v.level, substr(l.code, 1, v.digits) AS code,
         l.depth, v.digits, CAST(sum(l.value_usd) AS DECIMAL(20, 2)) AS value_usd, CAST(sum(l.width_usd) AS DECIMAL(20, 2)) AS width_usd,
         count(*) AS row_count,
         max(l.is_bound) AS is_bound, max(l.valuation) AS valuation, min(l.source_rank) AS source_rank
  FROM lines AS l
  JOIN depths AS d ON d.year = l.year AND d.source_id = l.source_id AND d.reporter_code = l.reporter_code
   AND d.partner_code = l.partner_code AND d.flow_code = l.flow_code AND d.edition = l.edition AND d.depth = l.depth
  JOIN levels AS v ON v.digits <= l.depth
  -- A subheading that the nation does not divide ends in noughts: its one line is all of it.
  WHERE v.digits = l.depth OR d.is_whole
     OR (v.digits = 6 AND l.depth > 6 AND substr(l.code, 7) IN ('00', '0000'))
  GROUP BY l.year, l.source_id, l.reporter_code, l.partner_code, l.flow_code, l.edition, v.level, substr(l.code, 1, v.digits),
           l.depth, v.digits
), by_level AS (
  SELECT * FROM (
    SELECT *, row_number() OVER (
      PARTITION BY year, source_id, reporter_code, partner_code, flow_code, edition, level, code ORDER BY depth) AS nth
    FROM offers) AS ranked
  WHERE nth = 1
), named_groups AS (
  SELECT '7108' AS code, 'gold' AS product_group
  UNION ALL SELECT '2616', 'ores'
  UNION ALL SELECT '271121', 'gas'
), apart AS (
  SELECT b.year, b.source_id, b.reporter_code, b.partner_code, b.flow_code, b.edition, g.product_group AS code, b.value_usd,
         b.width_usd,
         b.row_count, b.is_bound, b.valuation, b.source_rank
  FROM by_level AS b
  JOIN named_groups AS g ON g.code = b.code
), finest AS (
  SELECT * FROM (
    SELECT *, row_number() OVER (
      PARTITION BY year, source_id, reporter_code, partner_code, flow_code, edition ORDER BY depth) AS nth
    FROM depths WHERE is_whole AND depth >= 6) AS ranked
  WHERE nth = 1
), rest AS (
  SELECT f.year, f.source_id, f.reporter_code, f.partner_code, f.flow_code, f.edition, 'rest' AS code,
         CAST(max(f.total_usd) - coalesce(sum(CASE WHEN substr(l.code, 1, 4) IN ('7108', '2616') OR substr(l.code, 1, 6) = '271121'
                                                   THEN l.value_usd END), 0) AS DECIMAL(20, 2)) AS value_usd,
         CAST(max(f.total_width) + coalesce(sum(CASE WHEN substr(l.code, 1, 4) IN ('7108', '2616') OR substr(l.code, 1, 6) = '271121'
                                                     THEN l.width_usd END), 0) AS DECIMAL(20, 2)) AS width_usd,
         1 + count(CASE WHEN substr(l.code, 1, 4) IN ('7108', '2616') OR substr(l.code, 1, 6) = '271121' THEN 1 END) AS row_count,
         greatest(max(l.is_bound), max(f.is_total_bound)) AS is_bound, max(l.valuation) AS valuation, min(l.source_rank) AS source_rank
  FROM finest AS f
  JOIN lines AS l ON l.year = f.year AND l.source_id = f.source_id AND l.reporter_code = f.reporter_code
   AND l.partner_code = f.partner_code AND l.flow_code = f.flow_code AND l.edition = f.edition AND l.depth = f.depth
  GROUP BY f.year, f.source_id, f.reporter_code, f.partner_code, f.flow_code, f.edition
), figures AS (
  SELECT year, source_id, reporter_code, partner_code, flow_code, edition, level, code, value_usd, width_usd, row_count, is_bound, valuation,
         source_rank
  FROM by_level
  UNION ALL
  SELECT year, source_id, reporter_code, partner_code, flow_code, edition, 'GROUP', code, value_usd, width_usd, row_count, is_bound, valuation,
         source_rank
  FROM apart
  UNION ALL
  SELECT year, source_id, reporter_code, partner_code, flow_code, edition, 'GROUP', code, value_usd, width_usd, row_count, is_bound, valuation,
         source_rank
  FROM rest
), sides AS (
  SELECT *, CAST(value_usd AS DOUBLE) AS side_usd,
         CAST(value_usd AS DOUBLE) / CASE valuation WHEN 'CIF' THEN 1.06 ELSE 1 END AS fob_usd,
         coalesce(CAST(width_usd AS DOUBLE) / 2 / nullif(CAST(value_usd AS DOUBLE), 0), CAST(0 AS DOUBLE)) AS rounding,
         row_number() OVER (
           PARTITION BY year, reporter_code, partner_code, flow_code, level, code
           ORDER BY is_bound, source_rank, source_id, edition DESC) AS place,
         CAST(max(value_usd) OVER (PARTITION BY year, reporter_code, partner_code, flow_code, level, code) AS DOUBLE) AS most_usd,
         CAST(min(value_usd) OVER (PARTITION BY year, reporter_code, partner_code, flow_code, level, code) AS DOUBLE) AS least_usd
  FROM figures
), pairs AS (
  SELECT c.year, c.partner_code, c.flow_code, c.level, c.code, c.source_id AS china_source_id, p.source_id AS partner_source_id,
         c.edition AS china_edition, p.edition AS partner_edition, c.value_usd AS china_usd, p.value_usd AS partner_usd,
         c.side_usd AS c_usd, p.side_usd AS p_usd, c.fob_usd - p.fob_usd AS fob_gap, c.row_count AS china_rows,
         p.row_count AS partner_rows, CASE c.is_bound WHEN 0 THEN 'rows' ELSE 'derived' END AS china_licence_code,
         CASE p.is_bound WHEN 0 THEN 'rows' ELSE 'derived' END AS partner_licence_code,
         CASE WHEN c.is_bound = 0 AND p.is_bound = 0 THEN 'rows' ELSE 'derived' END AS pair_licence_code,
         c.valuation AS china_valuation_code, p.valuation AS partner_valuation_code,
         c.place = 1 AND p.place = 1 AS is_first, c.rounding + p.rounding AS rounding,
         CASE c.flow_code WHEN 'export' THEN p.side_usd / nullif(c.side_usd, 0) ELSE c.side_usd / nullif(p.side_usd, 0) END
           AS import_to_export, coalesce((c.most_usd - c.least_usd) / nullif(c.most_usd, 0), 0) AS china_spread,
         coalesce((p.most_usd - p.least_usd) / nullif(p.most_usd, 0), 0) AS partner_spread
  FROM sides AS c
  JOIN sides AS p
    ON p.year = c.year AND p.reporter_code = c.partner_code AND p.partner_code = c.reporter_code AND p.level = c.level
   AND p.code = c.code AND p.flow_code = CASE c.flow_code WHEN 'export' THEN 'import' ELSE 'export' END
  WHERE c.reporter_code = 'CHN'
), same_goods AS (
  -- The code holds the same goods in both editions: all of it goes there, and all of that comes back.
  SELECT there.from_scheme_code, there.to_scheme_code, there.from_code AS code
  FROM products.conversions AS there
  JOIN products.conversions AS back ON back.from_scheme_code = there.to_scheme_code AND back.to_scheme_code = there.from_scheme_code
   AND back.from_code = there.to_code AND back.to_code = there.from_code
  WHERE there.from_code = there.to_code AND there.conversion_basis_code = 'exact' AND back.conversion_basis_code = 'exact'
), judged AS (
  SELECT p.*,
         coalesce(rounding < 0.0005 AND least(abs(import_to_export / 1.06 - 1), abs(import_to_export / 1.1 - 1))
           < 0.00001 + rounding, FALSE) AS is_made, c_usd - p_usd AS gap, 100 * (c_usd - p_usd) / nullif(c_usd, 0) AS pct, 100 * fob_gap / nullif(c_usd, 0) AS fob_pct,
         c_usd / nullif(p_usd, 0) AS ratio, s.code IS NOT NULL OR china_edition = partner_edition OR level = 'GROUP' AS is_same
  FROM pairs AS p
  LEFT JOIN same_goods AS s ON p.level = 'HS6' AND s.code = p.code AND s.from_scheme_code = p.china_edition
   AND s.to_scheme_code = p.partner_edition
)
SELECT year, partner_code, CASE flow_code WHEN 'export' THEN 'china_to_partner' ELSE 'partner_to_china' END AS direction,
       CASE flow_code WHEN 'export' THEN 'CHN' ELSE partner_code END AS exporter_code,
       CASE flow_code WHEN 'export' THEN partner_code ELSE 'CHN' END AS importer_code, level AS product_level_code,
       code AS mirror_product_code, china_source_id, partner_source_id, china_edition AS china_edition_code,
       partner_edition AS partner_edition_code, china_usd AS china_reports_usd, partner_usd AS partner_reports_usd,
       CAST(china_usd - partner_usd AS DECIMAL(20, 2)) AS gap_usd, round(pct, 1) AS gap_pct,
       CASE WHEN ratio = 0 THEN ratio ELSE round(ratio, CAST(2 - floor(log10(abs(ratio))) AS INTEGER)) END AS side_ratio,
       round(100 * abs(gap) / nullif(c_usd + p_usd, 0), 1) AS discrepancy_pct,
       china_valuation_code, partner_valuation_code,
       CAST(round(fob_gap, 2) AS DECIMAL(20, 2)) AS gap_fob_usd, round(fob_pct, 1) AS gap_fob_pct,
       china_rows AS china_row_count, partner_rows AS partner_row_count,
       nullif(concat_ws('; ',
         CASE WHEN NOT is_same THEN 'editions of the Harmonized System differ: a part of the gap may be classification' END,
         CASE WHEN code IN ('gas', '271121') THEN 'pipelines deliver at the border: the factor for freight may not apply' END,
         CASE WHEN is_made THEN 'one figure is the other times the factor of the IMF: no report of its own' END,
         CASE WHEN china_spread > 0.25 THEN 'China''s own sources disagree by more than 25 %, none is preferred' END,
         CASE WHEN partner_spread > 0.25 THEN 'the partner''s own sources disagree by more than 25 %, none is preferred' END), '') AS flag,
       is_first AND NOT is_made AND china_spread <= 0.25 AND partner_spread <= 0.25 AS is_preferred,
       china_licence_code, partner_licence_code, pair_licence_code
FROM judged
