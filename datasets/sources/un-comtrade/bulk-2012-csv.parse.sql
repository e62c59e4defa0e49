-- The bulk download of UN Comtrade of 2012: goods between a reporter and a partner. What is made of it stands in flows.parse.sql.
WITH told AS (
  SELECT record_number, locator,
         starts_with("Classification", 'EB') AS is_services,
         CASE length("Year") WHEN 4 THEN 'A' WHEN 6 THEN 'M' END AS frequency, "Year" AS period,
         "Reporter Code" AS reporter, "Partner Code" AS partner, CAST(NULL AS VARCHAR) AS partner2,
         CASE "Trade Flow Code" WHEN '1' THEN 'M' WHEN '2' THEN 'X' WHEN '3' THEN 'RX' WHEN '4' THEN 'RM'
              ELSE 'flow ' || "Trade Flow Code" END AS flow,
         "Classification" AS classification, "Commodity Code" AS product, CAST(NULL AS VARCHAR) AS level,
         CAST(NULL AS VARCHAR) AS transport, CAST(NULL AS VARCHAR) AS procedure,
         "Value" AS value, CAST(NULL AS VARCHAR) AS cif, CAST(NULL AS VARCHAR) AS fob,
         nullif("Quantity Unit Code", '1') AS unit_1, "Supplementary Quantity" AS quantity_1,
         CASE WHEN "Estimation Code" IN ('2', '6') THEN 'true' WHEN "Estimation Code" IN ('0', '4') THEN 'false' ELSE 'flag ' || "Estimation Code" END AS quantity_estimated,
         nullif(CAST(NULL AS VARCHAR), '1') AS unit_2, CAST(NULL AS VARCHAR) AS quantity_2,
         "Netweight (kg)" AS net_mass,
         CASE WHEN "Estimation Code" IN ('4', '6') THEN 'true' WHEN "Estimation Code" IN ('0', '2') THEN 'false' ELSE 'flag ' || "Estimation Code" END AS mass_estimated,
         CAST(NULL AS VARCHAR) AS obs_status, CAST(NULL AS VARCHAR) AS method, CAST(NULL AS VARCHAR) AS formula
  FROM input
