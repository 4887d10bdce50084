import { describe, expect, it } from 'vitest'
import { linearProgram } from '../../src/math/linear-program.ts'
import { random } from '../../src/math/random.ts'

describe('linear program', () => {
  // scipy 1.17.1, optimize.linprog(method="highs")
  it('agrees with HiGHS', () => {
    const { value, point, prices } = linearProgram(
      [3, 5, 4],
      [
        [2, 3, 0],
        [0, 2, 5],
        [3, 2, 4],
      ],
      [8, 10, 15],
    )
    expect(value).toBeCloseTo(18.65853658536585, 11)
    ;[2.17073171, 1.2195122, 1.51219512].forEach((x, j) => expect(point[j]).toBeCloseTo(x, 8))
    ;[1.09756098, 0.58536585, 0.26829268].forEach((x, i) => expect(prices[i]).toBeCloseTo(x, 8))
  })
  it('ends where the corner is shared by many (Beale)', () => {
    const { value } = linearProgram(
      [0.75, -150, 0.02, -6],
      [
        [0.25, -60, -0.04, 9],
        [0.5, -90, -0.02, 3],
        [0, 0, 1, 0],
      ],
      [0, 0, 1],
    )
    expect(value).toBeCloseTo(0.05, 12)
  })
  it('is unbounded where nothing bounds it', () => expect(linearProgram([1], [[-1]], [1]).value).toBe(Infinity))
  it('proves its answer: the prices bound it from above', () => {
    const draw = random(5)
    for (let round = 0; round < 50; round++) {
      const [m, n] = [1 + (round % 7), 1 + (round % 4)]
      const c = Array.from({ length: n }, draw)
      const A = Array.from({ length: m }, () => Array.from({ length: n }, () => 0.01 + draw()))
      const b = Array.from({ length: m }, draw)
      const { value, point, prices } = linearProgram(c, A, b)
      A.forEach((row, i) => expect(row.reduce((s, a, j) => s + a * point[j]!, 0)).toBeLessThanOrEqual(b[i]! + 1e-9))
      c.forEach((cj, j) =>
        expect(A.reduce((s, row, i) => s + row[j]! * prices[i]!, 0)).toBeGreaterThanOrEqual(cj - 1e-9),
      )
      expect(b.reduce((s, bi, i) => s + bi * prices[i]!, 0)).toBeCloseTo(value, 9)
      expect(c.reduce((s, cj, j) => s + cj * point[j]!, 0)).toBeCloseTo(value, 9)
    }
  })
})
