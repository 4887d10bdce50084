import { describe, expect, it } from 'vitest'
import { expectedDissimilarity } from '../../../src/measures/segregation/expected-dissimilarity.ts'
import { groups } from '../../support/kunststadt.ts'

const E = (group: number, totals: number[]) => expectedDissimilarity(group, Object.freeze(totals))

describe('expectedDissimilarity', () => {
  it('is 0 in a city of one area', () => expect(E(3, [10])).toBe(0))
  it('is undefined without a group', () => expect(E(0, [5, 5])).toBeNaN())
  it('is undefined without anybody else', () => expect(E(10, [5, 5])).toBeNaN())

  // by hand: one person of the group always lives apart from all but its own area: with areas of 1, the
  // person's area differs by 1 − 0, the other three by 0 − 1/3 each, so D = (1 + 1) / 2
  it('is 1 where every area holds one person', () => expect(E(1, [1, 1, 1, 1])).toBeCloseTo(1, 12))

  // by hand, 2 of 6 persons, areas of 2 and 4, 15 ways: (2,0) once, (1,1) 8 times, (0,2) 6 times;
  // D is (1 + 1)/2 = 1, (1/2 − 1/4 twice)/2 = 1/4 and (1/2 twice)/2 = 1/2: (1 + 8/4 + 6/2) / 15
  it('agrees with a worked example', () => expect(E(2, [2, 4])).toBeCloseTo(6 / 15, 12))
  it('leaves out empty areas', () => expect(E(2, [0, 2, 0, 4])).toBe(E(2, [2, 4])))
  it('rounds counts that are not whole', () => expect(E(2.2, [1.9, 4.3])).toBe(E(2, [2, 4])))

  // The published mean is that of the index over binomial draws. Holding the share fixed in each draw, as de
  // Moivre's binomial formula would, misses it by a dozen standard errors.
  it.each(groups)(
    'is not the binomial mean deviation: $name',
    ({ inputs, literature: { D_star_evenness_mc: target } }) => {
      const T = inputs.total as readonly number[]
      const all = T.reduce((a, b) => a + b)
      const P = (inputs.group as readonly number[]).reduce((a, b) => a + b) / all
      const binomial = T.reduce((total, t) => total + binomialDeviation(t, P), 0) / (2 * all * P * (1 - P))
      expect((binomial - target.mean) / target.mc_se).toBeGreaterThan(10)
    },
  )
})

/** E|X − np|, added up from the definition. */
function binomialDeviation(n: number, p: number): number {
  let log = n * Math.log1p(-p)
  let total = 0
  for (let x = 0; x <= n; x++) {
    total += Math.abs(x - n * p) * Math.exp(log)
    log += Math.log((n - x) / (x + 1)) + Math.log(p / (1 - p))
  }
  return total
}
