import { expect, it } from 'vitest'
import { likeness } from '../../../src/measures/contribution/likeness.ts'
import { localMoran } from '../../../src/measures/association/local-moran.ts'
import type { Inputs } from '../../../src/model/measure.ts'
import { city, neighbours } from '../../support/city.ts'

const links = neighbours(3, (i, j) => (Math.abs(i - j) === 1 ? 1 : 0))
const contiguity = { queen: links, rook: links }
// three in a row with shares .1, .2, .6: mean .3, distances −.2, −.1, .3 with squares .04 + .01 + .09 = .14
const row = { group: [10, 20, 60], total: [100, 100, 100], contiguity } as unknown as Inputs
const [byRow, binary] = [0, 1].map((weights) => ({ neighbours: 0, k: 6, km: 1, weights }))

const close = (own: Float64Array, hand: readonly number[]) =>
  hand.forEach((part, i) => expect(own[i], String(i)).toBeCloseTo(part, 14))

it('of Moran, by hand', () =>
  // I = (n/S₀)/.14 · rows of zᵢ Σ wᵢⱼ zⱼ, S₀ = 3: −.2 · −.1, −.1 · (.5 · −.2 + .5 · .3), .3 · −.1
  close(likeness.moran(row, byRow!), [0.02 / 0.14, -0.005 / 0.14, -0.03 / 0.14]))
it('of Geary, by hand', () =>
  // C = (2/(2 · 4))/.14 · rows of Σ (pᵢ − pⱼ)² with weights of 1: .01, .01 + .16, .16
  close(likeness.geary(row, binary!), [0.01 / 0.56, 0.17 / 0.56, 0.16 / 0.56]))
it('of Getis and Ord, by hand', () =>
  // ΣΣ pᵢ pⱼ over i ≠ j is .9² − (.01 + .04 + .36) = .4; rows: .1 · .2, .2 · .7, .6 · .2
  close(likeness['getis-ord'](row, binary!), [0.02 / 0.4, 0.14 / 0.4, 0.12 / 0.4]))
it('of Moran of rates, by hand', () => {
  // equal persons: all rates have one variance, so the parts are those of Moran
  close(likeness['moran-of-rates'](row, byRow!), Array.from(likeness.moran(row, byRow!)))
})
it('of one group around another, by hand', () => {
  // q = .5, .1, .3: mean .3, distances .2, −.2, 0, squares .08; rows: −.2 · −.2, −.1 · (.5 · .2), .3 · −.2
  const both = { ...row, second: [50, 10, 30], secondTotal: [100, 100, 100] } as unknown as Inputs
  const whole = Math.sqrt(0.14 * 0.08)
  close(likeness['bivariate-moran'](both, byRow!), [0.04 / whole, -0.01 / whole, -0.06 / whole])
})
it("of Moran's I is the local one in its own proportion", () => {
  const x = city(9)
  const own = likeness.moran(x, { neighbours: 0, k: 6, km: 1, weights: 0 })
  const local = localMoran.compute(x)
  const ratios = Array.from(own, (part, i) => part / local[i]!).filter(Number.isFinite)
  expect(ratios.length).toBeGreaterThan(3)
  for (const ratio of ratios) expect(ratio).toBeCloseTo(ratios[0]!, 12)
})
it.each(Object.keys(likeness) as (keyof typeof likeness)[])('is nothing where nobody has a neighbour: %s', (id) => {
  const alone = { queen: neighbours(3, () => 0), rook: neighbours(3, () => 0) }
  const own = likeness[id]({ ...row, second: row.group, secondTotal: row.total, contiguity: alone }, byRow!)
  expect(own.every(Number.isNaN)).toBe(true)
})
