import { describe, expect, it } from 'vitest'
import { treat } from '../../../../src/measures/composite/treat/table.ts'
import { mark, type Treater } from '../../../../src/measures/composite/treat/treater.ts'
import { wellShaped } from '../../../../src/measures/composite/treat/well-shaped.ts'

const bounds = { skewness: 2, kurtosis: 3.5 }
const of = (id: keyof typeof treat, values: readonly number[], settings = {}) =>
  (treat[id] as Treater).treat(Float64Array.from(values), settings, bounds)
const tail = [1, 2, 3, 4, 5, 6, 7, 8, 9, 1000]

describe('treat', () => {
  it('passes a straight row and not one with a tail', () => {
    expect(wellShaped(Float64Array.of(1, 2, 3, 4, 5), bounds).passes).toBe(true)
    expect(wellShaped(Float64Array.from(tail), bounds).passes).toBe(false)
  })
  it('winsorise moves the outermost in, and marks it', () => {
    const { values, marks } = of('winsorise', tail, { most: 5 })
    expect(Array.from(values)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 9])
    expect(Array.from(marks)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, mark.high])
  })
  it('winsorise on the left where the tail is there', () =>
    expect(
      Array.from(
        of(
          'winsorise',
          tail.map((x) => -x),
          { most: 5 },
        ).marks,
      )[9],
    ).toBe(mark.low))
  it('leaves what passes as it is', () =>
    expect(Array.from(of('winsorise', [1, 2, 3, 4, 5], { most: 5 }).values)).toEqual([1, 2, 3, 4, 5]))
  it('Box–Cox: 1 keeps distances, 0 is the logarithm', () => {
    of('box-cox', [3, 5, 9], { lambda: 1 }).values.forEach((x, i) => expect(x).toBeCloseTo([0, 2, 6][i]!, 12))
    expect(of('box-cox', [3, 5, 9], { lambda: 0 }).values[2]).toBeCloseTo(Math.log(7), 12)
  })
  it.each(Object.keys(treat) as (keyof typeof treat)[])('%s keeps the order and the gaps', (id) => {
    const given = Object.fromEntries(
      Object.entries((treat[id] as Treater).parameters).map(([name, p]) => [
        name,
        p.default ?? (p.kind === 'number' ? 0.5 : p.choices[0]!),
      ]),
    )
    const values = Array.from(of(id, [...tail, NaN], given).values)
    for (let k = 1; k < tail.length; k++) expect(values[k]!).toBeGreaterThanOrEqual(values[k - 1]!)
    expect(values[10]).toBeNaN()
  })
})
