import { describe, expect, it } from 'vitest'
import { leastSquares } from '../../src/math/least-squares.ts'

const close = (got: ArrayLike<number>, want: number[], digits = 12) =>
  want.forEach((x, k) => expect(got[k]).toBeCloseTo(x, digits))

describe('least squares', () => {
  // y = 2 + 3x through three points exactly
  it('finds a line', () =>
    close(
      leastSquares(
        [
          [1, 1, 1],
          [0, 1, 2],
        ],
        [2, 5, 8],
      ),
      [2, 3],
    ))
  // points (0, 0) (1, 0) (2, 3): slope Σ(x−1)(y−1)/2 = 3/2, intercept 1 − 3/2
  it('comes closest where there is none', () =>
    close(
      leastSquares(
        [
          [1, 1, 1],
          [0, 1, 2],
        ],
        [0, 0, 3],
      ),
      [-0.5, 1.5],
    ))
  // NIST StRD Longley is the classic of columns that nearly say the same; here years as they are, not from 0
  it('keeps its digits with nearly the same columns', () => {
    const t = Array.from({ length: 24 }, (_, i) => 1998 + i)
    const y = t.map((x) => 5 + 0.25 * x - 1e-4 * x * x)
    close(leastSquares([t.map(() => 1), t, t.map((x) => x * x)], y), [5, 0.25, -1e-4], 4)
  })
  it('has no answer where a column is a combination of others', () =>
    expect(
      Array.from(
        leastSquares(
          [
            [1, 1, 1],
            [0, 1, 2],
            [1, 2, 3],
          ],
          [1, 2, 4],
        ),
      ),
    ).toEqual([NaN, NaN, NaN]))
  it('has no answer with fewer rows than columns', () => expect(leastSquares([[1], [2]], [1])[0]).toBeNaN())
})
