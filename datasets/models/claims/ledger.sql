-- Every claim with what came of it: the verdict and its reason, what either side says of the same thing, and how often it is told.
WITH marked AS (
  SELECT c.*, CASE WHEN c.side_code <> 'mirror' AND c.comparability_code IN ('same', 'whole') THEN 1 ELSE 0 END AS is_own,
         coalesce(t.teller, regexp_replace(regexp_replace(lower(coalesce(c.asserted_by, c.source_id)), ' \(.*\)$', ''), '^the ', '')) AS teller,
         CASE WHEN c.then_fit_code IN ('equal', 'rounded') THEN 1 ELSE 0 END AS fits_then,
         CASE WHEN c.now_fit_code IN ('equal', 'rounded') THEN 1 ELSE 0 END AS fits_now
  FROM claims.comparisons AS c
  LEFT JOIN reference.tellers AS t ON t.alias = regexp_replace(regexp_replace(lower(c.asserted_by), ' \(.*\)$', ''), '^the ', '')
), weighed AS (
  SELECT claim_id, count(*) AS all_count,
         -- Whoever tells it is counted once, through however many papers.
         count(DISTINCT CASE WHEN is_own = 1 AND now_fit_code = 'equal' THEN teller END) AS equal_now,
         count(DISTINCT CASE WHEN is_own = 1 AND now_fit_code = 'rounded' THEN teller END) AS rounded_now,
         -- A bound that agreed then and decides nothing beside what is known now was not revised.
         sum(CASE WHEN is_own = 1 AND fits_then = 1 AND now_value IS DISTINCT FROM then_value THEN 1 ELSE 0 END) AS fits_then,
         count(DISTINCT CASE WHEN is_own = 1 AND now_fit_code = 'differs' THEN teller END) AS differs_now,
         sum(CASE WHEN is_own = 1 AND now_fit_code = 'beyond_bound' THEN 1 ELSE 0 END) AS beyond_now,
         sum(CASE WHEN is_own = 1 AND now_fit_code = 'undecided' THEN 1 ELSE 0 END) AS undecided_now,
         count(DISTINCT CASE WHEN is_own = 1 AND coalesce(now_fit_code, '') <> 'undecided' THEN teller END) AS own_count,
         -- Beside "over" nearly everything fits: a figure of something narrower has to be near.
         sum(CASE WHEN comparability_code = 'part' AND side_code <> 'mirror' AND fits_now = 1 AND abs(difference_pct) <= 10 THEN 1 ELSE 0 END) AS part_fits,
         sum(CASE WHEN comparability_code = 'services' AND fits_now + fits_then > 0 THEN 1 ELSE 0 END) AS services_fits,
         sum(CASE WHEN comparability_code = 'place' AND fits_now + fits_then > 0 THEN 1 ELSE 0 END) AS place_fits,
         sum(CASE WHEN comparability_code = 'flow' AND fits_now + fits_then > 0 THEN 1 ELSE 0 END) AS flow_fits,
         sum(CASE WHEN comparability_code = 'contracts' AND fits_now + fits_then > 0 THEN 1 ELSE 0 END) AS contracts_fits,
         sum(CASE WHEN comparability_code = 'estimate' AND fits_now + fits_then > 0 THEN 1 ELSE 0 END) AS estimate_fits,
         sum(CASE WHEN side_code = 'mirror' AND comparability_code = 'same' AND fits_now + fits_then > 0 THEN 1 ELSE 0 END) AS mirror_fits,
         sum(CASE WHEN side_code = 'mirror' AND comparability_code = 'same' THEN 1 ELSE 0 END) AS mirror_count,
         sum(CASE WHEN is_own = 1 AND comparability_code = 'whole' THEN 1 ELSE 0 END) AS whole_count,
         -- Whether every figure of the side lies well above the claim, which may then be a part of it; and whether they surround it.
         min(CASE WHEN is_own = 1 AND now_value IS NOT NULL THEN CAST(difference AS DOUBLE) / nullif(abs(CAST(now_value AS DOUBLE)), 0) END) AS least_off,
         max(CASE WHEN is_own = 1 AND now_value IS NOT NULL THEN CAST(difference AS DOUBLE) / nullif(abs(CAST(now_value AS DOUBLE)), 0) END) AS most_off,
         -- Exports of the other side with freight and insurance, or its imports without, by the factor of the Fund.
         sum(CASE WHEN side_code = 'mirror' AND comparability_code = 'same'
               AND abs(CAST(difference AS DOUBLE) - 0.06 * CAST(now_value AS DOUBLE)) <= CAST(tolerance AS DOUBLE) THEN 1 ELSE 0 END) AS with_freight_fits,
         sum(CASE WHEN side_code = 'mirror' AND comparability_code = 'same'
               AND abs(CAST(difference AS DOUBLE) + CAST(now_value AS DOUBLE) * 0.06 / 1.06) <= CAST(tolerance AS DOUBLE) THEN 1 ELSE 0 END) AS without_freight_fits
  FROM marked GROUP BY claim_id
), said AS (
  -- What each side says, and others: the first comparison of each, figures that are the same thing before others.
  SELECT claim_id, max(CASE who WHEN 'china' THEN then_value END) AS china_then, max(CASE who WHEN 'china' THEN now_value END) AS china_now,
         max(CASE who WHEN 'china' THEN figure_licence_code END) AS china_licence_code, max(CASE who WHEN 'china' THEN source_id END) AS china_source_id,
         max(CASE who WHEN 'partner' THEN then_value END) AS partner_then, max(CASE who WHEN 'partner' THEN now_value END) AS partner_now,
         max(CASE who WHEN 'partner' THEN figure_licence_code END) AS partner_licence_code,
         max(CASE who WHEN 'partner' THEN source_id END) AS partner_source_id,
         max(CASE who WHEN 'other' THEN then_value END) AS other_then, max(CASE who WHEN 'other' THEN now_value END) AS other_now,
         max(CASE who WHEN 'other' THEN figure_licence_code END) AS other_licence_code, max(CASE who WHEN 'other' THEN source_id END) AS other_source_id
  FROM (
    SELECT *, row_number() OVER (PARTITION BY claim_id, who ORDER BY comparison_number) AS place
    FROM (SELECT m.*, CASE WHEN m.side_code = 'neither' THEN 'other' WHEN m.side_reporter_code = 'CHN' THEN 'china' ELSE 'partner' END AS who
      FROM marked AS m WHERE m.comparability_code <> 'flow') AS by_side) AS in_order
  WHERE place = 1
  GROUP BY claim_id
), nearest AS (
  SELECT claim_id, difference, difference_pct, tolerance, figure_licence_code, side_reporter_code, side_code
  FROM claims.comparisons WHERE comparison_number = 1
), mirrors AS (
  SELECT claim_id, min(side_reporter_code) AS mirror_code FROM marked WHERE side_code = 'mirror' AND fits_now + fits_then > 0 GROUP BY claim_id
), repeated AS (
  SELECT a.claim_id, count(DISTINCT b.document_sha256) AS same_value_text_count
  FROM claims_clustered AS a
  JOIN claims_clustered AS b ON b.cluster_id = a.cluster_id AND abs(CAST(a.value AS DOUBLE) - CAST(b.value AS DOUBLE)) <= coalesce(a.half_step, 0) + coalesce(b.half_step, 0)
  GROUP BY a.claim_id
), retold AS (
  -- The text tells the same number of the other side of the trade, and no figure of that side denies it: one count told of both.
  SELECT DISTINCT a.claim_id
  FROM claims_in_force AS a
  JOIN claims_in_force AS b ON b.document_key = a.document_key AND b.reporter_code = a.partner_code AND b.partner_code = a.reporter_code
   AND b.claim_flow_code = CASE a.claim_flow_code WHEN 'export' THEN 'import' ELSE 'export' END AND b.claim_indicator_code IN ('exports', 'imports')
   AND b.unit_code = a.unit_code AND b.period_start = a.period_start AND b.period_end = a.period_end AND b.value = a.value
   AND coalesce(b.review_code, '') <> 'rejected'
  LEFT JOIN weighed AS w ON w.claim_id = b.claim_id
  WHERE a.claim_indicator_code IN ('exports', 'imports') AND coalesce(w.differs_now, 0) = 0
), judged AS (
  SELECT k.*, w.all_count, w.equal_now, w.rounded_now, w.fits_then, w.differs_now, w.beyond_now, w.undecided_now, w.own_count, w.part_fits, w.services_fits,
         w.place_fits, w.flow_fits, w.contracts_fits, w.estimate_fits, w.mirror_fits, w.mirror_count, w.whole_count, w.least_off, w.most_off,
         CASE k.claim_indicator_code WHEN 'imports' THEN w.with_freight_fits WHEN 'exports' THEN w.without_freight_fits ELSE 0 END AS valuation_fits, x.mirror_code,
         CASE WHEN r.claim_id IS NULL THEN 0 ELSE 1 END AS is_retold,
         CASE WHEN k.review_code = 'rejected' THEN 'no_data'
              WHEN w.equal_now > 0 OR w.part_fits > 0 AND coalesce(w.rounded_now, 0) = 0 AND coalesce(w.differs_now, 0) = 0 THEN 'supported'
              WHEN w.rounded_now > 0 THEN 'rounded'
              WHEN w.fits_then > 0 THEN 'superseded'
              WHEN w.mirror_fits + w.services_fits + w.place_fits + w.flow_fits + w.estimate_fits + w.part_fits > 0 THEN 'not_comparable'
              WHEN w.beyond_now > 0 THEN 'not_comparable'
              WHEN w.own_count > 0 AND w.differs_now > 0 THEN CASE
                WHEN w.whole_count > 0 OR k.claim_indicator_code = 'imports' AND w.with_freight_fits > 0
                  OR k.claim_indicator_code = 'exports' AND w.without_freight_fits > 0 THEN 'not_comparable'
                WHEN k.claim_indicator_code IN ('growth', 'share') AND k.scope_code IS NULL THEN 'not_comparable'
                WHEN k.claim_indicator_code NOT IN ('growth', 'share', 'trade_balance') AND coalesce(k.scope_code, '') <> 'whole' AND w.most_off < -0.4 THEN 'not_comparable'
                WHEN w.least_off < 0 AND w.most_off > 0 AND w.most_off - w.least_off <= 0.1 OR r.claim_id IS NOT NULL THEN 'not_comparable'
                ELSE 'contradicted' END
              WHEN w.all_count > 0 THEN 'not_comparable'
              ELSE 'no_data' END AS verdict_code
  FROM claims_in_force AS k
  LEFT JOIN weighed AS w ON w.claim_id = k.claim_id
  LEFT JOIN mirrors AS x ON x.claim_id = k.claim_id
  LEFT JOIN retold AS r ON r.claim_id = k.claim_id
)
SELECT j.claim_id, j.citation_id, j.document_on, j.citation_place, j.language_code, j.asserted_by, j.via,
       j.claim_indicator_code, j.reporter_code, j.partner_code, j.claim_flow_code, j.value, j.value_to, j.unit_code, j.bound_code, j.modality_code,
       j.period_start, j.period_end, j.since_on, j.base_period_start, j.base_period_end, j.scope_code,
       j.verdict_code,
       CASE j.verdict_code
         WHEN 'supported' THEN CASE WHEN j.own_count = 1 AND j.equal_now = 1 THEN concat('the one teller agrees', CASE WHEN j.differs_now > 0 THEN '; another of its figures differs' ELSE '' END)
           WHEN j.equal_now > 0 THEN concat(CAST(j.equal_now AS VARCHAR), ' of ', CAST(j.own_count AS VARCHAR), CASE j.equal_now WHEN 1 THEN ' tellers agrees' ELSE ' tellers agree' END,
             CASE WHEN j.differs_now > 0 THEN '; others differ' ELSE '' END)
           ELSE 'a figure of the same number agrees; what exactly is counted cannot be told from the claim' END
         WHEN 'rounded' THEN 'off by less than one unit of its last digit'
         WHEN 'superseded' THEN 'agreed with what was known on the day of the text, and has been revised since'
         WHEN 'contradicted' THEN CASE WHEN j.own_count = 1 THEN 'the one teller differs, beyond the written digits' ELSE concat('none of ', CAST(j.own_count AS VARCHAR), ' tellers agrees within the written digits') END
         WHEN 'not_comparable' THEN CASE
           WHEN j.mirror_fits > 0 THEN concat('the side differs: it is the figure of ', coalesce(m.name_en, j.mirror_code), ' for the same trade')
           WHEN j.services_fits > 0 THEN 'the definition differs: it agrees with a figure of goods with services'
           WHEN j.place_fits > 0 THEN 'the definition differs: it agrees with China and Hong Kong together'
           WHEN j.contracts_fits > 0 THEN 'the definition differs: it agrees with a figure of contracts that were signed'
           WHEN j.flow_fits > 0 THEN CASE j.claim_indicator_code WHEN 'trade_turnover' THEN 'the definition differs: it is the figure of one flow, and not of both'
             ELSE 'the definition differs: it is the figure of exports and imports together' END
           WHEN j.estimate_fits > 0 THEN 'it agrees with an estimate that rests on the reports of the other side'
           WHEN j.part_fits > 0 THEN 'a figure of a part agrees, those of the whole differ'
           WHEN j.beyond_now > 0 THEN 'the bound holds, but the figures lie so far beyond it that it must mean something else'
           WHEN j.valuation_fits > 0 THEN 'the side and the valuation differ: it is a figure of the other side, but for freight and insurance'
           WHEN j.whole_count > 0 THEN 'a share of what is not stated: neither the five states together nor all trade give it'
           WHEN j.own_count > 0 AND j.least_off < 0 AND j.most_off > 0 AND j.most_off - j.least_off <= 0.1 THEN 'the figures disagree among themselves, and it lies between them'
           WHEN j.own_count > 0 AND j.is_retold = 1 THEN 'the side differs: the text tells the same number of the other side, where nothing denies it'
           WHEN j.own_count > 0 THEN 'it may be of some goods, a region or a company only'
           WHEN j.undecided_now > 0 THEN 'only a bound is known (“over” or “up to”), and it lies far from it'
           WHEN j.mirror_count > 0 AND j.claim_indicator_code IN ('growth', 'trade_balance')
             THEN 'no one source of the side that the text names has both levels, and those of the other side differ'
           WHEN j.mirror_count > 0 THEN 'only the other side has figures, and they differ'
           WHEN j.claim_indicator_code IN ('fdi_stock', 'fdi_flow') THEN 'compilers count capital differently: one figure that differs does not deny it'
           ELSE 'only figures of another definition are known' END
         ELSE CASE
           WHEN j.review_code = 'rejected' THEN 'a reviewer has rejected the reading'
           WHEN j.period_start IS NULL OR j.period_end IS NULL THEN 'the text states no period'
           WHEN j.reporter_code IS NULL AND j.partner_code IS NULL THEN 'the text does not say of whom'
           WHEN j.modality_code <> 'actual' THEN 'a forecast or target: nothing to hold it against'
           WHEN j.claim_indicator_code = 'growth' AND j.base_period_start IS NULL THEN 'the text states no period that it grew from'
           WHEN i.checked_by IS NULL THEN 'nothing in the store measures it'
           WHEN j.claim_indicator_code IN ('growth', 'trade_balance') THEN 'no one source has both levels that it is computed from, nor the number itself'
           ELSE 'no figure of another publication for these areas, this period and this unit' END END AS verdict_reason,
       s.china_then, s.china_now, s.china_source_id, s.partner_then, s.partner_now, s.partner_source_id,
       s.other_then, s.other_now, s.other_source_id, n.difference, n.difference_pct, n.tolerance,
       CAST(coalesce(j.equal_now + j.rounded_now, 0) AS BIGINT) AS agreeing_count, CAST(coalesce(j.differs_now, 0) AS BIGINT) AS differing_count,
       q.cluster_id, g.cluster_text_count, g.cluster_teller_count, p.same_value_text_count,
       j.review_code, j.review_reason, j.reviewed_by, j.reviewed_on,
       j.document_sha256, j.span_start, j.span_end, j.quote_sha256, CASE j.quote_licence_code WHEN 'rows' THEN j.quote END AS quote,
       j.quote_licence_code, j.confidence, s.china_licence_code, s.partner_licence_code, s.other_licence_code, n.figure_licence_code, j.licence_code,
       j.known_at, j.known_basis, j.recorded_at, j.source_id, j.snapshot_id, j.record_number
FROM judged AS j
LEFT JOIN said AS s ON s.claim_id = j.claim_id
LEFT JOIN nearest AS n ON n.claim_id = j.claim_id
LEFT JOIN claims_clustered AS q ON q.claim_id = j.claim_id
LEFT JOIN claims.clusters AS g ON g.cluster_id = q.cluster_id
LEFT JOIN repeated AS p ON p.claim_id = j.claim_id
LEFT JOIN reference.claim_indicators AS i ON i.claim_indicator_code = j.claim_indicator_code
LEFT JOIN reference.areas AS m ON m.area_code = j.mirror_code
