import type { Inputs } from '../../model/measure.ts'
import type { Vector } from '../../model/vector.ts'
import { arrange } from './arrange.ts'

/**
 * The same city, or the same areas at several times, with the areas in an order that follows from what they are and
 * not from the rows of a table: so draws by lot fall on the same areas however the rows came. Areas that agree in
 * everything may stand either way. O(n log n).
 */
export function canonical<X extends Partial<Inputs>>(...cities: readonly X[]): X[] {
  const keys = cities.flatMap(vectors)
  const order = Array.from(keys[0] ?? [], (_, i) => i).sort((a, b) => {
    for (const v of keys) if (v[a] !== v[b]) return v[a] - v[b]
    return a - b
  })
  return cities.map((city) => arrange(city, order))
}

const vectors = ({ total, group, other, second, secondTotal, groups, space }: Partial<Inputs>): Vector[] =>
  [
    total,
    group,
    other,
    second,
    secondTotal,
    ...(groups ?? []),
    space?.x,
    space?.y,
    space?.size,
    space?.perimeter,
  ].filter((v) => v !== undefined)
