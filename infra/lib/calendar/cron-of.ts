import type { CronOptionsWithTimezone } from 'aws-cdk-lib/aws-scheduler'

/**
 * The days of a cadence (ISO 8601: whole days, weeks, months that divide a year, one year), at an hour before the daily walk. The
 * n-th source has a minute and a day of its own, so that no two begin together.
 * @throws TypeError on a cadence that no calendar has
 */
export const cronOf = (cadence: string, nth: number): CronOptionsWithTimezone => {
  const [, digits, unit] = /^P(\d+)([DWMY])$/.exec(cadence) ?? []
  const count = Number(digits)
  const minute = String((nth * 7) % 60)
  const day = String(2 + ((nth * 3) % 25))
  const at = { minute, hour: '1' }
  if (unit === 'D' && count === 1) return at
  if (unit === 'W' && count === 1) return { ...at, weekDay: 'MON' }
  if (unit === 'M' && 12 % count === 0) return { ...at, day, month: `1/${count}` }
  if (unit === 'Y' && count === 1) return { ...at, day, month: '2' }
  throw new TypeError(`no calendar for a cadence of ${cadence}`)
}
