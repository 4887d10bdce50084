/** The name of the indicator that holds a change over k years: in units of the indicator, or in per cent. */
export const changeId = (indicator: string, over: number, as: 'points' | 'percent' = 'points'): string =>
  `${indicator}_${as === 'points' ? 'd' : 'p'}${over}`
