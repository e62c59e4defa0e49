import { bounds, type Claim, flows, indicators, statuses } from '@corridor/claims'

/** A label as a file holds it. */
export type Label = Omit<Claim, 'confidence' | 'quote'>

const units = /^([A-Z]{3}|percent|pp|ratio|t|TEU|count|m3|km|MW|[a-zA-Z]+\d?(\/[a-z]+)?)$/
const day = /^\d{4}-\d{2}-\d{2}$/
const isDay = (date: string | null): boolean =>
  date === null || (day.test(date) && !Number.isNaN(Date.parse(`${date}T00:00:00Z`)))

/** Rules of the guide that a label breaks. */
export const brokenRules = (claim: Label): readonly string[] => {
  const { indicator, reporter, partner, flow, value, value_high, unit, bound, status } = claim
  const rules: Readonly<Record<string, boolean>> = {
    indicator: indicators.includes(indicator),
    parties: [reporter, partner].every((code) => code === null || /^([A-Z]{3}|C5)$/.test(code)),
    // A country's own capital at home has it on both sides; trade has not.
    'two parties': reporter === null || reporter !== partner || flow === null,
    flow: flow === null || flows.includes(flow),
    value: Number.isFinite(value) && (value_high === null || value_high > value),
    unit: units.test(unit),
    bound: bounds.includes(bound),
    status: statuses.includes(status),
    days: isDay(claim.period_start) && isDay(claim.period_end),
    order: claim.period_start === null || claim.period_end === null || claim.period_start <= claim.period_end,
    base: claim.base_period === null || (indicator === 'growth' && claim.base_period.split('/').every(isDay)),
    span: claim.span[0] >= 0 && claim.span[0] < claim.span[1],
  }
  return Object.entries(rules).flatMap(([rule, holds]) => (holds ? [] : [`${rule}: ${JSON.stringify(claim)}`]))
}
