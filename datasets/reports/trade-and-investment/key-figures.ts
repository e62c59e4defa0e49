import type { KeyFigure } from '@corridor/contracts'

const CHINA = "reporter_code = 'CHN'"
const latest = `(SELECT max(year) FROM trade.by_partner WHERE ${CHINA} AND partner_code = 'C5' AND turnover_usd IS NOT NULL)`
const paired = '(SELECT max(year) FROM trade.mirror WHERE is_preferred AND gap_usd IS NOT NULL)'
const balanced = `(SELECT max(year) FROM trade.by_partner WHERE ${CHINA} AND partner_code = 'C5' AND balance_usd IS NOT NULL)`
const name = (column: string): string =>
  `(SELECT min(a.name_en) FROM reference.areas AS a WHERE a.area_code = ${column})`

const ranked = `SELECT t.year, t.partner_code, ${name('t.partner_code')} AS partner, t.turnover_usd
  FROM trade.by_partner AS t WHERE ${CHINA} AND partner_code <> 'C5' AND year = ${latest} AND turnover_usd IS NOT NULL`

const counted = `FROM investment.deals WHERE counts_in_totals AND value_usd IS NOT NULL`

const gaps = `SELECT m.year, ${name('m.partner_code')} AS partner, m.direction, m.china_reports_usd, m.partner_reports_usd,
  abs(m.gap_usd) AS gap_usd,
  CASE m.direction WHEN 'china_to_partner' THEN 'China''s exports to' ELSE 'China''s imports from' END AS flow,
  CASE WHEN m.gap_usd > 0 THEN 'more' ELSE 'less' END AS side
  FROM trade.mirror AS m
  WHERE m.is_preferred AND m.gap_usd IS NOT NULL AND m.year = ${paired}`

/** Each figure with the sentence made from it, and the question that the sentence has to stand up to. */
export const keyFigures: readonly KeyFigure[] = [
  {
    id: 'turnover',
    label: "China's trade with the five states",
    value: 'turnover_usd',
    unit: 'USD',
    sql: `SELECT year, turnover_usd, CASE turnover_basis WHEN 'published' THEN 'as published' ELSE 'as the sum of its parts' END AS how
      FROM trade.by_partner WHERE ${CHINA} AND partner_code = 'C5' AND year = ${latest}`,
    sentence: 'In {year} China traded goods worth {turnover_usd:billion} with the five states of Central Asia, {how}.',
    check: `SELECT turnover_usd BETWEEN turnover_low_usd AND turnover_high_usd OR turnover_low_usd IS NULL
      FROM trade.by_partner WHERE ${CHINA} AND partner_code = 'C5' AND year = ${latest}`,
  },
  {
    id: 'largest-partner',
    label: 'Largest partner',
    value: 'turnover_usd',
    unit: 'USD',
    sql: `SELECT * FROM (${ranked}) ORDER BY turnover_usd DESC, partner_code LIMIT 1`,
    sentence: 'In {year} {partner} was the largest of the known partners, with {turnover_usd:billion}.',
    check: `SELECT count(*) = 1 FROM (${ranked}) AS a WHERE NOT EXISTS
      (SELECT * FROM (${ranked}) AS b WHERE b.turnover_usd > a.turnover_usd)`,
  },
  {
    id: 'balance',
    label: "China's balance with the five states",
    value: 'balance_usd',
    unit: 'USD',
    sql: `SELECT year, balance_usd, abs(balance_usd) AS amount_usd, export_usd, import_usd,
      CASE WHEN balance_usd < 0 THEN 'less' ELSE 'more' END AS side
      FROM trade.by_partner WHERE ${CHINA} AND partner_code = 'C5' AND year = ${balanced}`,
    sentence:
      'In {year} China sold the five states {amount_usd:billion} {side} than it bought: exports {export_usd:billion}, imports {import_usd:billion}.',
    check: `SELECT balance_usd = export_usd - import_usd
      FROM trade.by_partner WHERE ${CHINA} AND partner_code = 'C5' AND year = ${balanced}`,
  },
  {
    id: 'mirror-gap',
    label: 'Largest gap between the two sides',
    value: 'gap_usd',
    unit: 'USD',
    sql: `SELECT * FROM (${gaps}) ORDER BY gap_usd DESC, partner LIMIT 1`,
    sentence:
      'On {flow} {partner} in {year}, Beijing says {china_reports_usd:billion} and the capital {partner_reports_usd:billion}: {gap_usd:billion} {side} on the Chinese side, the widest gap of the preferred pairs.',
    check: `SELECT max(abs(china_reports_usd - partner_reports_usd)) = (SELECT max(gap_usd) FROM (${gaps}))
      FROM trade.mirror WHERE is_preferred AND year = ${paired}`,
  },
  {
    id: 'fdi-stock',
    label: 'Stock of Chinese direct investment',
    value: 'value_usd',
    unit: 'USD',
    sql: `SELECT value_usd, period_end, compiler FROM investment.fdi
      WHERE host_area_code = 'C5' AND investor_area_code = 'CHN' AND position_code = 'fdi' AND stock_flow_code = 'stock'
        AND sector IS NULL AND value_usd IS NOT NULL AND modality_code = 'actual' AND compiler IS NOT NULL AND period_end IS NOT NULL
      ORDER BY period_end DESC, known_at DESC, value_usd DESC, compiler LIMIT 1`,
    sentence:
      'The stock of Chinese direct investment in the five states stood at {value_usd:billion} on {period_end:date}, counted by {compiler}.',
    check: `SELECT count(*) >= 1 FROM investment.fdi WHERE host_area_code = 'C5' AND investor_area_code = 'CHN'
      AND stock_flow_code = 'stock' AND sector IS NULL AND value_usd > 0`,
  },
  {
    id: 'deals',
    label: 'Deals that count in totals',
    value: 'deal_count',
    unit: 'count',
    sql: `SELECT * FROM (SELECT count(*) AS deal_count, CAST(sum(value_usd) AS DECIMAL(20,2)) AS value_usd ${counted}) WHERE deal_count > 0`,
    sentence:
      '{deal_count:number} deals with a stated value count in totals; together they are worth {value_usd:billion}.',
    check: `SELECT count(*) = count(DISTINCT deal_id) ${counted}`,
  },
]
