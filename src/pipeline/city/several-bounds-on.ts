import { severalBounds, severallyBounded, upward, type Bounds, type Several } from '../../measures/bounds/index.ts'
import { nameOf, type AskedBounds, type BoundsOn, type Parents } from '../segregation/bounds-on.ts'
import type { CountRanges } from '../segregation/count-ranges.ts'

/**
 * Bounds of measures of several groups that divide the city, on a level; null where no whole persons fit to what is told,
 * and without any where nothing limits a count.
 */
export function severalBoundsOn(
  groups: readonly CountRanges[],
  total: CountRanges | null,
  parents: Parents,
  asked: readonly AskedBounds[],
): BoundsOn | null {
  const all = [...groups, ...(total === null ? [] : [total])]
  const hidden = all.reduce((sum, one) => sum + one.hidden.reduce((cells, own) => cells + own, 0), 0)
  const rounding = Math.max(...all.map((one) => one.rounding))
  const limited = all.every(({ most }) => Array.from(most).every(Number.isFinite))
  if (!limited) return { of: () => null, inhabited: 0 }
  const raised = all.map((one) => (parents === null ? one : (upward(one, parents.of, parents.n)?.ranges ?? null)))
  if (raised.includes(null)) return null
  const told: Several = {
    groups: raised.slice(0, groups.length).map((one) => one!),
    total: total === null ? null : raised.at(-1)!,
  }
  const found = new Map<string, Bounds>()
  for (const { id, given } of asked) {
    if (!severallyBounded.includes(id)) continue
    const range = severalBounds(id, told, given)
    if (range === null) return null
    found.set(nameOf(id, given), range)
  }
  const most = Array.from(told.groups[0]!.least, (_, i) => told.groups.reduce((sum, one) => sum + one.most[i]!, 0))
  return {
    of(measure, parameters) {
      const range = found.get(`${measure} ${parameters}`)
      return range === undefined ? null : { lower: range.lower, upper: range.upper, sharp: false, hidden, rounding }
    },
    inhabited: most.filter((persons, i) => Math.min(persons, told.total?.most[i] ?? Infinity) > 0).length,
  }
}
