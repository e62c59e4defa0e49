-- Monthly tables of China Customs by country: exports and imports of each, of the month and from January on.
WITH cleaned AS (
  SELECT *,
    -- 其中: a country told among the members of a group. Brackets and blanks are written both wide and narrow.
    regexp_replace(replace(replace(regexp_replace(partner, '_x000D_|[\s\x{00A0}\x{3000}]+', '', 'g'), '（', '('), '）', ')'),
      '^其中[:：]', '') AS squeezed
  FROM input
), spelled AS (
  -- English names keep the blanks inside.
  SELECT * REPLACE (
           -- January has no window of its own: what stands under either heading is the month.
           CASE WHEN month = '1' THEN coalesce(export_month, export_to_date) ELSE export_month END AS export_month,
           CASE WHEN month = '1' THEN coalesce(export_to_date, export_month) ELSE export_to_date END AS export_to_date,
           CASE WHEN month = '1' THEN coalesce(import_month, import_to_date) ELSE import_month END AS import_month,
           CASE WHEN month = '1' THEN coalesce(import_to_date, import_month) ELSE import_to_date END AS import_to_date),
         CASE WHEN regexp_full_match(partner, '[\x20-\x7E\x{00C0}-\x{017F}]+') THEN partner ELSE squeezed END AS area
  FROM cleaned
), long AS (
  SELECT record_number, locator, area, is_lost, is_preliminary, year, lpad(month, 2, '0') AS month, unit, figures.flow,
         figures.is_to_date, figures.figure, figures.to_date, figures.change, figures.other, figures.total
  FROM spelled
  CROSS JOIN LATERAL (VALUES
    ('export', FALSE, export_month, export_to_date, NULL, import_month, total_month),
    ('export', TRUE, export_to_date, NULL, export_change, import_to_date, total_to_date),
    ('import', FALSE, import_month, import_to_date, NULL, export_month, total_month),
    ('import', TRUE, import_to_date, NULL, import_change, export_to_date, total_to_date)
  ) AS figures (flow, is_to_date, figure, to_date, change, other, total)
), plain AS (
  SELECT *, TRY_CAST(replace(figure, ',', '') AS DECIMAL(30,8)) AS amount, TRY_CAST(replace(to_date, ',', '') AS DECIMAL(30,8)) AS whole,
         TRY_CAST(replace(total, ',', '') AS DECIMAL(30,8)) AS both_flows,
         TRY_CAST(CASE WHEN other IN ('-', '－', '–', '—') THEN '0' ELSE replace(other, ',', '') END AS DECIMAL(30,8)) AS other_flow
  FROM long
), ordered AS (
  -- What the same figure was one month before and after, where the file holds several months.
  SELECT *, lag(amount) OVER months AS before, lead(amount) OVER months AS after
  FROM plain
  WINDOW months AS (PARTITION BY area, flow, is_to_date, year, unit ORDER BY month, record_number)
), judged AS (
  SELECT *,
    -- Half a unit of the last place for each of three rounded figures.
    abs(both_flows - amount - other_flow) > 1.5 AS is_torn,
    -- Which of the two is wrong cannot be told from them.
    is_to_date AND (before > amount OR after < amount) AS falls
  FROM ordered
)
SELECT
  record_number,
  locator || ', ' || flow || CASE WHEN is_to_date THEN ' to date' ELSE ' of the month' END AS locator,
  CASE WHEN figure IS NULL THEN 'no such column or blank'
       WHEN figure IN ('-', '－', '–', '—') THEN 'no trade, or less than half a unit'
       WHEN is_to_date AND month = '01' THEN 'January to date is January'
       WHEN area IN ('亚洲', '非洲', '欧洲', '拉丁美洲', '北美洲', '大洋洲', '东南亚国家联盟', '东盟', '欧洲联盟', '欧盟',
         '亚太经济合作组织', '中东十七国', '区域全面经济伙伴关系协定', '区域全面经济伙伴关系协定(RCEP)成员国', 'RCEP成员国',
         '共建“一带一路”国家和地区', '共建一带一路国家', '共建"一带一路"国家', '“一带一路”沿线国家',
         'Asia', 'Africa', 'Europe', 'Latin America', 'North America', 'Oceania', 'ASEAN', 'European Union', 'APEC')
         THEN 'group of areas'
  END AS ignored_by,
  CASE WHEN is_lost = 'yes' THEN 'the name of the country was lost'
       WHEN falls THEN 'the figure from January on falls from one month to the next'
       WHEN whole < amount THEN 'the month is more than all months of the year together'
       WHEN is_torn THEN 'exports and imports do not add up to the trade stated beside them'
  END AS fault,
  CASE WHEN is_lost = 'yes' THEN area
       WHEN falls THEN concat_ws(' > ', CASE WHEN before > amount THEN before END, amount, CASE WHEN after < amount THEN after END)
       WHEN whole < amount THEN figure || ' > ' || to_date
       WHEN is_torn THEN figure || ' + ' || other || ' <> ' || total
  END AS fault_value,
  'CHN' AS reporter,
  CASE WHEN area IN ('总值', 'Total') THEN 'WLD' ELSE area END AS partner,
  CASE WHEN area IN ('总值', 'Total') THEN NULL WHEN flow = 'export' THEN 'last_known_destination' ELSE 'origin' END AS partner_basis,
  flow,
  'TOTAL' AS product_scheme,
  'TOTAL' AS product,
  'general' AS trade_system,
  CASE flow WHEN 'export' THEN 'FOB' WHEN 'import' THEN 'CIF' END AS valuation,
  'goods' AS coverage,
  CASE WHEN is_preliminary = 'yes' THEN 'P' ELSE 'A' END AS obs_status,
  CASE WHEN regexp_full_match(change, '-?[0-9]+(\.[0-9]+)?') THEN change END AS growth_pct,
  CASE WHEN NOT is_to_date THEN year || '-' || month
       WHEN month = '12' THEN year
       ELSE year || '-01/' || year || '-' || month END AS period,
  CASE WHEN regexp_full_match(figure, '-?[0-9]{1,3}(,[0-9]{3})+(\.[0-9]+)?') THEN replace(figure, ',', '') ELSE figure END AS value,
  unit,
  unit AS unit_wording,
  'GACC' AS asserted_by
FROM judged
