import { describe, expect, it } from 'vitest'
import { hysteresis } from '../../../src/measures/change/hysteresis.ts'

const classes = [{ below: -1 }, { to: 1 }, { to: 1.5 }, {}]
const of = (values: number[], margin: number | number[]) => {
  const { strict, held } = hysteresis(values, classes, margin)
  return [[...strict], [...held]]
}

describe('hysteresis', () => {
  it('keeps the class where a boundary is passed by no more than the margin', () =>
    expect(of([0.9, 1.05, 1.11], 0.1)).toEqual([
      [1, 2, 2],
      [1, 1, 2],
    ]))
  it('works from both sides', () =>
    expect(of([1.2, 0.95, 0.85, 1.05], 0.1)).toEqual([
      [2, 1, 1, 2],
      [2, 2, 1, 1],
    ]))
  it('goes to the nearest class within the margin after a leap', () =>
    // from the first class to 1.55: the third and fourth lie within 0.1 of it, the first does not
    expect(of([-2, 1.55], 0.1)).toEqual([
      [0, 3],
      [0, 2],
    ]))
  it('remembers the class that was held, not the one that was shown', () =>
    expect(of([0.9, 1.05, 1.05, 1.05], 0.1)[1]).toEqual([1, 1, 1, 1]))
  it('knows the class that an area comes from', () => {
    const from = (klasse: number) => [...hysteresis([1.05], classes, 0.1, klasse).held]
    expect([from(1), from(2), from(0), from(-1)]).toEqual([[1], [2], [1], [2]])
  })
  it('forgets in a year without a value', () =>
    expect(of([0.9, NaN, 1.05], 0.1)).toEqual([
      [1, -1, 2],
      [1, -1, 2],
    ]))
  it('is the class itself without a margin', () => {
    const [strict, held] = of([-1, -1.0001, 1, 1.5, 1.6, 0], 0)
    expect(strict).toEqual([1, 0, 1, 2, 3, 1])
    expect(held).toEqual(strict)
  })
  it('takes another margin each year', () => expect(of([0.9, 1.05, 1.05], [0, 0.1, 0])[1]).toEqual([1, 1, 2]))
})
