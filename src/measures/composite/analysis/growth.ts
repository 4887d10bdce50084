import { power } from '../../../math/power.ts'
import { mean } from '../../../math/mean.ts'
import { sum } from '../../../math/sum.ts'

/**
 * Compound growth a year between the first and the last value, 0.02 for 2 %: 0 where they are equal, NaN from 0
 * or across 0, where no rate leads from one to the other.
 */
export function compoundGrowth(years: ArrayLike<number>, values: ArrayLike<number>): number {
  const rows = known(years, values)
  const [a, b] = [rows[0]!, rows[rows.length - 1]!]
  if (rows.length < 2) return NaN
  if (values[a] === values[b]) return 0
  const ratio = values[b] / values[a]
  return ratio >= 0 && Number.isFinite(ratio) ? power(ratio, 1 / (years[b] - years[a])) - 1 : NaN
}

/**
 * Trend a year in per cent of where the trend begins: slope of the straight line through all years (least squares)
 * over its value in the first year. Unlike growth between two years it does not hang on the ends alone. NaN of
 * fewer than two years, or where the line begins at 0.
 */
export function trendGrowth(years: ArrayLike<number>, values: ArrayLike<number>): number {
  const rows = known(years, values)
  if (rows.length < 2) return NaN
  const t = mean(rows.map((i) => years[i]))
  const y = mean(rows.map((i) => values[i]))
  const slope = sum(rows, (i) => (years[i] - t) * (values[i] - y)) / sum(rows, (i) => (years[i] - t) ** 2)
  const start = y + slope * (years[rows[0]!] - t)
  return start === 0 ? NaN : (100 * slope) / start
}

/** Rows with a value, years ascending. */
const known = (years: ArrayLike<number>, values: ArrayLike<number>): number[] =>
  Array.from(years, (_, i) => i)
    .filter((i) => !Number.isNaN(values[i]))
    .sort((i, j) => years[i] - years[j])
