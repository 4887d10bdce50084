import { expect, it } from 'vitest'
import { apart, met, nothing, oneGroup } from '../../../src/measures/contribution/one-group.ts'
import type { Inputs } from '../../../src/model/measure.ts'

// 6 of 10, 2 of 10, 2 of 20: P = 1/4, so 10 of the group and 30 others
const x = { group: [6, 2, 2], total: [10, 10, 20], other: [4, 8, 18] } as unknown as Inputs
const near = (ofArea: Float64Array, expected: readonly number[]) =>
  expected.forEach((value, i) => expect(ofArea[i]).toBeCloseTo(value, 12))

// by hand: ½ |6/10 − 4/30|, ½ |2/10 − 8/30|, ½ |2/10 − 18/30|
it('of D', () => near(oneGroup['segregation-index'](x), [7 / 30, 1 / 30, 1 / 5]))
// by hand: 6/10 · 6/10, 2/10 · 2/10, 2/10 · 2/20
it('of isolation', () => near(oneGroup.isolation(x), [0.36, 0.04, 0.02]))
// by hand: t (p − P)² / (T P (1 − P)) with T P (1 − P) = 7.5
it('of eta squared', () => near(oneGroup['eta-squared'](x), [1.225 / 7.5, 0.025 / 7.5, 0.45 / 7.5]))
// by hand: pairs |x y' − x' y| are 40, 100 and 20; each area has half of its own, over 10 · 30
it('of the Gini index', () => near(oneGroup.gini(x), [140 / 600, 60 / 600, 120 / 600]))
// by hand: ½ |6/10 − 10/40| and so on
it('of Gorard', () => near(oneGroup.gorard(x), [0.175, 0.025, 0.15]))

it('of nobody is nothing', () => {
  expect(apart([0, 0], [1, 1]).every(Number.isNaN)).toBe(true)
  expect(met([0, 0], () => 1).every(Number.isNaN)).toBe(true)
  expect(oneGroup.gini({ group: [1, 1], total: [1, 1] } as unknown as Inputs).every(Number.isNaN)).toBe(true)
  expect(nothing([1, 2])).toHaveLength(2)
})
