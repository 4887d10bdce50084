import { describe, expect, it } from 'vitest'
import { random } from '../../../src/math/random.ts'
import { shuffle } from '../../../src/math/shuffle.ts'
import { spatial } from '../../../src/measures/index.ts'
import type { Inputs, Measure } from '../../../src/model/measure.ts'
import type { Neighbours } from '../../../src/model/neighbours.ts'
import type { Vector } from '../../../src/model/vector.ts'
import { city, neighbours } from '../../support/city.ts'

const cities = Array.from({ length: 60 }, (_, i) => city(500 + i))

/** The same map turned by an angle, mirrored and carried 1000 km away, centres and all. */
function moved(x: Inputs, angle: number): Inputs {
  const [c, s] = [Math.cos(angle), Math.sin(angle)]
  const carry = ({ x, y }: { x: Vector; y: Vector }) => ({
    x: Array.from(x, (value, i) => 1000 + c * value - s * y[i]!),
    y: Array.from(x, (value, i) => -(s * value + c * y[i]!)),
  })
  return { ...x, space: { ...x.space, ...carry(x.space) }, centres: carry(x.centres) }
}

/** All lengths in another unit. */
function measured(x: Inputs, unit: number): Inputs {
  const times = (v: Vector, by: number) => Array.from(v, (value) => value * by)
  const { space, centres, contiguity } = x
  return {
    ...x,
    space: {
      x: times(space.x, unit),
      y: times(space.y, unit),
      size: times(space.size, unit ** 2),
      perimeter: times(space.perimeter, unit),
    },
    centres: { x: times(centres.x, unit), y: times(centres.y, unit) },
    contiguity: {
      ...contiguity,
      rook: { ...contiguity.rook, weight: contiguity.rook.weight.map((length) => length * unit) },
    },
  }
}

/** The same areas under other labels. */
function relabelled(x: Inputs, seed: number): Inputs {
  const order = Int32Array.from(x.total, (_, i) => i)
  shuffle(order, random(seed))
  const take = (v: Vector) => Array.from(order, (i) => v[i]!)
  const links = ({ start, to, weight }: Neighbours) =>
    neighbours(order.length, (a, b) => {
      for (let k = start[order[a]!]!; k < start[order[a]! + 1]!; k++) if (to[k] === order[b]) return weight[k]!
      return 0
    })
  const { space, contiguity } = x
  return {
    ...x,
    group: take(x.group),
    other: take(x.other),
    total: take(x.total),
    groups: x.groups.map(take),
    space: { x: take(space.x), y: take(space.y), size: take(space.size), perimeter: take(space.perimeter) },
    contiguity: { queen: links(contiguity.queen), rook: links(contiguity.rook) },
  }
}

/** Lengths among the parameters of a measure, in another unit. */
const lengths = ({ parameters }: Measure, unit: number) =>
  Object.fromEntries(
    Object.entries(parameters).flatMap(([name, { unit: km, default: usual }]) =>
      km === 'km' ? [[name, usual * unit]] : [],
    ),
  )

describe.each(Object.values(spatial) as unknown as Measure[])('$id', (measure) => {
  const same = (change: (x: Inputs, i: number) => Inputs, values = {}) =>
    cities.forEach((x, i) => {
      const [before, after] = [measure.compute(x), measure.compute(change(x, i), values)]
      if (Number.isNaN(before)) expect(after).toBeNaN()
      else expect(Math.abs(after - before)).toBeLessThan(1e-9 * Math.max(1, Math.abs(before)))
    })
  it('does not change with labels', () => same((x, i) => relabelled(x, i)))
  it('does not change when the map is turned, mirrored and moved', () => same((x, i) => moved(x, 0.1 + i)))
  it.each([1000, 0.3])('does not change with the unit of length, %d, if its own lengths go with it', (unit) =>
    same((x) => measured(x, unit), lengths(measure, unit)),
  )
})
