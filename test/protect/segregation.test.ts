import { describe, expect, it } from 'vitest'
import { blur, blurChanges } from '../../src/protect/segregation.ts'
import { segregationScore } from '../render/segregation-scores.ts'

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
describe('a range that is known from all else that is published', () => {
  const known = (lower: number, upper: number, expected: readonly number[] | null = null) => ({
    bounds: { lower, upper, sharp: true, hidden: 3, rounding: 0 },
    expected,
  })
  const full = { ...score, interval: [0.3, 0.32] as const, p: 0.01, half: 7 }
  it('stands in place of a value that would narrow it', () => {
    const [shown] = blur(
      [full],
      () => true,
      () => known(0.3049, 0.3151),
    )
    expect(shown).toMatchObject({ value: NaN, expected: NaN, bounds: known(0.3049, 0.3151).bounds })
    for (const gone of ['interval', 'p', 'half']) expect(shown).not.toHaveProperty(gone)
    expect(shown!.note!.en).toContain('a range, because')
  })
  it('gives way to two decimals that say no more', () => {
    const [shown] = blur(
      [full],
      () => true,
      () => known(0.3051, 0.3149),
    )
    expect(shown).toMatchObject({ value: 0.31, note: { de: words } })
    expect(shown).not.toHaveProperty('bounds')
  })
  it('leaves what chance gives only where that is the same for all that may be', () => {
    const of = (expected: readonly number[] | null) =>
      blur(
        [full],
        () => true,
        () => known(0.3, 0.4, expected),
      )[0]!.expected
    expect([of([0.021, 0.024]), of([0.021, 0.026]), of(null), of([])]).toEqual([0.02, NaN, NaN, NaN])
  })
  it('stands where there is no value, however narrow it is', () =>
    expect(
      blur(
        [{ ...full, value: NaN }],
        () => true,
        () => known(0.3, 0.3),
      )[0]!.bounds,
    ).toMatchObject({ lower: 0.3 }))
  it('is not asked for where nothing is sensitive', () =>
    expect(
      blur(
        [full],
        () => false,
        () => known(0, 1),
      ),
    ).toEqual([full]))
})
it('leaves NaN', () => expect(blur([{ ...score, expected: NaN }], () => true)[0]!.expected).toBeNaN())

// The isolation expected by chance is about G / T: here G = 101 of T = 10 000 persons, of which all but one area are shown
it('does not let the group be counted from the expected value', () => {
  const [hidden] = blur([{ ...score, expected: 101 / 10_000 }], () => true)
  expect(hidden!.expected * 10_000).toBe(100)
})

it('leaves no p of a change, which tells as much as the years', () => {
  const { year, ebene, group, reference, measure } = score
  const change = {
    from: year,
    to: year,
    ebene,
    group,
    reference,
    measure,
    difference: 0.0312,
    interval: [0.011, 0.049],
    p: 0.02,
    labels: 0.3,
  } as const
  expect(blurChanges([change], () => true)).toEqual([
    { ...change, difference: 0.03, interval: [0.01, 0.05], p: NaN, labels: NaN },
  ])
  expect(blurChanges([change], () => false)).toEqual([change])
})
