-- Monthly totals of China's trade as others collected them, as numbers beside those of the month before.
WITH numbered AS (
  SELECT *,
    TRY_CAST(total_month AS DOUBLE) AS total_of_month, TRY_CAST(total_cum AS DOUBLE) AS total_to_date,
    TRY_CAST(balance_month AS DOUBLE) AS balance_of_month, TRY_CAST(balance_cum AS DOUBLE) AS balance_to_date,
    TRY_CAST(exports_month AS DOUBLE) AS exports_of_month, TRY_CAST(imports_month AS DOUBLE) AS imports_of_month,
    TRY_CAST(exports_cum AS DOUBLE) AS exports_to_date, TRY_CAST(imports_cum AS DOUBLE) AS imports_to_date,
    TRY_CAST(month AS INTEGER) AS month_number
  FROM input
), ordered AS (
  SELECT *,
    lag(total_to_date) OVER years AS total_before, lag(balance_to_date) OVER years AS balance_before,
    lag(exports_to_date) OVER years AS exports_before, lag(imports_to_date) OVER years AS imports_before,
    lag(month_number) OVER years AS month_before,
    CASE WHEN year_month = year || '.' || lpad(month, 2, '0') AND date = year || '-' || lpad(month, 2, '0') || '-01'
         THEN year || '-' || lpad(month, 2, '0') END AS told
  FROM numbered
  WINDOW years AS (PARTITION BY year ORDER BY month_number)
