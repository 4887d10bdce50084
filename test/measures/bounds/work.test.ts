import { expect, it } from 'vitest'
import { bounds } from '../../../src/measures/bounds/bounds.ts'
import { nest } from '../../../src/measures/bounds/nest.ts'
import { openSide } from '../../../src/measures/bounds/open-side.ts'
import { exactly, type Partly } from '../../../src/measures/bounds/partly.ts'
import { ruled, ruleOf } from '../../../src/measures/bounds/rules.ts'
import { affordable, work } from '../../../src/measures/bounds/work.ts'

/** Areas of 100 with 10 to 90 members of the group, each known to within `off`, and their sum where `known`. */
function rounded(n: number, off: number, known: boolean): Partly {
  const truth = Array.from({ length: n }, (_, i) => 10 + ((i * 37) % 81))
  const all = truth.reduce((a, b) => a + b, 0)
  const group = {
    least: truth.map((count) => count - off),
    most: truth.map((count) => count + off),
    sums: known ? [{ areas: [...truth.keys()], least: all, most: all }] : [],
  }
  return { against: 'total', group, compared: exactly(truth.map(() => 100)) }
}
const steps = (id: string, told: Partly) => {
  const side = openSide(told)!
  return work(ruleOf(id)!, side, nest(side.open)!.city)
}

it.each(ruled)('%s of a city of 542 rounded areas is affordable', (id) => {
  expect(steps(id, rounded(542, 2, true))).toBeLessThan(affordable)
  // parts that bend neither way are tried pair by pair, for every size that the group may have
  if (id !== 'con-prof') expect(steps(id, rounded(542, 2, false))).toBeLessThan(affordable)
})
it('grows with what may be found out', () => {
  expect(steps('isolation', rounded(50, 2, true))).toBeLessThan(steps('isolation', rounded(50, 5, true)))
  expect(steps('dissimilarity', rounded(50, 2, true))).toBeLessThan(steps('dissimilarity', rounded(50, 2, false)))
})
it('counts no pairs of areas with two possible numbers', () => {
  const two = rounded(50, 2, true)
  const pair = { ...two, group: { ...two.group, most: Array.from(two.group.least, (count) => count + 1), sums: [] } }
  expect(steps('isolation', pair)).toBe(200 * 50 * 2 + 50 * 50)
})
it('falls back to outer bounds above what is affordable, and they hold', () => {
  const told = rounded(40_000, 4, false)
  expect(steps('dissimilarity', told)).toBe(Infinity)
  const truth = Float64Array.from(told.group.least, (count) => count + 4)
  const total = truth.map(() => 100)
  const value = ruleOf('dissimilarity')!.measure.compute({
    group: truth,
    total,
    other: total.map((t, i) => t - truth[i]!),
  })
  const { lower, upper, sharp } = bounds('dissimilarity', told)!
  expect(sharp).toBe(false)
  expect(lower).toBeLessThan(value)
  expect(upper).toBeGreaterThan(value)
  expect(upper - lower).toBeLessThan(0.5)
})
