import { describe, expect, it } from 'vitest'
import { classes } from '../../../src/measures/inference/classes.ts'
import { nulls, type Null } from '../../../src/measures/inference/nulls.ts'
import { random } from '../../../src/math/random.ts'
import { city } from '../../support/city.ts'

const x = city(3)
const add = (v: Float64Array) => v.reduce((a, b) => a + b, 0)
const sizesOf = (counts: readonly Float64Array[]) => counts[0]!.map((_, i) => counts.reduce((all, v) => all + v[i]!, 0))

/** 4000 draws of two groups or three: counts of every draw. */
function draws(by: Null, needs: ('group' | 'total' | 'groups')[]) {
  const from = classes(needs, x)
  const sample = nulls[by](from)
  const next = random(12)
  const all = Array.from({ length: 4000 }, () => {
    const into = from.counts.map((v) => v.slice())
    sample([next], [into])
    return into
  })
  return { from, all }
}

const groupings: ('group' | 'total' | 'groups')[][] = [['group', 'total'], ['groups']]

describe.each(groupings)('of %s', (...needs) => {
  it('persons: areas and groups keep their sizes', () => {
    const { from, all } = draws('persons', needs)
    for (const counts of all) {
      expect(sizesOf(counts)).toEqual(from.sizes)
      expect(counts.map(add)).toEqual(from.persons)
    }
  })
  it('evenness: areas keep their sizes, groups do not', () => {
    const { from, all } = draws('evenness', needs)
    for (const counts of all) expect(sizesOf(counts)).toEqual(from.sizes)
    expect(new Set(all.map(([group]) => add(group!))).size).toBeGreaterThan(20)
  })
  it('systematic: groups keep their sizes, areas do not', () => {
    const { from, all } = draws('systematic', needs)
    for (const counts of all) expect(counts.map(add)).toEqual(from.persons)
    expect(new Set(all.map((counts) => sizesOf(counts)[0])).size).toBeGreaterThan(20)
  })
  it('places: areas stay whole', () => {
    const { from, all } = draws('places', needs)
    const areas = (counts: readonly Float64Array[]) =>
      Array.from(counts[0]!, (_, i) => counts.map((v) => v[i]).join()).sort()
    for (const counts of all) expect(areas(counts)).toEqual(areas(from.counts))
  })

  // mean and variance of every class in every area, as the laws have them; with T persons in the city
  const variances: Record<Exclude<Null, 'places'>, (t: number, n: number, T: number) => number> = {
    evenness: (t, n, T) => (t * n * (T - n)) / (T * T),
    systematic: (t, n, T) => (n * t * (T - t)) / (T * T),
    persons: (t, n, T) => (((t * n) / T) * ((T - n) / T) * (T - t)) / (T - 1),
  }
  it.each(Object.entries(variances))('%s: has the mean and the variance of its law', (by, variance) => {
    const { from, all } = draws(by as Null, needs)
    const T = add(from.sizes)
    from.counts.forEach((_, k) =>
      from.sizes.forEach((t, i) => {
        const values = all.map((counts) => counts[k]![i]!)
        const mean = values.reduce((a, b) => a + b) / values.length
        const spread = values.reduce((a, b) => a + (b - mean) ** 2, 0) / (values.length - 1)
        const want = variance(t, from.persons[k]!, T)
        expect(Math.abs(mean - (t * from.persons[k]!) / T)).toBeLessThan(5 * Math.sqrt(want / values.length))
        // kurtosis of these laws is near 3, so the variance of a variance is about 2/draws; some slack for skewed ones
        expect(Math.abs(spread / want - 1)).toBeLessThan(6 * Math.sqrt(2 / values.length))
      }),
    )
  })
})
