-- What is traded: every product of a list with its share, its rank, and how both moved since the year before.
WITH cells AS (
  SELECT c.year, c.period_start, c.period_end, month(c.period_end) AS months, c.frequency_code, c.reporter_code, c.partner_code,
         c.flow_code, c.unit_code, c.hs_level, c.product_code, c.hs_edition_code, c.is_whole_list, c.is_inner_window, c.source_id,
         min(c.product_basis_code) AS product_basis_code, count(*) AS record_count,
         CASE WHEN count(*) = count(CASE WHEN f.licence_code = 'rows' THEN 1 END) THEN 'rows' ELSE 'derived' END AS licence_code,
         CAST(sum(CASE WHEN c.unit_code = 'USD' THEN f.value_usd ELSE f.value END) AS DECIMAL(30, 6)) AS value,
         CASE WHEN substr(c.product_code, 1, 2) IN ('98', '99') THEN 1 ELSE 0 END AS is_apart
  FROM trade.product_choices AS c
  JOIN current.trade_flows AS f
    ON f.source_id = c.source_id AND f.partition_id = c.partition_id AND f.snapshot_id = c.snapshot_id
   AND f.record_number = c.record_number AND f.locator = c.locator AND f.reporter_code = c.reporter_code
   AND f.partner_code = c.partner_code AND f.flow_code = c.flow_code
  GROUP BY c.year, c.period_start, c.period_end, c.frequency_code, c.reporter_code, c.partner_code, c.flow_code, c.unit_code,
           c.hs_level, c.product_code, c.hs_edition_code, c.is_whole_list, c.is_inner_window, c.source_id
), lists AS (
  SELECT year, months, reporter_code, partner_code, flow_code, unit_code, hs_level, min(source_id) AS source_id,
         min(hs_edition_code) AS hs_edition_code, count(DISTINCT hs_edition_code) AS editions, count(DISTINCT source_id) AS sources,
         count(*) AS product_count, CAST(sum(value) AS DOUBLE) AS list_value, min(licence_code) AS licence_code
  FROM cells
  GROUP BY year, months, reporter_code, partner_code, flow_code, unit_code, hs_level
), ranked AS (
  SELECT c.*, CASE WHEN c.is_whole_list AND c.is_apart = 0 THEN
           rank() OVER (PARTITION BY year, months, reporter_code, partner_code, flow_code, unit_code, hs_level, is_apart
             ORDER BY c.value DESC) END AS place
  FROM cells AS c
), bare AS (
  -- What one record says alone, and windows whose difference would say it.
  SELECT *, CASE WHEN licence_code = 'rows' OR (record_count > 1 AND NOT is_inner_window) THEN 0 ELSE 1 END AS is_bare FROM ranked
), under_headings AS (
  SELECT year, months, reporter_code, partner_code, flow_code, unit_code, substr(product_code, 1, 4) AS heading, sum(is_bare) AS bare
  FROM bare WHERE hs_level = 6
  GROUP BY year, months, reporter_code, partner_code, flow_code, unit_code, substr(product_code, 1, 4)
), of_headings AS (
  -- A sum that stands beside all but one of its parts would give that one away.
  SELECT b.*, CASE WHEN b.is_bare = 1 OR (b.licence_code <> 'rows' AND u.bare = 1) THEN 1 ELSE 0 END AS is_kept
  FROM bare AS b
  LEFT JOIN under_headings AS u
    ON b.hs_level = 4 AND u.year = b.year AND u.months = b.months AND u.reporter_code = b.reporter_code
   AND u.partner_code = b.partner_code AND u.flow_code = b.flow_code AND u.unit_code = b.unit_code AND u.heading = b.product_code
), under_chapters AS (
  SELECT year, months, reporter_code, partner_code, flow_code, unit_code, chapter, min(kept) AS least_kept
  FROM (SELECT year, months, reporter_code, partner_code, flow_code, unit_code, hs_level, substr(product_code, 1, 2) AS chapter,
               nullif(sum(is_kept), 0) AS kept
        FROM of_headings WHERE hs_level > 2
        GROUP BY year, months, reporter_code, partner_code, flow_code, unit_code, hs_level, substr(product_code, 1, 2)) AS by_level
  GROUP BY year, months, reporter_code, partner_code, flow_code, unit_code, chapter
), termed AS (
  SELECT h.*,
         CASE WHEN h.is_kept = 1 OR (h.licence_code <> 'rows' AND u.least_kept = 1) THEN 'derived' ELSE 'rows' END AS value_terms_code
  FROM of_headings AS h
  LEFT JOIN under_chapters AS u
    ON h.hs_level = 2 AND u.year = h.year AND u.months = h.months AND u.reporter_code = h.reporter_code
   AND u.partner_code = h.partner_code AND u.flow_code = h.flow_code AND u.unit_code = h.unit_code AND u.chapter = h.product_code
), goes_into AS (
  SELECT from_scheme_code, to_scheme_code, to_code FROM products.conversions
  GROUP BY from_scheme_code, to_scheme_code, to_code HAVING count(*) = 1
), one_to_one AS (
  SELECT c.from_scheme_code, c.from_code, c.to_scheme_code, c.to_code
  FROM products.conversions AS c
  JOIN goes_into AS g
    ON g.from_scheme_code = c.from_scheme_code AND g.to_scheme_code = c.to_scheme_code AND g.to_code = c.to_code
  WHERE c.conversion_basis_code = 'exact' AND c.weight > 0.999999
), codes_before AS (
  -- The code a year before, in the edition of then.
  SELECT t.year, t.months, t.reporter_code, t.partner_code, t.flow_code, t.unit_code, t.hs_level, t.product_code, l.source_id,
         l.hs_edition_code, CASE WHEN l.hs_edition_code = t.hs_edition_code THEN t.product_code ELSE o.from_code END AS code_before
  FROM termed AS t
  JOIN lists AS l
    ON l.year = t.year - 1 AND l.months = t.months AND l.reporter_code = t.reporter_code AND l.partner_code = t.partner_code
   AND l.flow_code = t.flow_code AND l.unit_code = t.unit_code AND l.hs_level = t.hs_level
  LEFT JOIN one_to_one AS o
    ON t.hs_level = 6 AND o.from_scheme_code = l.hs_edition_code AND o.to_scheme_code = t.hs_edition_code AND o.to_code = t.product_code
), compared AS (
  SELECT t.*, l.product_count, l.list_value, l.licence_code AS list_licence_code, n.code_before, n.source_id AS list_source_before,
         n.hs_edition_code AS list_edition_before, b.source_id AS source_before, b.hs_edition_code AS edition_before,
         b.value AS value_before, b.place AS place_before, b.licence_code AS licence_before
  FROM termed AS t
  JOIN lists AS l
    ON l.year = t.year AND l.months = t.months AND l.reporter_code = t.reporter_code AND l.partner_code = t.partner_code
   AND l.flow_code = t.flow_code AND l.unit_code = t.unit_code AND l.hs_level = t.hs_level
  LEFT JOIN codes_before AS n
    ON n.year = t.year AND n.months = t.months AND n.reporter_code = t.reporter_code AND n.partner_code = t.partner_code
   AND n.flow_code = t.flow_code AND n.unit_code = t.unit_code AND n.hs_level = t.hs_level AND n.product_code = t.product_code
  LEFT JOIN termed AS b
    ON b.year = t.year - 1 AND b.months = t.months AND b.reporter_code = t.reporter_code AND b.partner_code = t.partner_code
   AND b.flow_code = t.flow_code AND b.unit_code = t.unit_code AND b.hs_level = t.hs_level AND b.product_code = n.code_before
), reasoned AS (
  SELECT *,
         CASE WHEN list_source_before IS NULL THEN 'no_year_before'
              WHEN coalesce(source_before, list_source_before) <> source_id THEN 'change_of_source'
              WHEN code_before IS NULL OR (coalesce(edition_before, list_edition_before) <> hs_edition_code AND hs_level < 6)
                THEN 'change_of_edition'
              WHEN value_before IS NULL THEN 'not_in_year_before' WHEN value_before = 0 THEN 'nothing_in_year_before' END AS reason,
         CASE WHEN licence_code = 'rows' AND licence_before = 'rows' THEN 6 ELSE 1 END AS growth_digits,
         CASE WHEN list_licence_code = 'rows' THEN 6 ELSE 1 END AS share_digits
  FROM compared
), titles AS (
  SELECT scheme_code, item_code, item_name FROM (
    SELECT scheme_code, item_code, item_name, row_number() OVER (
      PARTITION BY scheme_code, item_code ORDER BY known_at DESC NULLS LAST, source_id, item_name) AS place
    FROM current.classification_items
    WHERE language_code = 'en' AND licence_code = 'rows' AND length(item_code) IN (4, 6)) AS names
  WHERE place = 1
)
SELECT r.year, r.period_start, r.period_end, r.frequency_code, r.reporter_code, r.partner_code, r.flow_code, r.unit_code, r.hs_level,
       r.product_code, CASE WHEN r.hs_level = 2 THEN h.name_en ELSE i.item_name END AS product_title, h.name_en AS chapter_title,
       r.hs_edition_code, r.product_basis_code, r.is_whole_list, r.is_apart = 1 AS is_unspecified, r.value,
       CASE WHEN r.is_whole_list THEN round(CAST(r.value AS DOUBLE) / nullif(r.list_value, 0) * 100, r.share_digits) END
         AS product_share_pct,
       r.place AS product_rank,
       CASE WHEN r.list_source_before = r.source_id AND r.list_edition_before = r.hs_edition_code THEN r.place_before END
         AS product_rank_before,
       CASE WHEN r.list_source_before = r.source_id AND r.list_edition_before = r.hs_edition_code THEN r.place_before - r.place END
         AS product_rank_change,
       CASE WHEN r.reason IS NULL
            THEN round((CAST(r.value AS DOUBLE) / CAST(r.value_before AS DOUBLE) - 1) * 100, r.growth_digits) END AS product_growth_pct,
       CASE WHEN r.reason IS NULL THEN CASE WHEN r.edition_before = r.hs_edition_code THEN 'same_edition' ELSE 'converted' END END
         AS product_growth_basis_code,
       r.reason AS product_growth_reason, r.source_id, r.record_count, r.product_count, r.value_terms_code
FROM reasoned AS r
LEFT JOIN reference.hs_chapters AS h ON h.hs_code = substr(r.product_code, 1, 2)
LEFT JOIN titles AS i ON i.scheme_code = r.hs_edition_code AND i.item_code = r.product_code
