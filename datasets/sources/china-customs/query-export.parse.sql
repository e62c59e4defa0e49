-- Downloads of the query service of China Customs as they come: each line ends with a blank cell under no heading.
WITH told AS (
  SELECT *, coalesce(*COLUMNS('^column [0-9]+$')) AS stray
  FROM input
)
