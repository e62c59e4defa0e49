-- Downloads of the query service of China Customs, kept as a workbook.
WITH told AS (
  SELECT *, CAST(NULL AS VARCHAR) AS stray
  FROM input
)
