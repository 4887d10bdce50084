import type { Inputs } from '../../src/model/measure.ts'

/** PySAL's ConProf (segregation 2aa26d8): the concentration profile added up at m equally spaced thresholds. */
export function stepSum({ group, total }: Pick<Inputs, 'group' | 'total'>, m: number): number {
  const areas = Array.from(group, (g, i) => ({ g, p: total[i] === 0 ? 0 : g / total[i]! })).sort((a, b) => a.p - b.p)
  const G = areas.reduce((sum, { g }) => sum + g, 0)
  const P = G / Array.from(total).reduce((sum, t) => sum + t, 0)
  let [left, at, below, above] = [G, 0, 0, 0]
  for (let i = 0; i < m; i++) {
    const threshold = i / (m - 1)
    while (at < areas.length && areas[at]!.p < threshold) left -= areas[at++]!.g
    if (threshold < P) below += left / G
    else above += left / G
  }
  return (P - (below - above) / m) / (1 - P)
}
