import type { Inputs } from '../../src/model/measure.ts'
import { neighbours } from './city.ts'

/** Areas of 1 km² in a row, 1 km apart, each bordering the next on 1 km: small enough to work out by hand. */
export function line(group: readonly number[], total: readonly number[], size = total.map(() => 1)): Inputs {
  const n = total.length
  const next = (i: number, j: number) => (Math.abs(i - j) === 1 ? 1 : 0)
  const other = total.map((t, i) => t - group[i]!)
  return {
    group: Object.freeze([...group]),
    other: Object.freeze(other),
    total: Object.freeze([...total]),
    second: Object.freeze([...other]),
    secondTotal: Object.freeze([...total]),
    groups: [Object.freeze([...group]), Object.freeze(other)],
    space: {
      x: Object.freeze(total.map((_, i) => i)),
      y: Object.freeze(total.map(() => 0)),
      size: Object.freeze(size),
      perimeter: Object.freeze(total.map(() => 4)),
    },
    contiguity: { queen: neighbours(n, next), rook: neighbours(n, next) },
    centres: { x: [0], y: [0] },
  }
}
