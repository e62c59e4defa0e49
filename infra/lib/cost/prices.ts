/**
 * Prices in US dollars before tax, and what every account has free each month without end. Region us-east-1; Frankfurt is up to a
 * fifth dearer.
 */
export const priceList = {
  writtenOn: '2026-11-28',
  source: 'the pricing page of each service at aws.amazon.com, US East (N. Virginia)',
} as const

export type Price = { readonly usd: number; readonly per: string; readonly units: number; readonly free: number }

const price = (usd: number, units: number, per: string, free = 0): Price => ({ usd, units, per, free })

export const prices = {
  lambdaCompute: price(0.0000133334, 1, 'GB-second on arm64', 400_000),
  lambdaRequest: price(0.2, 1e6, 'million calls', 1e6),
  lambdaTmp: price(0.0000000309, 1, 'GB-second of /tmp above 512 MB'),
  transition: price(0.025, 1000, 'thousand state transitions', 4000),
  stored: price(0.023, 1, 'GB-month'),
  written: price(0.005, 1000, 'thousand PUT, COPY, LIST'),
  read: price(0.0004, 1000, 'thousand GET, HEAD'),
  logged: price(0.5, 1, 'GB of logs taken in', 5),
  alarm: price(0.1, 1, 'metric of an alarm', 10),
  metric: price(0.3, 1, 'metric-month', 10),
  dashboard: price(3, 1, 'dashboard', 3),
  key: price(1, 1, 'key'),
  secret: price(0.4, 1, 'secret'),
  trace: price(5, 1e6, 'million traces', 100_000),
  delivered: price(0.085, 1, 'GB to readers', 1024),
  asked: price(0.01, 10_000, 'ten thousand HTTPS requests', 1e7),
  scanned: price(5, 1024, 'TB scanned'),
} as const satisfies Record<string, Price>
