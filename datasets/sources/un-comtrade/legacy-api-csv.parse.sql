-- Answers of the UN Comtrade API until 2022, kept as CSV: goods between a reporter and a partner. What is made of it stands in flows.parse.sql.
WITH told AS (
  SELECT record_number, locator,
         starts_with("pfCode", 'EB') AS is_services,
         CASE length("period") WHEN 4 THEN 'A' WHEN 6 THEN 'M' END AS frequency, "period" AS period,
         "rtCode" AS reporter, "ptCode" AS partner, "ptCode2" AS partner2,
         CASE "rgCode" WHEN '1' THEN 'M' WHEN '2' THEN 'X' WHEN '3' THEN 'RX' WHEN '4' THEN 'RM'
              ELSE 'flow ' || "rgCode" END AS flow,
         "pfCode" AS classification, "cmdCode" AS product, "aggrLevel" AS level,
         "motCode" AS transport, "cstCode" AS procedure,
         "TradeValue" AS value, "CIFValue" AS cif, "FOBValue" AS fob,
         nullif("qtCode", '1') AS unit_1, "TradeQuantity" AS quantity_1,
         CASE WHEN "estCode" IN ('2', '6') THEN 'true' WHEN "estCode" IN ('0', '4') THEN 'false' ELSE 'flag ' || "estCode" END AS quantity_estimated,
         nullif("qtAltCode", '1') AS unit_2, "AltQuantity" AS quantity_2,
         "NetWeight" AS net_mass,
         CASE WHEN "estCode" IN ('4', '6') THEN 'true' WHEN "estCode" IN ('0', '2') THEN 'false' ELSE 'flag ' || "estCode" END AS mass_estimated,
         CAST(NULL AS VARCHAR) AS obs_status, CAST(NULL AS VARCHAR) AS method, CAST(NULL AS VARCHAR) AS formula
  FROM input
