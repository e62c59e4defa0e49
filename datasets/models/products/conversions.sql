-- Which share of the value of a code of one HS edition belongs to which codes of another, through the published tables between them.
WITH RECURSIVE told AS (
  SELECT source_id, from_scheme_code, from_code, to_scheme_code, to_code, weight, known_at
  FROM current.correspondences
  WHERE from_scheme_code IN ('H0', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6') AND to_scheme_code IN ('H0', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6')
    AND from_scheme_code <> to_scheme_code AND length(from_code) = 6 AND length(to_code) = 6
    -- One pair is one row of its table: there is no sum that could hide it.
    AND coalesce(licence_code, 'rows') = 'rows'
), both_ways AS (
  -- Codes that stand for each other do so in both directions; a pair of weight zero does not.
  SELECT from_scheme_code, from_code, to_scheme_code, to_code, weight IS NULL AS is_related FROM told WHERE coalesce(weight, 1) > 0
  UNION ALL
  SELECT to_scheme_code, to_code, from_scheme_code, from_code, weight IS NULL FROM told WHERE coalesce(weight, 1) > 0
), pairs AS (
  SELECT from_scheme_code, from_code, to_scheme_code, to_code, max(CASE WHEN is_related THEN 1 ELSE 0 END) AS is_related
  FROM both_ways GROUP BY from_scheme_code, from_code, to_scheme_code, to_code
), choices AS (
  SELECT from_scheme_code, from_code, to_scheme_code, count(*) AS codes, sum(is_related) AS related_codes
  FROM pairs GROUP BY from_scheme_code, from_code, to_scheme_code
), whole AS (
  -- Weights of one source count for a code only where they give the whole of it away.
  SELECT source_id, from_scheme_code, from_code, to_scheme_code, max(known_at) AS known_at, count(*) AS codes
  FROM told
  GROUP BY source_id, from_scheme_code, from_code, to_scheme_code
  HAVING count(weight) = count(*) AND abs(sum(CAST(weight AS DECIMAL(38, 18))) - 1) < 0.000001
), weighed AS (
  SELECT * FROM (
    SELECT *, row_number() OVER (
      PARTITION BY from_scheme_code, from_code, to_scheme_code ORDER BY known_at DESC NULLS LAST, source_id) AS place
    FROM whole) AS offers
  WHERE place = 1
), steps AS (
  -- Doubt: 0 the whole value goes to one code, 1 it is split by published weights, 2 it is split into equal parts.
  SELECT t.from_scheme_code, t.from_code, t.to_scheme_code, t.to_code, t.weight,
         CASE WHEN w.codes = 1 OR (c.related_codes = 1 AND p.is_related = 1 AND t.weight > 0.999999) THEN 0 ELSE 1 END AS doubt
  FROM told AS t
  JOIN weighed AS w
    ON w.source_id = t.source_id AND w.from_scheme_code = t.from_scheme_code AND w.from_code = t.from_code
   AND w.to_scheme_code = t.to_scheme_code
  JOIN choices AS c
    ON c.from_scheme_code = t.from_scheme_code AND c.from_code = t.from_code AND c.to_scheme_code = t.to_scheme_code
  JOIN pairs AS p
    ON p.from_scheme_code = t.from_scheme_code AND p.from_code = t.from_code AND p.to_scheme_code = t.to_scheme_code
   AND p.to_code = t.to_code
  WHERE t.weight > 0
  UNION ALL
  SELECT p.from_scheme_code, p.from_code, p.to_scheme_code, p.to_code, 1 / CAST(c.codes AS DOUBLE),
         CASE WHEN c.codes = 1 THEN 0 ELSE 2 END
  FROM pairs AS p
  JOIN choices AS c
    ON c.from_scheme_code = p.from_scheme_code AND c.from_code = p.from_code AND c.to_scheme_code = p.to_scheme_code
  LEFT JOIN weighed AS w
    ON w.from_scheme_code = p.from_scheme_code AND w.from_code = p.from_code AND w.to_scheme_code = p.to_scheme_code
  WHERE w.source_id IS NULL
), tables AS (
  SELECT s.from_scheme_code, s.to_scheme_code,
         CASE WHEN EXISTS (SELECT 1 FROM weighed AS w
                           WHERE w.from_scheme_code = s.from_scheme_code AND w.to_scheme_code = s.to_scheme_code)
              THEN 0 ELSE 1 END AS lacks_weights
  FROM (SELECT DISTINCT from_scheme_code, to_scheme_code FROM steps) AS s
), ways(from_scheme_code, via, to_scheme_code, hop_count, lacking, path) AS (
  SELECT from_scheme_code, from_scheme_code, to_scheme_code, 1, lacks_weights, from_scheme_code || ' > ' || to_scheme_code FROM tables
  UNION ALL
  SELECT w.from_scheme_code, w.to_scheme_code, t.to_scheme_code, w.hop_count + 1, w.lacking + t.lacks_weights,
         w.path || ' > ' || t.to_scheme_code
  FROM ways AS w JOIN tables AS t ON t.from_scheme_code = w.to_scheme_code
  WHERE strpos(w.path, t.to_scheme_code) = 0
), best AS (
  -- The way with the fewest tables without weights, then the shortest: its own beginning is the best way to where it leads.
  SELECT * FROM (
    SELECT *, row_number() OVER (PARTITION BY from_scheme_code, to_scheme_code ORDER BY lacking, hop_count, path) AS place
    FROM ways) AS offers
  WHERE place = 1
), hop_1 AS (
  SELECT s.from_scheme_code, s.from_code, s.to_scheme_code, s.to_code, s.weight, s.doubt
  FROM best AS b JOIN steps AS s ON s.from_scheme_code = b.from_scheme_code AND s.to_scheme_code = b.to_scheme_code
  WHERE b.hop_count = 1
), hop_2 AS (
  SELECT h.from_scheme_code, h.from_code, b.to_scheme_code, s.to_code,
         CAST(sum(CAST(h.weight * s.weight AS DECIMAL(38, 15))) AS DOUBLE) AS weight, max(greatest(h.doubt, s.doubt)) AS doubt
  FROM best AS b
  JOIN hop_1 AS h ON h.from_scheme_code = b.from_scheme_code AND h.to_scheme_code = b.via
  JOIN steps AS s ON s.from_scheme_code = b.via AND s.to_scheme_code = b.to_scheme_code AND s.from_code = h.to_code
  WHERE b.hop_count = 2 GROUP BY h.from_scheme_code, h.from_code, b.to_scheme_code, s.to_code
), hop_3 AS (
  SELECT h.from_scheme_code, h.from_code, b.to_scheme_code, s.to_code,
         CAST(sum(CAST(h.weight * s.weight AS DECIMAL(38, 15))) AS DOUBLE) AS weight, max(greatest(h.doubt, s.doubt)) AS doubt
  FROM best AS b
  JOIN hop_2 AS h ON h.from_scheme_code = b.from_scheme_code AND h.to_scheme_code = b.via
  JOIN steps AS s ON s.from_scheme_code = b.via AND s.to_scheme_code = b.to_scheme_code AND s.from_code = h.to_code
  WHERE b.hop_count = 3 GROUP BY h.from_scheme_code, h.from_code, b.to_scheme_code, s.to_code
), hop_4 AS (
  SELECT h.from_scheme_code, h.from_code, b.to_scheme_code, s.to_code,
         CAST(sum(CAST(h.weight * s.weight AS DECIMAL(38, 15))) AS DOUBLE) AS weight, max(greatest(h.doubt, s.doubt)) AS doubt
  FROM best AS b
  JOIN hop_3 AS h ON h.from_scheme_code = b.from_scheme_code AND h.to_scheme_code = b.via
  JOIN steps AS s ON s.from_scheme_code = b.via AND s.to_scheme_code = b.to_scheme_code AND s.from_code = h.to_code
  WHERE b.hop_count = 4 GROUP BY h.from_scheme_code, h.from_code, b.to_scheme_code, s.to_code
), hop_5 AS (
  SELECT h.from_scheme_code, h.from_code, b.to_scheme_code, s.to_code,
         CAST(sum(CAST(h.weight * s.weight AS DECIMAL(38, 15))) AS DOUBLE) AS weight, max(greatest(h.doubt, s.doubt)) AS doubt
  FROM best AS b
  JOIN hop_4 AS h ON h.from_scheme_code = b.from_scheme_code AND h.to_scheme_code = b.via
  JOIN steps AS s ON s.from_scheme_code = b.via AND s.to_scheme_code = b.to_scheme_code AND s.from_code = h.to_code
  WHERE b.hop_count = 5 GROUP BY h.from_scheme_code, h.from_code, b.to_scheme_code, s.to_code
), hop_6 AS (
  SELECT h.from_scheme_code, h.from_code, b.to_scheme_code, s.to_code,
         CAST(sum(CAST(h.weight * s.weight AS DECIMAL(38, 15))) AS DOUBLE) AS weight, max(greatest(h.doubt, s.doubt)) AS doubt
  FROM best AS b
  JOIN hop_5 AS h ON h.from_scheme_code = b.from_scheme_code AND h.to_scheme_code = b.via
  JOIN steps AS s ON s.from_scheme_code = b.via AND s.to_scheme_code = b.to_scheme_code AND s.from_code = h.to_code
  WHERE b.hop_count = 6 GROUP BY h.from_scheme_code, h.from_code, b.to_scheme_code, s.to_code
), composed AS (
  SELECT * FROM hop_1 UNION ALL SELECT * FROM hop_2 UNION ALL SELECT * FROM hop_3
  UNION ALL SELECT * FROM hop_4 UNION ALL SELECT * FROM hop_5 UNION ALL SELECT * FROM hop_6
), arrived AS (
  -- A code of which a part is lost on the way is not converted at all.
  SELECT from_scheme_code, from_code, to_scheme_code FROM composed
  GROUP BY from_scheme_code, from_code, to_scheme_code
  HAVING abs(sum(CAST(weight AS DECIMAL(38, 18))) - 1) < 0.000001
)
SELECT c.from_scheme_code, c.from_code, c.to_scheme_code, c.to_code, c.weight,
       CASE c.doubt WHEN 0 THEN 'exact' WHEN 1 THEN 'split' WHEN 2 THEN 'estimated' END AS conversion_basis_code,
       CAST(b.hop_count AS BIGINT) AS hop_count, b.path AS conversion_path
FROM composed AS c
JOIN arrived AS a
  ON a.from_scheme_code = c.from_scheme_code AND a.from_code = c.from_code AND a.to_scheme_code = c.to_scheme_code
JOIN best AS b ON b.from_scheme_code = c.from_scheme_code AND b.to_scheme_code = c.to_scheme_code
WHERE c.weight > 0
