import { expect, it } from 'vitest'
import { ratePosterior } from '../../../src/measures/reliability/rate-posterior.ts'
import { ratePrior } from '../../../src/measures/reliability/rate-prior.ts'

it('adds what is counted to what the city leaves', () => {
  const [events, persons] = [
    [10, 20, 30, 40],
    [100, 100, 100, 100],
  ]
  const { mean, spread } = ratePrior(events, persons)
  const { a, b } = ratePosterior(events, persons)
  expect(a[1]).toBeCloseTo(mean * (1 / spread - 1) + 20, 9)
  expect(b[1]).toBeCloseTo((1 - mean) * (1 / spread - 1) + 80, 9)
})
it('asks each district for a law of its own', () => {
  const all = ratePosterior([1, 2, 30, 40], [50, 60, 70, 80], ['a', 'a', 'b', 'b'])
  const alone = ratePosterior([30, 40], [70, 80])
  expect([...all.a.slice(2)]).toEqual([...alone.a])
  expect([...all.b.slice(2)]).toEqual([...alone.b])
})
it('leaves a law where nobody or everybody is counted', () => {
  const [none, all] = [ratePosterior([0, 0], [10, 20]), ratePosterior([10, 20], [10, 20])]
  for (const x of [none.a[0]!, all.b[0]!]) expect(x).toBeCloseTo(1e-6, 12)
  for (const x of [none.b[0]!, all.a[0]!]) expect(x).toBeGreaterThan(10)
})
