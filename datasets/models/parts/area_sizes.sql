-- People and output of an area in a year, one figure of each: what may leave first, then exact before about, then the latest.
SELECT * FROM (
  SELECT indicator_code, year(period_end) AS year, area_code, CAST(coalesce(value_usd, value) AS DOUBLE) AS size, source_id,
         citation_id, CASE WHEN licence_code = 'rows' THEN 0 ELSE 1 END AS is_held,
         row_number() OVER (PARTITION BY indicator_code, year(period_end), area_code
           ORDER BY CASE licence_code WHEN 'rows' THEN 1 ELSE 2 END, CASE bound_code WHEN 'exact' THEN 1 ELSE 2 END,
             known_at DESC NULLS LAST, source_id, citation_id NULLS LAST, citation_place NULLS LAST, snapshot_id NULLS LAST,
             record_number NULLS LAST) AS nth
  FROM current.observations
  WHERE (indicator_code = 'population' OR (indicator_code = 'gdp' AND value_usd IS NOT NULL)) AND frequency_code = 'A'
    AND NOT coalesce(is_cumulative, FALSE) AND coalesce(modality_code, 'actual') = 'actual'
    AND bound_code IN ('exact', 'approx') AND licence_code IN ('rows', 'derived') AND value > 0
    AND coalesce(counterpart_code, region_code, city, sector, product, subject) IS NULL) AS in_order
WHERE nth = 1
