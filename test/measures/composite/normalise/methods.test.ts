import { describe, expect, it } from 'vitest'
import { settings } from '../../../../src/measures/composite/settings.ts'
import { normalise } from '../../../../src/measures/composite/normalise/table.ts'
import type { Given } from '../../../../src/model/method.ts'
import { wording } from '../../../../src/model/text.ts'
import type { Normaliser, Pool } from '../../../../src/measures/composite/normalise/normaliser.ts'

const pool = (...values: number[]): Pool => ({ values: Float64Array.from(values) })
const of = (id: keyof typeof normalise, at: Pool, given: Given = {}) => {
  const method: Normaliser = normalise[id]
  return method.fit(at, settings(method, given))
}

describe('normalise', () => {
  // 2 4 6: mean 4, squares 8; population SD √(8/3), sample SD 2
  it('z by the population or the sample', () => {
    expect(of('z-population', pool(2, 4, 6)).at(6)).toBeCloseTo(2 / Math.sqrt(8 / 3), 12)
    expect(of('z-sample', pool(2, 4, 6)).at(6)).toBeCloseTo(1, 12)
  })
  // weights 1 1 2: mean (2 + 4 + 12)/4 = 4.5; variance (6.25 + .25 + 2 · 2.25)/4 = 2.75
  it('z weighted by persons', () =>
    expect(of('z-weighted', { ...pool(2, 4, 6), population: Float64Array.of(1, 1, 2) }).at(6)).toBeCloseTo(
      1.5 / Math.sqrt(2.75),
      12,
    ))
  // median 3, distances 2 1 0 1 7: MAD 1
  it('robust z', () => expect(of('robust-z', pool(1, 2, 3, 4, 10)).at(10)).toBeCloseTo(7 / 1.4826, 12))
  // (3 − 3/8)/(3 + 1/4) = .8076923; its normal quantile .86943, R: qnorm(2.625/3.25)
  it('Blom and rankit', () => {
    expect(of('blom', pool(5, 7, 9)).at(9)).toBeCloseTo(0.8694237732888866, 9)
    expect(of('blom', pool(5, 7, 9)).at(7)).toBeCloseTo(0, 12)
    // qnorm(2.5/3)
    expect(of('rankit', pool(5, 7, 9)).at(9)).toBeCloseTo(0.9674215661017006, 9)
  })
  // the worst of n has R = 1: the scale ends at 100
  it('exponential as in the English indices', () => {
    const scale = of('exponential', pool(1, 2, 3, 4), { constant: 23 })
    expect(scale.at(4)).toBeCloseTo(100, 9)
    expect(scale.at(2)).toBeCloseTo(-23 * Math.log(1 - 0.5 * (1 - Math.exp(-100 / 23))), 12)
  })
  // the city: (1 · 10 + 3 · 30)/4 = 25; 30 lies a fifth above
  it('index points against the city', () =>
    expect(of('index-100', { ...pool(10, 30), population: Float64Array.of(1, 3) }).at(30)).toBeCloseTo(120, 12))
  it('distances', () => {
    expect(of('distance-to-best', pool(0, 5, 10)).at(5)).toBeCloseTo(0.5, 12)
    expect(of('fraction-of-max', pool(1, 4)).at(1)).toBe(0.25)
    expect(of('distance-to-reference', { ...pool(0, 5, 10), reference: 5 }).at(10)).toBeCloseTo(2, 12)
  })
  it.each(Object.keys(normalise) as (keyof typeof normalise)[])('%s grows with the value, and keeps NaN', (id) => {
    const at: Pool = {
      ...pool(3, 1, 4, 1.5, 9, 2.6),
      population: Float64Array.of(1, 2, 3, 4, 5, 6),
      reference: 4,
      target: 9,
      goalposts: [0, 10],
    }
    const given = Object.fromEntries(
      Object.entries((normalise[id] as Normaliser).parameters).map(([name, p]) => [
        name,
        p.default ?? (p.kind === 'number' ? (name === 'to' ? 2 : 1) : p.choices[0]!),
      ]),
    )
    const scale = of(id, at, given)
    const values = [1, 1.5, 2.6, 3, 4, 9].map((x) => scale.at(x))
    for (let k = 1; k < values.length; k++) expect(values[k]!).toBeGreaterThanOrEqual(values[k - 1]!)
    expect(values[5]!).toBeGreaterThan(values[0]!)
    expect(scale.at(NaN)).toBeNaN()
  })
  it.each(Object.entries(normalise) as [string, Normaliser][])(
    '%s says what it is',
    (id, { label, formula, source }) => {
      expect(
        [label.de, label.en, wording(formula, 'de'), wording(formula, 'en'), source].every((text) => text.length > 0),
      ).toBe(true)
      expect(normalise[id as keyof typeof normalise].id).toBe(id)
    },
  )
})
