import { multinomial } from '../../math/multinomial.ts'
import { stream } from '../../math/stream.ts'
import type { Vector } from '../../model/vector.ts'
import type { Bootstrap } from './bootstrap.ts'
import { intervals, type Interval } from './intervals.ts'

/** How far M, H and the divergence of each area would scatter if everybody were drawn anew. */
export interface InformationBootstrap {
  readonly M: Interval
  readonly H: Interval
  /** By area, in the order of the vectors: `local-information`. NaN throughout where nobody lives. */
  readonly areas: readonly Interval[]
}

/** Draws that are made at once. */
const together = 32

/**
 * All persons are drawn anew, each into an area and a group with the chance of that cell, so that the sizes of areas and
 * groups vary too; as in R's segregation. M and H of several groups, and the local divergences that add up to M. Counts
 * that are not whole are rounded to persons. In nats. NaN when nobody is there. O(draws · areas · groups).
 *
 * Each draw has a random stream of its own: the same for a seed, in whatever order draws are taken.
 */
export function bootstrapInformation(
  groups: readonly Vector[],
  { draws, seed, level = 0.95 }: Bootstrap,
): InformationBootstrap {
  const [n, m] = [groups[0]!.length, groups.length]
  const cells = Float64Array.from({ length: n * m }, (_, c) => Math.round(groups[c % m]![Math.floor(c / m)]!))
  const all = cells.reduce((total, count) => total + count, 0)
  const sample = multinomial(cells, all)
  const into = Array.from({ length: Math.min(together, draws) }, () => new Float64Array(n * m))
  const values = [new Float64Array(draws), new Float64Array(draws)] as const
  const local = Array.from({ length: n }, () => new Float64Array(draws))
  const read = reader(n, m, logs(2 * cells.reduce((most, count) => Math.max(most, count), 0)))
  for (let first = 0; first < draws; first += together) {
    const many = into.slice(0, draws - first)
    sample(
      many.map((_, d) => stream(seed, first + d)),
      many,
    )
    many.forEach((drawn, d) => {
      const { M, H, areas } = read(drawn)
      values[0][first + d] = M
      values[1][first + d] = H
      for (let i = 0; i < n; i++) local[i]![first + d] = areas[i]
    })
  }
  const { M, H, areas } = read(cells)
  const observed = Float64Array.from(areas)
  return {
    M: intervals(M, values[0], level),
    H: intervals(H, values[1], level),
    areas: local.map((drawn, i) => intervals(observed[i], drawn, level)),
  }
}

/** M, H and the divergences of a table, row after row; `areas` is written over by the next call. */
function reader(n: number, m: number, log: (count: number) => number) {
  const columns = new Float64Array(m)
  const rows = new Float64Array(n)
  const areas = new Float64Array(n)
  const columnLogs = new Float64Array(m)
  return (cells: Float64Array): { M: number; H: number; areas: Float64Array } => {
    columns.fill(0)
    let all = 0
    for (let i = 0, c = 0; i < n; i++) {
      let row = 0
      for (let k = 0; k < m; k++, c++) {
        row += cells[c]
        columns[k] += cells[c]
      }
      rows[i] = row
      all += row
    }
    let E = 0
    for (let k = 0; k < m; k++) {
      columnLogs[k] = Math.log(columns[k] / all)
      if (columns[k] > 0) E -= (columns[k] / all) * columnLogs[k]
    }
    let M = 0
    for (let i = 0, c = 0; i < n; i++) {
      let own = 0
      const rowLog = log(rows[i])
      for (let k = 0; k < m; k++, c++) if (cells[c] > 0) own += cells[c] * (log(cells[c]) - rowLog - columnLogs[k])
      areas[i] = rows[i] > 0 ? own / rows[i] : NaN
      M += own
    }
    return { M: all > 0 ? M / all : NaN, H: all > 0 ? M / all / E : NaN, areas }
  }
}

/** Natural logarithms of whole numbers; those up to the one given, or a million, are looked up. */
function logs(most: number): (count: number) => number {
  const known = Float64Array.from({ length: Math.min(most, 1e6) + 1 }, (_, count) => Math.log(count))
  return (count) => (count < known.length ? known[count] : Math.log(count))
}
