import { describe, expect, it } from 'vitest'
import { naturalBreaks } from '../../../src/measures/classify/natural-breaks.ts'
import { agree } from '../../support/agree.ts'
import { mss, variants } from '../../support/mss.ts'

const cuts = (values: number[], count: number) => naturalBreaks(Object.freeze(values), count).map(({ to }) => to)

describe('natural-breaks', () => {
  // by hand: 1 2 | 10 11 | 30 leaves ½ + ½ + 0; any other cut leaves 40 or more
  it('agrees with a worked example', () => expect(cuts([30, 1, 11, 2, 10], 3)).toEqual([2, 11, undefined]))
  it('leaves missing values out', () => expect(cuts([30, NaN, 1, 2], 2)).toEqual([2, undefined]))
  it('has no more classes than different values', () => expect(cuts([1, 1, 1, 5, 5], 4)).toEqual([1, undefined]))
  it('has no more classes than values', () => expect(cuts([1, 5], 4)).toEqual([1, undefined]))
  it('is one class of equal values', () => expect(cuts([3, 3, 3], 3)).toEqual([undefined]))
  it('is one class of nothing', () => expect(cuts([NaN], 3)).toEqual([undefined]))
  it('is one class if one is asked for', () => expect(cuts([1, 2, 9], 1)).toEqual([undefined]))
})

// classInt cuts half-way between the classes, ours at the highest value of the lower one: the same classes
describe.each(Object.keys(variants))('classInt 0.4.9, styles fisher and jenks, on kunststadt-64, %s', (indicator) => {
  const values = mss.filter(({ valid }) => valid).map((row) => row.values[indicator]!)
  it.each([3, 4, 5, 7])('%i classes', (k) => {
    const got = cuts(values, k)
    expect(got).toHaveLength(k)
    variants[indicator]!.breaks[k]!.fisher_jenks.slice(1, -1).forEach((want, i) => {
      const next = Math.min(...values.filter((value) => value > got[i]!))
      agree((got[i]! + next) / 2, want)
    })
    // its style jenks cuts where ours does
    variants[indicator]!.breaks[k]!.jenks.slice(1, -1).forEach((want, i) => agree(got[i]!, want))
    const edges = [-Infinity, ...got.slice(0, -1).map((to) => to!), Infinity]
    const within = edges.slice(1).map((to, i) => squares(values.filter((value) => value > edges[i]! && value <= to)))
    agree(
      within.reduce((a, b) => a + b),
      variants[indicator]!.fisher_gvf[`k${k}`]!.within_ss,
    )
  })
})

function squares(values: number[]) {
  const mean = values.reduce((a, b) => a + b) / values.length
  return values.reduce((a, b) => a + (b - mean) ** 2, 0)
}
