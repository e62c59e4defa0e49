-- The CSV download of the UN Comtrade website until 2022: goods between a reporter and a partner. What is made of it stands in flows.parse.sql.
WITH told AS (
  SELECT record_number, locator,
         starts_with("Classification", 'EB') AS is_services,
         CASE length("Period") WHEN 4 THEN 'A' WHEN 6 THEN 'M' END AS frequency, "Period" AS period,
         "Reporter Code" AS reporter, "Partner Code" AS partner, "2nd Partner Code" AS partner2,
         CASE "Trade Flow Code" WHEN '1' THEN 'M' WHEN '2' THEN 'X' WHEN '3' THEN 'RX' WHEN '4' THEN 'RM'
              ELSE 'flow ' || "Trade Flow Code" END AS flow,
         "Classification" AS classification, "Commodity Code" AS product, "Aggregate Level" AS level,
         "Mode of Transport Code" AS transport, "Customs Proc. Code" AS procedure,
         "Trade Value (US$)" AS value, "CIF Trade Value (US$)" AS cif, "FOB Trade Value (US$)" AS fob,
         nullif("Qty Unit Code", '1') AS unit_1, "Qty" AS quantity_1,
         CASE WHEN "Flag" IN ('2', '6') THEN 'true' WHEN "Flag" IN ('0', '4') THEN 'false' ELSE 'flag ' || "Flag" END AS quantity_estimated,
         nullif("Alt Qty Unit Code", '1') AS unit_2, "Alt Qty" AS quantity_2,
         "Netweight (kg)" AS net_mass,
         CASE WHEN "Flag" IN ('4', '6') THEN 'true' WHEN "Flag" IN ('0', '2') THEN 'false' ELSE 'flag ' || "Flag" END AS mass_estimated,
         CAST(NULL AS VARCHAR) AS obs_status, CAST(NULL AS VARCHAR) AS method, CAST(NULL AS VARCHAR) AS formula
  FROM input
