import { expect, it } from 'vitest'
import type { Vector } from '../../../src/model/vector.ts'
import { fromCentre } from '../../../src/measures/spatial/from-centre.ts'
import { agree } from '../../support/agree.ts'
import { kunststadt } from '../../support/spatial-cases.ts'

const space = (...x: number[]) => ({ x, y: x.map(() => 0), size: x.map(() => 1), perimeter: x.map(() => 4) })
const centre = { x: [0], y: [0] }

it('is 1 where b is all before a', () => expect(fromCentre([0, 1], [1, 0], space(0, 1), centre)).toBe(1))
it('is 0 where both are spread alike', () =>
  expect(fromCentre([1, 2, 3], [2, 4, 6], space(0, 1, 2), centre)).toBeCloseTo(0, 12))
it('takes areas equally far as one, in whatever order', () => {
  expect(fromCentre([1, 1, 0], [0, 2, 1], space(1, -1, 2), centre)).toBeCloseTo(
    fromCentre([1, 1, 0], [2, 0, 1], space(1, -1, 2), centre),
    12,
  )
})
it('is undefined without persons or centre', () => {
  expect(fromCentre([0, 0], [1, 1], space(0, 1), centre)).toBeNaN()
  expect(fromCentre([1, 0], [1, 1], space(0, 1), { x: [], y: [] })).toBeNaN()
})

// The same as a chance: that of two persons, one of each kind, the one of b lives nearer, less that she lives farther out.
it.each(kunststadt)('is who lives nearer, by pairs of persons, with three centres: $name', ({ map }) => {
  const { x, y } = map.space
  const centres = { x: [x[3]!, x[30]!, x[55]!], y: [y[3]!, y[30]!, y[55]!] }
  const far = Array.from(x, (_, i) =>
    Math.min(...centres.x.map((cx, c) => Math.hypot(x[i]! - cx, y[i]! - centres.y[c]!))),
  )
  const persons = (v: Vector) => Array.from(v).reduce((a, b) => a + b)
  let nearer = 0
  far.forEach((di, i) => far.forEach((dj, j) => (nearer += Math.sign(dj - di) * map.group[i]! * map.other[j]!)))
  agree(fromCentre(map.other, map.group, map.space, centres), nearer / persons(map.group) / persons(map.other))
})
