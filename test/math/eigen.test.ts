import { describe, expect, it } from 'vitest'
import { eigen } from '../../src/math/eigen.ts'
import { random } from '../../src/math/random.ts'

describe('eigen', () => {
  // numpy 2.4.6, linalg.eigh([[4, 1, 2], [1, 3, 0.5], [2, 0.5, 5]])
  it('agrees with numpy', () => {
    const { values, vectors } = eigen([4, 1, 2, 1, 3, 0.5, 2, 0.5, 5], 3)
    ;[6.831254430698205, 3.0722239520050754, 2.0965216172967187].forEach((v, k) => expect(values[k]).toBeCloseTo(v, 12))
    ;[0.616567158200162, 0.25800444463819483, 0.743827026919507].forEach((v, i) =>
      expect(vectors[0]![i]).toBeCloseTo(v, 12),
    )
  })
  it('of what is diagonal already, in falling order', () => {
    const { values, vectors } = eigen([1, 0, 0, 3], 2)
    expect([...values]).toEqual([3, 1])
    expect(vectors.map((v) => [...v])).toEqual([
      [0, 1],
      [1, 0],
    ])
  })
  it('of equal values and of rank one', () => {
    expect([...eigen([1, 0, 0, 1], 2).values]).toEqual([1, 1])
    const { values } = eigen([1, 1, 1, 1], 2)
    expect(values[0]).toBeCloseTo(2, 14)
    expect(values[1]).toBeCloseTo(0, 14)
  })
  it('puts any symmetric matrix together again', () => {
    const draw = random(8)
    for (let round = 0; round < 20; round++) {
      const n = 2 + (round % 9)
      const m = new Float64Array(n * n)
      for (let i = 0; i < n; i++) for (let j = 0; j <= i; j++) m[i * n + j] = m[j * n + i] = draw() - 0.5
      const { values, vectors } = eigen(m, n)
      for (let i = 0; i < n; i++) {
        for (let j = 0; j < n; j++) {
          const again = vectors.reduce((sum, v, k) => sum + values[k]! * v[i]! * v[j]!, 0)
          expect(again).toBeCloseTo(m[i * n + j]!, 12)
          const dot = vectors[i]!.reduce((sum, x, k) => sum + x * vectors[j]![k]!, 0)
          expect(dot).toBeCloseTo(i === j ? 1 : 0, 12)
        }
      }
    }
  })
})
