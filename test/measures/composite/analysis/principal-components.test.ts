import { describe, expect, it } from 'vitest'
import { pearson } from '../../../../src/math/pearson.ts'
import { random } from '../../../../src/math/random.ts'
import { principalComponents } from '../../../../src/measures/composite/analysis/principal-components.ts'

const f = (...values: number[]) => Float64Array.from(values)
const close = (values: readonly number[]) => values.map((x) => expect.closeTo(x, 12) as number)

// R = [[1, r], [r, 1]] with r = 0.8: eigenvalues 1.8 and 0.2, loadings √0.9
it('of two, by hand', () => {
  const { eigenvalues, explained, loadings } = principalComponents(['a', 'b'], [f(1, 2, 3, 4), f(1, 3, 2, 4)])
  expect([...eigenvalues]).toEqual(close([1.8, 0.2]))
  expect(explained[1]).toBeCloseTo(0.1, 12)
  expect([...loadings[0]!]).toEqual(close([Math.sqrt(0.9), Math.sqrt(0.9)]))
  // both are equally strong: the first is positive
  expect([...loadings[1]!]).toEqual(close([Math.sqrt(0.1), -Math.sqrt(0.1)]))
})

// Contrasts of a 2 × 2 × 2 design are uncorrelated: a = A, b = −(0.8 A + 0.6 B), c = C, so r(a, b) = −0.8 and 0 else
it('of three, by hand: every loading, the strongest of a component positive', () => {
  const rows = Array.from({ length: 8 }, (_, i) => [1, 2, 4].map((bit) => (i & bit ? 1 : -1)))
  const columns = [(r: number[]) => r[0]!, (r: number[]) => -0.8 * r[0]! - 0.6 * r[1]!, (r: number[]) => r[2]!]
  const { eigenvalues, loadings } = principalComponents(
    ['a', 'b', 'c'],
    columns.map((column) => Float64Array.from(rows, column)),
  )
  const [high, low] = [Math.sqrt(0.9), Math.sqrt(0.1)]
  expect([...eigenvalues]).toEqual(close([1.8, 1, 0.2]))
  expect(loadings.map((own) => [...own])).toEqual([close([high, -high, 0]), close([0, 0, 1]), close([low, low, 0])])
})

it('refuses fewer areas than indicators', () =>
  expect(() => principalComponents(['a', 'b'], [f(1, 2), f(2, 1)])).toThrow(/2/))

describe('by another way', () => {
  const next = random(11)
  const common = Array.from({ length: 60 }, next)
  const columns = Array.from({ length: 5 }, (_, k) => Float64Array.from(common, (x) => k * x + next()))
  const ids = columns.map((_, k) => String(k))
  const got = principalComponents(ids, columns)

  it('power iteration finds the same components, the first of what is left after another', () => {
    const left = columns.map((a) => columns.map((b) => pearson(a, b)))
    got.eigenvalues.forEach((value, c) => {
      let vector = ids.map((_, k) => 1 / (k + 1))
      for (let round = 0; round < 4000; round++) {
        const next = left.map((row) => row.reduce((sum, x, k) => sum + x * vector[k]!, 0))
        const length = Math.hypot(...next)
        vector = next.map((x) => x / length)
      }
      const own = left.map((row) => row.reduce((sum, x, k) => sum + x * vector[k]!, 0))
      expect(Math.hypot(...own)).toBeCloseTo(value, 9)
      left.forEach((row, i) => row.forEach((_, j) => (row[j]! -= value * vector[i]! * vector[j]!)))
      const strongest = vector.reduce((a, b) => (Math.abs(b) > Math.abs(a) ? b : a))
      vector.forEach((x, k) => expect(got.loadings[c]![k]).toBeCloseTo(x * Math.sign(strongest) * Math.sqrt(value), 7))
    })
  })
  it('a loading is the correlation of the indicator with the component', () =>
    got.vectors.forEach((vector, c) => {
      const z = columns.map((column) => {
        const mean = column.reduce((a, b) => a + b) / column.length
        const sd = Math.sqrt(column.reduce((all, x) => all + (x - mean) ** 2, 0) / column.length)
        return column.map((x) => (x - mean) / sd)
      })
      const score = common.map((_, i) => vector.reduce((sum, v, k) => sum + v * z[k]![i]!, 0))
      z.forEach((own, k) => expect(pearson(own, score)).toBeCloseTo(got.loadings[c]![k]!, 12))
    }))
})
