-- Which records of which source stand for each product of each list: one source to a list, published rows before sums, never a total beside its details.
WITH told AS (
  SELECT source_id, partition_id, snapshot_id, record_number, locator, licence_code, known_at, known_basis,
         reporter_code, reporter_region_code, partner_code, partner_basis_code, trade_system_code, flow_code, product_code,
         year(period_end) AS year, month(period_start) AS first_month, month(period_end) AS last_month,
         frequency_code, coalesce(is_cumulative, FALSE) AS is_cumulative, length(product_code) AS digits,
         CASE WHEN product_scheme_code IN ('H0', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6') THEN product_scheme_code
              ELSE coalesce(hs_edition_code, 'HS') END AS edition,
         -- Dollars are not rebuilt from yuan: what has none keeps its own currency.
         CASE WHEN value_usd IS NULL OR (unit_code = 'CNY' AND coalesce(usd_basis_code, 'published') = 'converted') THEN unit_code
              ELSE 'USD' END AS unit_code,
         CASE WHEN reporter_region_code IS NULL THEN 0 WHEN region_basis_code = 'registration' THEN 1
              WHEN region_basis_code = 'customs' THEN 3 ELSE 2 END AS region_rank
  FROM current.trade_flows
  WHERE licence_code IS DISTINCT FROM 'no' AND bound_code IN ('exact', 'approx') AND coalesce(method_code, 'reported') <> 'mirror'
    AND ((product_scheme_code IN ('HS', 'H0', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6') AND length(product_code) IN (2, 4, 6))
      OR (product_scheme_code = 'GACC8' AND length(product_code) IN (2, 4, 6, 8))
      OR (product_scheme_code = 'TNVED10' AND length(product_code) IN (2, 4, 6, 10)))
    AND TRY_CAST(product_code AS BIGINT) IS NOT NULL AND year(period_start) = year(period_end)
    AND coalesce(transport_mode_code, regime_code, nullif(partner2_code, 'WLD'), nullif(customs_procedure_code, 'C00')) IS NULL
), once AS (
  -- One record to a fact of a source: regions only where it gives no figure of the whole country.
  SELECT * FROM (
    SELECT *,
           min(region_rank) OVER (PARTITION BY source_id, edition, reporter_code, partner_code, flow_code, unit_code,
             product_code, year, first_month, last_month, is_cumulative) AS best_region_rank,
           row_number() OVER (PARTITION BY source_id, edition, reporter_code, partner_code, flow_code, unit_code, product_code,
             year, first_month, last_month, is_cumulative, region_rank, reporter_region_code
             ORDER BY trade_system_code NULLS LAST, CASE partner_basis_code WHEN 'origin' THEN 0 ELSE 1 END, partner_basis_code NULLS LAST,
               CASE known_basis WHEN 'retrieved' THEN 1 ELSE 0 END, known_at DESC NULLS LAST, snapshot_id, partition_id,
               record_number, locator) AS place
    FROM told) AS facts
  WHERE place = 1 AND region_rank = best_region_rank
), breadths AS (
  -- A list is broad where it has 20 chapters with any partner; else it is a download of a few products.
  SELECT source_id, edition, reporter_code, flow_code, unit_code, year, digits,
         count(DISTINCT substr(product_code, 1, 2)) >= 20 AS is_broad
  FROM once GROUP BY source_id, edition, reporter_code, flow_code, unit_code, year, digits
), country_regions AS (
  SELECT area_code, count(*) AS regions FROM reference.regions GROUP BY area_code
), keyed AS (
  SELECT o.*, b.is_broad, CASE WHEN b.is_broad THEN '*' ELSE o.product_code END AS month_key,
         CASE WHEN o.is_cumulative AND o.first_month = 1 THEN 1 WHEN o.frequency_code = 'A' AND NOT o.is_cumulative THEN 1 ELSE 0 END
           AS is_window
  FROM once AS o
  JOIN breadths AS b
    ON b.source_id = o.source_id AND b.edition = o.edition AND b.reporter_code = o.reporter_code AND b.flow_code = o.flow_code
   AND b.unit_code = o.unit_code AND b.year = o.year AND b.digits = o.digits
), scopes AS (
  SELECT source_id, edition, reporter_code, flow_code, unit_code, year, digits, month_key, best_region_rank,
         count(DISTINCT reporter_region_code) AS regions
  FROM keyed
  GROUP BY source_id, edition, reporter_code, flow_code, unit_code, year, digits, month_key, best_region_rank
), national AS (
  -- Regions stand for the country where three of four of them appear in the year.
  SELECT k.*
  FROM keyed AS k
  JOIN scopes AS s
    ON s.source_id = k.source_id AND s.edition = k.edition AND s.reporter_code = k.reporter_code AND s.flow_code = k.flow_code
   AND s.unit_code = k.unit_code AND s.year = k.year AND s.digits = k.digits AND s.month_key = k.month_key
   AND s.best_region_rank = k.best_region_rank
  LEFT JOIN country_regions AS c ON c.area_code = k.reporter_code
  WHERE k.region_rank = 0 OR 4 * s.regions >= 3 * coalesce(c.regions, 99)
), periods AS (
  SELECT DISTINCT source_id, edition, reporter_code, flow_code, unit_code, year, digits, month_key, first_month, last_month
  FROM national WHERE is_window = 0 AND NOT is_cumulative AND (frequency_code = 'M' OR (first_month = 1 AND last_month = 2))
), runs AS (
  SELECT *, sum(last_month - first_month + 1) OVER (
    PARTITION BY source_id, edition, reporter_code, flow_code, unit_code, year, digits, month_key
    ORDER BY last_month, first_month ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS covered
  FROM periods
), reaches AS (
  -- Months from January on, without a gap and without an overlap.
  SELECT source_id, edition, reporter_code, flow_code, unit_code, year, digits, month_key, max(last_month) AS reach
  FROM runs WHERE covered = last_month
  GROUP BY source_id, edition, reporter_code, flow_code, unit_code, year, digits, month_key
), wanted AS (
  SELECT DISTINCT source_id, reporter_code, flow_code, unit_code, digits, month_key, reach FROM reaches
), windows AS (
  SELECT r.source_id, r.edition, r.reporter_code, r.flow_code, r.unit_code, r.year, r.digits, r.month_key, w.reach AS months,
         CASE WHEN w.reach < r.reach THEN 1 ELSE 0 END AS is_inner
  FROM reaches AS r
  JOIN wanted AS w
    ON w.source_id = r.source_id AND w.reporter_code = r.reporter_code AND w.flow_code = r.flow_code AND w.unit_code = r.unit_code
   AND w.digits = r.digits AND w.month_key = r.month_key AND w.reach <= r.reach
), published_windows AS (
  SELECT DISTINCT source_id, edition, reporter_code, flow_code, unit_code, year, digits, month_key, last_month AS months
  FROM national WHERE is_window = 1
), placed AS (
  SELECT n.*, n.last_month AS months, 0 AS is_inner FROM national AS n WHERE n.is_window = 1
  UNION ALL
  SELECT n.*, w.months, w.is_inner
  FROM national AS n
  JOIN windows AS w
    ON w.source_id = n.source_id AND w.edition = n.edition AND w.reporter_code = n.reporter_code AND w.flow_code = n.flow_code
   AND w.unit_code = n.unit_code AND w.year = n.year AND w.digits = n.digits AND w.month_key = n.month_key AND n.last_month <= w.months
  LEFT JOIN published_windows AS p
    ON p.source_id = n.source_id AND p.edition = n.edition AND p.reporter_code = n.reporter_code AND p.flow_code = n.flow_code
   AND p.unit_code = n.unit_code AND p.year = n.year AND p.digits = n.digits AND p.month_key = n.month_key AND p.months = w.months
  WHERE n.is_window = 0 AND NOT n.is_cumulative AND p.source_id IS NULL
    AND (n.frequency_code = 'M' OR (n.first_month = 1 AND n.last_month = 2))
), levels AS (
  SELECT 2 AS hs_level UNION ALL SELECT 4 UNION ALL SELECT 6
), cells AS (
  -- Of a few products only those make up a heading that it is not divided beyond: its further digits are zeros.
  SELECT p.*, l.hs_level, substr(p.product_code, 1, l.hs_level) AS cell_code, CASE WHEN p.is_broad THEN 0 ELSE 1 END AS is_partial
  FROM placed AS p
  JOIN levels AS l ON l.hs_level <= p.digits
  WHERE p.is_broad OR l.hs_level = p.digits OR TRY_CAST(substr(p.product_code, l.hs_level + 1) AS BIGINT) = 0
), offers AS (
  SELECT c.*, coalesce(CAST(own.rank AS INTEGER), CAST(other.rank AS INTEGER), 90) AS source_rank,
         max(CASE WHEN c.licence_code = 'rows' THEN 0 ELSE 1 END) OVER (PARTITION BY c.source_id, c.edition, c.reporter_code,
           c.partner_code, c.flow_code, c.unit_code, c.year, c.months, c.hs_level, c.digits, c.is_partial) AS is_bound,
         min(c.is_partial) OVER (PARTITION BY c.reporter_code, c.partner_code, c.flow_code, c.unit_code, c.year, c.months,
           c.hs_level) AS is_few
  FROM cells AS c
  LEFT JOIN reference.precedence AS own
    ON own.kind = 'trade_flows' AND own.reporter_code = c.reporter_code AND own.source_id = c.source_id
  LEFT JOIN reference.precedence AS other
    ON other.kind = 'trade_flows' AND other.reporter_code = '*' AND other.source_id = c.source_id
), chosen AS (
  SELECT *, dense_rank() OVER (
    PARTITION BY reporter_code, partner_code, flow_code, unit_code, year, months, hs_level,
      CASE WHEN is_few = 1 THEN cell_code END
    ORDER BY is_bound, source_rank, source_id, digits, edition DESC) AS choice
  FROM offers WHERE is_partial = is_few
)
SELECT CAST(year AS BIGINT) AS year, CAST(CAST(year AS VARCHAR) || '-01-01' AS DATE) AS period_start,
       CAST(CAST(CAST(year AS VARCHAR) || '-' || lpad(CAST(months AS VARCHAR), 2, '0') || '-01' AS DATE) + INTERVAL '1' MONTH
         - INTERVAL '1' DAY AS DATE) AS period_end,
       CASE WHEN months = 12 THEN 'A' END AS frequency_code, reporter_code, partner_code, flow_code, unit_code,
       CAST(hs_level AS BIGINT) AS hs_level, cell_code AS product_code, edition AS hs_edition_code, is_few = 0 AS is_whole_list,
       CASE WHEN digits = hs_level AND is_window = 1 AND region_rank = 0 THEN 'published' ELSE 'summed' END AS product_basis_code,
       is_inner = 1 AS is_inner_window, source_id, partition_id, snapshot_id, record_number, locator
FROM chosen WHERE choice = 1
