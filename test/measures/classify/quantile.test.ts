import { describe, expect, it } from 'vitest'
import { quantile } from '../../../src/measures/classify/quantile.ts'
import { agree } from '../../support/agree.ts'
import { mss, variants } from '../../support/mss.ts'

const cuts = (values: number[], count: number) => quantile(Object.freeze(values), count).map(({ to }) => to)

describe('quantile', () => {
  // by hand, type 7: places (5 − 1)·¼ = 1, 2 and 3 of 1 2 3 4 9
  it('agrees with a worked example', () => expect(cuts([9, 1, 4, 3, 2], 4)).toEqual([2, 3, 4, undefined]))
  // by hand, type 7: place (4 − 1)·½ = 1.5 of 10 20 40 80
  it('lies between two values', () => expect(cuts([80, 10, 20, 40], 2)).toEqual([30, undefined]))
  it('leaves missing values out', () => expect(cuts([80, NaN, 10, 20, 40], 2)).toEqual([30, undefined]))

  // by hand: quartiles at places 1.75, 3.5 and 5.25 are 0, 0 and 0 + .25·7 = 1.75; nothing lies between 0 and 1.75
  it('merges classes that ties fill', () => expect(cuts([0, 0, 0, 0, 0, 0, 7, 8], 4)).toEqual([0, undefined]))
  it('leaves none empty when values are fewer than classes', () => expect(cuts([0, 10], 4)).toEqual([2.5, undefined]))
  it('is one class of equal values', () => expect(cuts([3, 3, 3], 3)).toEqual([undefined]))
  it('is one class of nothing', () => expect(cuts([NaN], 3)).toEqual([undefined]))

  // 0.7 is no binary fraction: 90 · 0.7 falls short of 63, and value 63 would stand above its own boundary
  it('cuts exactly at a value', () => {
    const values = Array.from({ length: 91 }, (_, i) => i * 0.1)
    expect(cuts(values, 10)[6]).toBe(values[63])
  })
})

describe.each(Object.keys(variants))('R 4.2.2 quantile on kunststadt-64, %s', (indicator) => {
  const values = mss.filter(({ valid }) => valid).map((row) => row.values[indicator]!)
  it.each([3, 4, 5, 7])('%i classes', (k) => {
    const inner = variants[indicator]!.breaks[k]!.quantile_type7.slice(1, -1)
    expect(cuts(values, k)).toHaveLength(k)
    inner.forEach((want, i) => agree(cuts(values, k)[i]!, want))
    const nine = quantile(values, k, { type: 9, closed: 'lower' }).map(({ below }) => below)
    variants[indicator]!.breaks[k]!.quantile_type9.slice(1, -1).forEach((want, i) => agree(nine[i]!, want))
  })
  it('probabilities 5, 10, 25, 50, 75, 90, 95 per cent', () => {
    const twentieths = cuts(values, 20)
    expect(twentieths).toHaveLength(20)
    ;[1, 2, 5, 10, 15, 18, 19].forEach((j, i) =>
      agree(twentieths[j - 1]!, variants[indicator]!.quantiles_all_types.type7[i]!),
    )
  })
})
