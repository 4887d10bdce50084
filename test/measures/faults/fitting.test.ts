import { describe, expect, it } from 'vitest'
import { changeOfInformation } from '../../../src/measures/decomposition/change-of-information.ts'
import { fit } from '../../../src/measures/decomposition/fit.ts'
import { information, table, type Table } from '../../../src/measures/decomposition/table.ts'

/** Fits by turns, rows or columns first, until no margin is missed by more than `precision` of all. */
function fitted(from: Table, to: Table, precision: number, rowsFirst: boolean): Table {
  const [n, m] = [from.rows.length, from.columns.length]
  const cells = from.cells.slice()
  const sums = (byRow: boolean) => {
    const out = new Float64Array(byRow ? n : m)
    cells.forEach((p, c) => (out[byRow ? Math.floor(c / m) : c % m] += p))
    return out
  }
  for (let turn = rowsFirst; ; turn = !turn) {
    const now = sums(turn)
    const want = turn ? to.rows : to.columns
    cells.forEach((_, c) => {
      const at = turn ? Math.floor(c / m) : c % m
      cells[c] = now[at]! > 0 ? (cells[c]! * want[at]!) / now[at]! : 0
    })
    const across = sums(!turn)
    const other = turn ? to.columns : to.rows
    if (across.every((sum, at) => Math.abs(sum - other[at]!) <= precision)) break
  }
  return { cells, rows: sums(true), columns: sums(false) }
}

// segregated before, nearly so in other sizes after: convergence is slow
const areas = [0, 1, 2, 3]
const then = [Float64Array.of(900, 5, 800, 3), Float64Array.of(4, 700, 6, 950)]
const now = [Float64Array.of(200, 9, 150, 8), Float64Array.of(3, 990, 4, 1400)]
const [before, after] = [table(then, areas), table(now, areas)]
const structure = (a: Table, b: Table, to: (from: Table, margins: Table) => Table) =>
  (information(b) - information(to(a, b)) + information(to(b, a)) - information(a)) / 2

describe('R mutual_difference stops fitting early', () => {
  const exact = structure(before, after, (from, to) => fitted(from, to, 1e-15, true))
  const coarse = (rowsFirst: boolean) => structure(before, after, (from, to) => fitted(from, to, 1e-3, rowsFirst))
  it('and hangs on whether rows or columns come first, which it draws by lot', () => {
    expect(Math.abs(coarse(true) - exact)).toBeGreaterThan(1e-5)
    expect(Math.abs(coarse(true) - coarse(false))).toBeGreaterThan(1e-5)
  })
  it('ours is fitted to the end, whichever comes first', () => {
    const { structural } = changeOfInformation(then, now, 'shapley')
    expect(structural).toBeCloseTo(exact, 10)
    expect(structural).toBeCloseTo(
      structure(before, after, (from, to) => fitted(from, to, 1e-15, false)),
      10,
    )
  })
})

describe('R mutual_difference sets cells of nobody to 1e-10', () => {
  const gap = table([Float64Array.of(30, 0, 20, 10), Float64Array.of(10, 40, 20, 30)], areas)
  const to = table([Float64Array.of(35, 25, 25, 15), Float64Array.of(5, 15, 15, 25)], areas)
  it('here they stay empty in the fitted table', () => {
    const { cells } = fit(gap, to.rows, to.columns)
    expect(cells.filter((p) => p === 0)).toHaveLength(1)
    const filled = { ...gap, cells: gap.cells.map((p) => (p === 0 ? 1e-10 : p)) }
    expect(Array.from(fitted(filled, to, 1e-13, true).cells).every((p) => p > 0)).toBe(true)
  })
})
