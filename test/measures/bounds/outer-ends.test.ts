import { describe, expect, it } from 'vitest'
import { ends, type Kind } from '../../../src/measures/bounds/outer-ends.ts'
import { rules } from '../../../src/measures/bounds/rules.ts'

const kind = (least: number[], most: number[]): Kind => ({
  least,
  most,
  sumLeast: least.reduce((a, b) => a + b, 0),
  sumMost: most.reduce((a, b) => a + b, 0),
})

describe('ends', () => {
  it('there are for every measure with a rule', () =>
    expect(Object.keys(ends).sort()).toEqual(Object.keys(rules).sort()))
  /*
   * Group 1..2 and 4, others 5 and 5. Shares of the group 1/5..2/6 and 4/6..4/5, of the others ½ each.
   * D at least ½ − 2/6 = 4/6 − ½ = 1/6, at most 4/5 − ½ = ½ − 1/5 = 3/10.
   */
  it('of evenness agree with a case worked by hand', () => {
    const [lower, upper] = ends['dissimilarity']!(kind([1, 4], [2, 4]), kind([5, 5], [5, 5]))
    expect([lower, upper]).toEqual([expect.closeTo(1 / 6, 14), expect.closeTo(3 / 10, 14)])
  })
  // shares 1/6..2/7 and 4/9: highest mean (1 · 2/7 + 4 · 4/9) / 5, lowest (2 · 1/6 + 4 · 4/9) / 6
  it('of exposure agree with a case worked by hand', () => {
    const [lower, upper] = ends['isolation']!(kind([1, 4], [2, 4]), kind([5, 5], [5, 5]))
    expect(lower).toBeCloseTo((2 / 6 + 16 / 9) / 6, 14)
    expect(upper).toBeCloseTo((2 / 7 + 16 / 9) / 5, 14)
  })
  it.each(Object.keys(ends))('of %s are undefined where there is no group', (id) => {
    const [lower, upper] = ends[id]!(kind([0, 0], [0, 0]), kind([5, 5], [5, 5]))
    expect([lower, upper]).toEqual([NaN, NaN])
  })
})
