import { describe, expect, it } from 'vitest'
import { random } from '../../../src/math/random.ts'
import { byMeans } from '../../../src/measures/typology/divide.ts'
import { kMeans } from '../../../src/measures/typology/k-means.ts'
import { profiles, type Profiles } from '../../../src/measures/typology/profiles.ts'
import { likeness, sharesIn, stability } from '../../../src/measures/typology/stability.ts'

const draw = random(7)
const around = (centre: number, wide: number, n: number) =>
  Array.from({ length: n }, () => centre + wide * (draw() + draw() + draw() - 1.5))
const divide = (rows: Profiles, salt: number) => byMeans(rows, kMeans(rows, 2, { starts: 5, seed: salt }).group)

describe('stability', () => {
  it('is full where types lie far apart', () => {
    const rows = profiles([[...around(0, 1, 20), ...around(50, 1, 20)]])
    const { jaccard, agreement } = stability(rows, divide(rows, 99).group, divide, { draws: 30, seed: 1 })
    expect([...jaccard]).toEqual([1, 1])
    expect(agreement).toBeCloseTo(1, 12)
  })
  it('is low where a division is drawn through one cloud', () => {
    const rows = profiles([around(0, 1, 60), around(0, 1, 60)])
    const { jaccard, agreement } = stability(rows, divide(rows, 99).group, divide, { draws: 60, seed: 1 })
    for (const share of jaccard) expect(share).toBeLessThan(0.85)
    expect(agreement).toBeLessThan(0.7)
  })
  it('is the same for the same seed', () => {
    const rows = profiles([around(0, 1, 30)])
    const once = () => {
      const { jaccard, agreement, shares, placers } = stability(rows, divide(rows, 99).group, divide, {
        draws: 10,
        seed: 5,
      })
      return { jaccard, agreement, shares, placed: placers.map((place) => place(rows)) }
    }
    expect(once()).toEqual(once())
  })
  it('compares a drawn area once, however often it was drawn', () => {
    // the division of a draw is by place in it: all areas in one group, so the likeness is that of the distinct ones
    const rows = profiles([[0, 1, 2, 3]])
    const seen: number[] = []
    stability(
      rows,
      Int32Array.of(0, 0, 1, 1),
      (drawn) => {
        seen.push(drawn.n)
        return byMeans(drawn, new Int32Array(drawn.n))
      },
      { draws: 5, seed: 2 },
    )
    expect(seen).toEqual([4, 4, 4, 4, 4])
  })
})

describe('likeness', () => {
  // by hand: {0,1,2} and {1,2,3,4}: 2 in common of 5; with {0}: 1 of 3
  it('is what two groups have in common of what either has', () => {
    const got = likeness(Int32Array.of(0, 0, 0, 1, 1), Int32Array.of(0, 1, 1, 1, 1), 3)
    expect(got[0]).toBeCloseTo(2 / 5, 12)
    expect(got[1]).toBeCloseTo(2 / 4, 12)
    expect(got[2]).toBeNaN()
  })
})

describe('shares in types', () => {
  it('are how often an area lies nearest to each type, in the place of the type that a draw matches', () => {
    const rows = profiles([[0, 1, 10, 11]])
    // a division that names its groups the other way round
    const turned = (drawn: Profiles) =>
      byMeans(
        drawn,
        Int32Array.from({ length: drawn.n }, (_, i) => Number(drawn.values[i]! < 5)),
      )
    const { placers, shares: own } = stability(rows, Int32Array.of(0, 0, 1, 1), turned, { draws: 20, seed: 3 })
    own.forEach((share, c) => expect([...share]).toEqual([0, 1, 2, 3].map((i) => Number(i < 2 === (c === 0)))))
    // a draw of one side only knows one type
    const both = placers.filter((place) => new Set(place(rows)).size > 1)
    expect(both.length).toBeGreaterThan(10)
    const shares = sharesIn(rows, 2, both)
    shares.forEach((share, c) => share.forEach((one, i) => expect(one).toBeCloseTo(Number(i < 2 === (c === 0)), 12)))
  })
  // by hand: 4 lies nearer to 5 in one of two draws
  it('lie between two types where the draws disagree', () =>
    expect(
      sharesIn(
        profiles([[4]]),
        2,
        [
          [0, 5],
          [3, 9],
        ].map(
          (means) => (rows: Profiles) =>
            byMeans(profiles([means]), Int32Array.of(0, 1)).place(rows, Int32Array.of(0, 1)),
        ),
      ).map(([share]) => share),
    ).toEqual([0.5, 0.5]))
  it('are none without draws', () => expect(sharesIn(profiles([[4]]), 2, [])).toEqual([]))
})
