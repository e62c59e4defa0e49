-- The 47 columns of UN Comtrade since 2022, brought together. What is made of them stands in flows.parse.sql.
WITH told AS (
  SELECT record_number, locator,
         -- A type that is neither goods nor services has no such classification, and is rejected by it.
         "typeCode" = 'S' AS is_services,
         "freqCode" AS frequency, "period" AS period, "reporterCode" AS reporter, "partnerCode" AS partner,
         "partner2Code" AS partner2, "flowCode" AS flow, "cmdCode" AS product, "aggrLevel" AS level,
         CASE WHEN "typeCode" IN ('C', 'S') THEN "classificationCode" ELSE 'type ' || coalesce("typeCode", 'blank') END AS classification,
         "motCode" AS transport, "customsCode" AS procedure,
         "primaryValue" AS value, "cifvalue" AS cif, "fobvalue" AS fob,
         nullif("qtyUnitCode", '-1') AS unit_1, "qty" AS quantity_1, lower("isQtyEstimated") AS quantity_estimated,
         nullif("altQtyUnitCode", '-1') AS unit_2, "altQty" AS quantity_2,
         "netWgt" AS net_mass, lower("isNetWgtEstimated") AS mass_estimated,
         -- What was not reported as such but is an aggregate is the sum of what was: no estimate.
         CASE WHEN lower("isReported") = 'true' THEN 'A' WHEN lower("isReported") = 'false' AND lower("isAggregate") = 'true' THEN 'A'
              WHEN lower("isReported") = 'false' THEN 'E' ELSE "isReported" END AS obs_status,
         CASE WHEN lower("isAggregate") = 'true' OR lower("isOriginalClassification") = 'false' THEN 'derived'
              WHEN lower(coalesce("isAggregate", 'false')) = 'false' AND lower(coalesce("isOriginalClassification", 'true')) = 'true'
              THEN 'reported'
              ELSE concat_ws(' ', "isAggregate", "isOriginalClassification") END AS method,
         nullif(concat_ws('; ',
           CASE WHEN lower("isAggregate") = 'true' THEN 'sum of reported details, by the publisher' END,
           CASE WHEN lower("isOriginalClassification") = 'false' THEN 'converted from another classification, by the publisher' END), '') AS formula
  FROM input
