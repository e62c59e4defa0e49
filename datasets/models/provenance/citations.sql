-- Every publication once, with a citation that is ready to use.
WITH cited AS (
  -- A publication that several sources quote comes once from each; the strictest terms hold.
  SELECT citation_id, min(citation_title) AS citation_title, min(publisher) AS publisher,
    min(published_on) AS published_on, min(accessed_on) AS accessed_on, min(url) AS url, min(known_at) AS known_at,
    max(CASE licence_code WHEN 'rows' THEN 1 WHEN 'derived' THEN 2 ELSE 3 END) AS strictness,
    count(DISTINCT source_id) AS source_count
  FROM records.citations GROUP BY citation_id
)
SELECT citation_id,
  concat_ws(', ', publisher, '"' || citation_title || '"', coalesce(published_on, 'no date'), url,
    'accessed ' || accessed_on) AS citation,
  citation_title, publisher, published_on, accessed_on, url, known_at,
  CASE strictness WHEN 1 THEN 'rows' WHEN 2 THEN 'derived' ELSE 'no' END AS licence_code,
  source_count
FROM cited
