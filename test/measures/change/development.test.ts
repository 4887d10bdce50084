import { describe, expect, it } from 'vitest'
import { development } from '../../../src/measures/change/development.ts'

// four areas: the city as a whole is 1 less burdened; the last gained nothing in itself, the first lost ground though it gained
const years = { before: [1, 0, -1, 0], now: [1.2, -0.2, -1.4, 0.9], nowOnBase: [0.4, -1.6, -3, 0.2] }

describe('development', () => {
  const got = development(years)
  // by hand: −0.6, −1.6, −2, 0.2
  it('says what became of areas in themselves, and of the city', () => {
    ;[-0.6, -1.6, -2, 0.2].forEach((want, i) => expect(got.absolute[i]).toBeCloseTo(want, 12))
    expect(got.city).toBeCloseTo(-1, 12)
  })
  it('says what became of them against the others', () =>
    [0.2, -0.2, -0.4, 0.9].forEach((want, i) => expect(got.relative[i]).toBeCloseTo(want, 12)))
  it('counts', () => expect(got).toMatchObject({ better: 3, worse: 1, level: 0, betterButBehind: 1, worseButAhead: 0 }))
  it('takes a change within the margin for none', () =>
    expect(development(years, 0.3)).toMatchObject({ better: 3, worse: 0, level: 1, betterButBehind: 0 }))
  it('says nothing of an area without one of the years', () => {
    const { absolute, better } = development({ before: [NaN, 1], now: [1, 0], nowOnBase: [1, 0] })
    expect(absolute[0]).toBeNaN()
    expect(better).toBe(1)
  })
})
