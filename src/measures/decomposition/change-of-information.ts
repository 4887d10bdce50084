import type { Vector } from '../../model/vector.ts'
import { commonTables } from './common.ts'
import { fit } from './fit.ts'
import { inhabited, information, table, withMargins, type Table } from './table.ts'

/** What the change of M between two years comes from. All parts but `before` and `after` add up to `difference`. */
export interface ChangeOfInformation {
  readonly before: number
  readonly after: number
  readonly difference: number
  /** Areas where somebody lives, and groups that somebody belongs to, only later, or only before. */
  readonly additions: number
  readonly removals: number
  /** Groups have become larger or smaller in the city, with everything else as it was. */
  readonly group: number
  /** Areas have. */
  readonly unit: number
  /** Of `km` alone: what the two do together. */
  readonly interaction: number
  /** Who lives with whom has changed, whatever the sizes: segregation proper. */
  readonly structural: number
}

/** How the parts are told from each other. */
export type Way = 'shapley' | 'km' | 'mrc'

/**
 * Parts the change of mutual information M between two years of the same list of areas into composition (sizes of groups
 * and areas) and structure.
 *
 * - `shapley` (Elbers 2023): each year's table is fitted to the other's margins (IPF, to the last digits), and the parts
 *   are averaged over both directions and orders: symmetric in time.
 * - `km` (Karmel & Maclachlan 1988): only the earlier table is fitted; sizes are changed one at a time.
 * - `mrc` (Mora & Ruiz-Castillo 2009): by entropies; its structure hangs on the sizes of groups.
 *
 * A cell of 0 stays 0 in the fitted table (R's segregation sets 1e-10 there), so that a group that moves into an area for
 * the first time counts as structure. Where zeros leave no table with the margins of the other year, parts of `shapley`
 * and `km` are NaN. In nats. All NaN when a year has nobody. O(rounds · areas · groups).
 */
export function changeOfInformation(
  before: readonly Vector[],
  after: readonly Vector[],
  way: Way,
): ChangeOfInformation {
  const [then, now] = [inhabited(before), inhabited(after)]
  if (then.length === 0 || now.length === 0) return nothing
  const { then: a, now: b } = commonTables(before, after)
  const [M1, M2] = [information(table(before, then)), information(table(after, now))]
  const [m1, m2] = [information(a), information(b)]
  return {
    before: M1,
    after: M2,
    difference: M2 - M1,
    additions: M2 - m2,
    removals: m1 - M1,
    ...ways[way](a, b, m1, m2),
  }
}

const nothing: ChangeOfInformation = {
  before: NaN,
  after: NaN,
  difference: NaN,
  additions: NaN,
  removals: NaN,
  group: NaN,
  unit: NaN,
  interaction: NaN,
  structural: NaN,
}

type Parts = Pick<ChangeOfInformation, 'group' | 'unit' | 'interaction' | 'structural'>

const ways: Readonly<Record<Way, (a: Table, b: Table, m1: number, m2: number) => Parts>> = {
  shapley(a, b, m1, m2) {
    const [ahead, back] = [inSteps(a, b, m1), inSteps(b, a, m2)]
    return {
      group: (ahead.group - back.group) / 2,
      unit: (ahead.unit - back.unit) / 2,
      interaction: 0,
      structural: (m2 - ahead.fitted + (back.fitted - m1)) / 2,
    }
  },
  km(a, b, m1, m2) {
    const fitted = information(fit(a, b.rows, b.columns))
    const unit = information(scaled(a, (i) => b.rows[i] / a.rows[i])) - m1
    const group = information(scaled(a, (_, k) => b.columns[k] / a.columns[k])) - m1
    return { group, unit, interaction: fitted - m1 - unit - group, structural: m2 - fitted }
  },
  mrc(a, b, m1, m2) {
    const group = entropyOf(b.columns) - entropyOf(a.columns)
    const [inA, inB] = [within(a), within(b)]
    const unit = -a.rows.reduce((sum, row, i) => sum + (b.rows[i] - row) * ((inA[i] + inB[i]) / 2), 0)
    return { group, unit, interaction: 0, structural: m2 - m1 - group - unit }
  },
}

/** From one table to the margins of the other: first groups then areas, and the other way round, averaged. */
function inSteps(from: Table, to: Table, start: number): { group: number; unit: number; fitted: number } {
  const units = information(fit(from, to.rows, from.columns))
  const groups = information(fit(from, from.rows, to.columns))
  const fitted = information(fit(from, to.rows, to.columns))
  return {
    unit: (units - start + (fitted - groups)) / 2,
    group: (groups - start + (fitted - units)) / 2,
    fitted,
  }
}

function scaled({ cells, rows, columns }: Table, by: (i: number, k: number) => number): Table {
  const m = columns.length
  return withMargins(
    cells.map((p, c) => p * by(Math.floor(c / m), c % m)),
    rows.length,
    m,
  )
}

const entropyOf = (shares: Float64Array): number => shares.reduce((sum, p) => sum - (p > 0 ? p * Math.log(p) : 0), 0)

/** Entropy of the groups in each area. */
function within({ cells, rows, columns }: Table): Float64Array {
  const m = columns.length
  return rows.map((row, i) => entropyOf(cells.subarray(i * m, (i + 1) * m).map((p) => p / row)))
}
