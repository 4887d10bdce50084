import { describe, expect, it } from 'vitest'
import { joinCountTest } from '../../../src/measures/association/join-count-test.ts'
import { neighbours } from '../../support/city.ts'

// a block of 2 × 3 by edges, one of them counting double
const block = neighbours(6, (i, j) => {
  const [dx, dy] = [Math.abs((i % 3) - (j % 3)), Math.abs(Math.floor(i / 3) - Math.floor(j / 3))]
  return dx + dy === 1 ? (i + j === 1 ? 2 : 1) : 0
})
const kinds = (...black: number[]) => Array.from({ length: 6 }, (_, i) => black.includes(i))

/** Every way to place m black areas. */
function placings(m: number, from = 0): number[][] {
  if (m === 0) return [[]]
  return Array.from({ length: 6 - from }, (_, k) => from + k).flatMap((i) =>
    placings(m - 1, i + 1).map((rest) => [i, ...rest]),
  )
}

describe('joinCountTest', () => {
  // by hand: 0 and 1 black: the double border between them; 0–3, 1–2, 1–4 mixed; 2–5, 3–4, 4–5 white
  it('counts borders of each kind', () => {
    const { BB, BW, WW } = joinCountTest(kinds(0, 1), block)
    expect([BB.count, BW.count, WW.count]).toEqual([2, 3, 3])
  })
  it.each([1, 2, 3, 4])('has mean and variance of all placings of %i', (m) => {
    const all = placings(m).map((black) => joinCountTest(kinds(...black), block))
    for (const kind of ['BB', 'WW', 'BW'] as const) {
      const counts = all.map((one) => one[kind].count)
      const mean = counts.reduce((a, b) => a + b) / counts.length
      expect(all[0]![kind].expected).toBeCloseTo(mean, 12)
      expect(all[0]![kind].variance).toBeCloseTo(counts.reduce((a, b) => a + (b - mean) ** 2, 0) / counts.length, 12)
    }
  })
  it('says nothing where all are of one kind', () =>
    expect(joinCountTest(kinds(0, 1, 2, 3, 4, 5), block).BB.z).toBeNaN())
})
