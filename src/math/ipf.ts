/** A table fitted to margins. */
export interface Fitted {
  readonly cells: Float64Array
  /** Largest part by which a margin is missed; above the tolerance only where no such table exists. */
  readonly missed: number
}

/**
 * Iterative proportional fitting: the table with the margins given that keeps the odds ratios of `cells` (row after row,
 * `columns` numbers each). Rows first, then columns, until no margin is missed by more than 1e-13 of itself, or it no
 * longer gets better, and 100,000 rounds at most. Cells of 0 stay 0. Margins are of the same total. O(cells) a round.
 *
 * Deming & Stephan (1940), Annals of Mathematical Statistics 11(4), 427–444.
 */
export function ipf(cells: Float64Array, rows: Float64Array, columns: Float64Array): Fitted {
  const [n, m] = [rows.length, columns.length]
  const out = cells.slice()
  const sums = new Float64Array(m)
  let missed = Infinity
  let stalled = 0
  for (let round = 0; round < 100_000; round++) {
    let worst = 0
    sums.fill(0)
    for (let i = 0, c = 0; i < n; i++) {
      let total = 0
      for (let k = 0; k < m; k++) total += out[c + k]
      const factor = total > 0 ? rows[i] / total : 0
      if (round > 0 && rows[i] > 0) worst = Math.max(worst, Math.abs(factor - 1))
      for (let k = 0; k < m; k++, c++) sums[k] += out[c] *= factor
    }
    for (let k = 0; k < m; k++) {
      const factor = sums[k] > 0 ? columns[k] / sums[k] : 0
      worst = Math.max(worst, Math.abs(factor - 1) * (columns[k] > 0 ? 1 : 0))
      sums[k] = factor
    }
    for (let i = 0, c = 0; i < n; i++) for (let k = 0; k < m; k++, c++) out[c] *= sums[k]
    // A table without this much room for change repeats itself in the last digits
    if (round > 0 && (worst < 1e-13 || (worst < 1e-10 && worst >= missed))) return { cells: out, missed: worst }
    // What zeros keep from being met is missed by the same again; a change passes from margin to margin in n + m rounds
    stalled = worst < missed * (1 - 1e-9) ? 0 : stalled + 1
    missed = worst
    if (stalled > n + m) break
  }
  return { cells: out, missed }
}
