import { expect, it } from 'vitest'
import { blur } from '../../src/protect/segregation.ts'
import { segregationScore } from '../render/city.ts'

const words = 'auf zwei Stellen gerundet, weil einzelne Fallzahlen gesperrt sind'
const score = segregationScore({ value: 0.31254, expected: 0.02149 })

it('rounds value and expected value, and says so', () =>
  expect(blur([score], () => true)).toEqual([
    {
      ...score,
      value: 0.31,
      expected: 0.02,
      note: { de: words, en: 'rounded to two decimals, because single counts are withheld' },
    },
  ]))
it('adds to a note that is there', () =>
  expect(blur([{ ...score, note: { de: 'a', en: 'b' } }], () => true)[0]!.note).toEqual({
    de: `a; ${words}`,
    en: 'b; rounded to two decimals, because single counts are withheld',
  }))
it('leaves alone what is not sensitive', () => {
  const other = segregationScore({ group: 'andere', value: 0.12345 })
  expect(blur([score, other], ({ group }) => group === 'armut')[1]).toBe(other)
})
it('rounds bounds away from each other', () => {
  const bounds = { lower: 0.2741, upper: 0.3, sharp: true, hidden: 2, rounding: 0 }
  expect(blur([{ ...score, bounds }], () => true)[0]!.bounds).toEqual({ ...bounds, lower: 0.27, upper: 0.3 })
})
it('leaves NaN', () => expect(blur([{ ...score, expected: NaN }], () => true)[0]!.expected).toBeNaN())

// The isolation expected by chance is about G / T: here G = 101 of T = 10 000 persons, of which all but one area are shown
it('does not let the group be counted from the expected value', () => {
  const [hidden] = blur([{ ...score, expected: 101 / 10_000 }], () => true)
  expect(hidden!.expected * 10_000).toBe(100)
})
