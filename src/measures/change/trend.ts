/** Where a series of years is going. */
export interface Trend {
  /** Years with a value. */
  readonly years: number
  /** Change a year: slope of the straight line through all years (least squares). NaN of fewer than two years. */
  readonly slope: number
  /**
   * Change of the change, a year: twice the square term of the parabola through all years (least squares). Above 0 the
   * series bends upwards: it rises faster, or falls more slowly. NaN of fewer than three years.
   */
  readonly acceleration: number
}

/** Trend of the years that have a value, which need not follow upon one another. In units of the value. O(years). */
export function trend(years: ArrayLike<number>, values: ArrayLike<number>): Trend {
  const rows = Array.from(years, (_, i) => i).filter((i) => !Number.isNaN(values[i]))
  const n = rows.length
  const middle = rows.reduce((sum, i) => sum + years[i], 0) / n
  const t = rows.map((i) => years[i] - middle)
  const level = rows.reduce((sum, i) => sum + values[i], 0) / n
  const y = rows.map((i) => values[i] - level)
  const slope = along(t, y)
  // What of t² is neither level nor slope: its own part of the parabola (orthogonal polynomials)
  const wide = t.reduce((sum, x) => sum + x * x, 0) / n
  const lean = along(
    t,
    t.map((x) => x * x - wide),
  )
  const bend = t.map((x) => x * x - wide - lean * x)
  return { years: n, slope: n < 2 ? NaN : slope, acceleration: n < 3 ? NaN : 2 * along(bend, y) }
}

/** How much of a direction is in a series. */
function along(direction: readonly number[], series: readonly number[]): number {
  const [product, square] = [dot(direction, series), dot(direction, direction)]
  return square === 0 ? NaN : product / square
}

const dot = (a: readonly number[], b: readonly number[]) => a.reduce((sum, x, i) => sum + x * b[i]!, 0)
