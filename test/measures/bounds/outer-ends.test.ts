import { describe, expect, it } from 'vitest'
import { ends, type Kind } from '../../../src/measures/bounds/outer-ends.ts'
import { ruled, ruleOf } from '../../../src/measures/bounds/rules.ts'
import { measures } from '../../../src/measures/index.ts'
import type { Inputs } from '../../../src/model/measure.ts'

const kind = (least: number[], most: number[]): Kind => ({
  least,
  most,
  sumLeast: least.reduce((a, b) => a + b, 0),
  sumMost: most.reduce((a, b) => a + b, 0),
})

describe('ends', () => {
  it('there are for every measure with a rule', () =>
    expect(Object.keys(ends)).toEqual(expect.arrayContaining([...ruled])))
  /*
   * Group 1..2 and 4, others 5 and 5. The second area has at least 4/6 − ½ = 1/6 more of the group. For a group of 5 to 6,
   * in slices: at most 4/5 − ½ = 3/10, and ½ − 1/(5 + 1/64) for the first slice, where 5 is 5 to 5 1/64.
   */
  it('of evenness agree with a case worked by hand', () => {
    const [lower, upper] = ends['dissimilarity']!.of(kind([1, 4], [2, 4]), kind([5, 5], [5, 5]), {})
    expect([lower, upper]).toEqual([expect.closeTo(1 / 6, 14), expect.closeTo(3 / 10, 14)])
  })
  // rounded to fives, as official tables are: 0.3, 0.5, 0.1 of 1,000 each
  it('are narrow where counts are large', () => {
    const off = (counts: number[]) =>
      kind(
        counts.map((x) => x - 2),
        counts.map((x) => x + 2),
      )
    const value = (id: string) =>
      (ruleOf(id)?.measure ?? measures[id]!).compute({
        group: [300, 500, 100],
        other: [700, 500, 900],
        total: [1000, 1000, 1000],
      } as unknown as Inputs)
    for (const id of Object.keys(ends)) {
      const [lower, upper] = ends[id]!.of(off([300, 500, 100]), off([700, 500, 900]), {})
      expect(lower).toBeLessThan(value(id))
      expect(upper).toBeGreaterThan(value(id))
      expect(upper - lower, id).toBeLessThan(0.03)
    }
  })
  // shares 1/6..2/7 and 4/9: highest mean (1 · 2/7 + 4 · 4/9) / 5, lowest (2 · 1/6 + 4 · 4/9) / 6
  it('of exposure agree with a case worked by hand', () => {
    const [lower, upper] = ends['isolation']!.of(kind([1, 4], [2, 4]), kind([5, 5], [5, 5]), {})
    expect(lower).toBeCloseTo((2 / 6 + 16 / 9) / 6, 14)
    expect(upper).toBeCloseTo((2 / 7 + 16 / 9) / 5, 14)
  })
  // |gᵢ oⱼ − gⱼ oᵢ| of 1..2 against 5 and 4 against 5: from 4 · 5 − 2 · 5 = 10 to 4 · 5 − 1 · 5 = 15, over 60 and 50;
  // D from 1/6 to 3/10 has G from 1/6 to 1 − .7² = .51, and A from 1/36 to .51
  it('of Gini agree with a case worked by hand', () => {
    const [lower, upper] = ends['gini']!.of(kind([1, 4], [2, 4]), kind([5, 5], [5, 5]), {})
    expect([lower, upper]).toEqual([expect.closeTo(1 / 6, 14), expect.closeTo(15 / 50, 14)])
  })
  // x is 1/5 to 1/3 beside ½, and the rest: 1 − (√(x/2) + √((1 − x)/2))² at either end
  it('of Atkinson agree with a case worked by hand', () => {
    const [lower, upper] = ends['atkinson']!.of(kind([1, 4], [2, 4]), kind([5, 5], [5, 5]), {})
    expect(lower).toBeCloseTo(1 - (Math.sqrt(1 / 6) + Math.sqrt(1 / 3)) ** 2, 14)
    expect(upper).toBeCloseTo(0.1, 14)
  })
  it.each(Object.keys(ends))('of %s are undefined where there is no group', (id) => {
    const [lower, upper] = ends[id]!.of(kind([0, 0], [0, 0]), kind([5, 5], [5, 5]), {})
    // M is 0 where all are of one kind, and in parts of nothing it is undefined
    const none = id === 'mutual-information' ? 0 : NaN
    expect([lower, upper]).toEqual([none, none])
  })
})
