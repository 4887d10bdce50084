import { describe, expect, it } from 'vitest'
import { wilson } from '../../../src/measures/reliability/wilson.ts'
import { agree } from '../../support/agree.ts'
import { rows } from '../../support/rows.ts'

const expected = rows(new URL('../../../fixtures/reference/kunststadt-64/index/wilson/expected.csv', import.meta.url))

describe('wilson', () => {
  it('is that of R prop.test(correct = FALSE) on kunststadt-64', () => {
    const counted = expected.filter(({ x, n }) => x !== '' && Number(n) > 0)
    expect(counted.length).toBeGreaterThan(250)
    for (const { x, n, lo95, hi95, lo90, hi90 } of counted) {
      const [wide, narrow] = [wilson(Number(x), Number(n)), wilson(Number(x), Number(n), 0.9)]
      agree(wide.low, Number(lo95))
      agree(wide.high, Number(hi95))
      agree(narrow.low, Number(lo90))
      agree(narrow.high, Number(hi90))
    }
  })
  // by hand, z² = 3.8415: 1 of 2: (1 + 1.9207 ∓ 1.96 √(½ + 0.9604))/(2 + 3.8415)
  it('agrees with a worked example', () => {
    const { low, high } = wilson(1, 2)
    expect(low).toBeCloseTo(0.0945, 4)
    expect(high).toBeCloseTo(0.9055, 4)
  })
  it('ends exactly at nobody and at everybody', () => {
    for (const n of [1, 3, 17, 1234]) {
      expect(wilson(0, n).low).toBe(0)
      expect(wilson(0, n).high).toBeGreaterThan(0)
      expect(wilson(n, n).high).toBe(1)
      expect(wilson(n, n).low).toBeLessThan(1)
    }
  })
  it('says nothing without persons or without a count', () => {
    for (const { low, high } of [wilson(0, 0), wilson(NaN, 5), wilson(1, NaN)]) expect([low, high]).toEqual([NaN, NaN])
  })
  it('holds the rate, and less surely so in a narrower range', () => {
    for (let x = 0; x <= 12; x++) {
      const [wide, narrow] = [wilson(x, 12), wilson(x, 12, 0.5)]
      expect(wide.low).toBeLessThanOrEqual(narrow.low)
      expect(wide.high).toBeGreaterThanOrEqual(narrow.high)
      expect(x / 12 >= narrow.low && x / 12 <= narrow.high).toBe(true)
    }
  })
})
