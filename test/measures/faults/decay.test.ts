import { describe, expect, it } from 'vitest'
import { spatial } from '../../../src/measures/index.ts'
import { agree } from '../../support/agree.ts'
import { clusteringOf, growingWeights, meanWeight } from '../../support/faulty.ts'
import { inhabited } from '../../support/reversed.ts'
import { kunststadt } from '../../support/spatial-cases.ts'

const total = (v: ArrayLike<number>) => Array.from(v).reduce((a, b) => a + b, 0)
const areas = (v: ArrayLike<number>) => Array.from(v, (_, i) => i)
const { map } = kunststadt.find(({ name }) => name === 'auslaender|gesamt')!
const people = inhabited(map)
const { group, other, space } = people
const apart = (i: number, j: number) => Math.hypot(space.x[i]! - space.x[j]!, space.y[i]! - space.y[j]!)
/** The same map with all lengths multiplied. */
const stretched = (by: number) => ({
  ...people,
  space: {
    x: Array.from(space.x, (x) => x * by),
    y: Array.from(space.y, (y) => y * by),
    size: Array.from(space.size, (a) => a * by * by),
    perimeter: Array.from(space.perimeter, (l) => l * by),
  },
})

describe('weights of PySAL hang on metres or kilometres', () => {
  // only the diagonal has a unit: 1 − exp(−√(0.6 a)) is 1 in metres and less in km
  it('so its clustering does', () => {
    const [m, km] = [people, stretched(1 / 1000)].map((one) =>
      clusteringOf(growingWeights(one), one.group, one.total),
    ) as [number, number]
    expect(Math.abs(m - km)).toBeGreaterThan(1e-3)
  })
  it.each([spatial.absoluteClustering, spatial.relativeClustering, spatial.spatialProximity])(
    '$id does not: its length of decay is told in the unit of the map',
    (measure) => agree(measure.compute(stretched(1 / 1000), { h: 1 / 1000 }), measure.compute(people)),
  )
})

describe('a decay of exp(−d) without a length is that of one unit', () => {
  const far = stretched(30)
  it('on a map of counties the distance within an area decides alone', () => {
    const [md, white, zero] = [0, 1, 2].map((own) => spatial.absoluteClustering.compute(far, { own })) as [
      number,
      number,
      number,
    ]
    expect(Math.max(md, white, zero) - Math.min(md, white, zero)).toBeGreaterThan(0.5)
  })
  it('with a length that goes with the map it does not', () => {
    for (const own of [0, 1, 2])
      agree(
        spatial.absoluteClustering.compute(far, { own, h: 30 }),
        spatial.absoluteClustering.compute(people, { own, h: 1 }),
      )
  })
})

describe('divseg: own distance √(√a), and one factor of the group less', () => {
  const weights = (own: (size: number) => number) =>
    areas(group).map((i) => areas(group).map((j) => Math.exp(-(i === j ? own(space.size[i]!) : apart(i, j)))))
  const [G, O, T] = [total(group), total(other), total(people.total)]
  const right = weights((a) => Math.sqrt(0.6 * a))
  const proximity = (c: number[][], of: (c: number[][], v: ArrayLike<number>) => number) =>
    (G * of(c, group) + O * of(c, other)) / (T * of(c, people.total))
  /** Σᵢⱼ vᵢ cᵢⱼ / V²: once v where it belongs twice. */
  const factorLost = (c: number[][], v: ArrayLike<number>) =>
    total(c.map((row, i) => total(row) * v[i]!)) / total(v) ** 2

  it('ours is the mean weight of two persons, and √(0.6 a)', () =>
    agree(spatial.spatialProximity.compute(people), proximity(right, meanWeight)))
  it('the wrong own distance gives another value', () => {
    const wrong = proximity(
      weights((a) => a ** 0.25),
      meanWeight,
    )
    expect(Math.abs(wrong - spatial.spatialProximity.compute(people))).toBeGreaterThan(1e-5)
  })
  it('the factor lost gives another value', () =>
    expect(Math.abs(proximity(right, factorLost) - spatial.spatialProximity.compute(people))).toBeGreaterThan(0.01))
})
