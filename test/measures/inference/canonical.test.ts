import { expect, it } from 'vitest'
import { canonical } from '../../../src/measures/inference/canonical.ts'
import { city, made } from '../../support/city.ts'

it.each([1, 2, 3])('makes one city of all orders of its rows: %i', (seed) => {
  const x = city(seed)
  const n = x.total.length
  const reversed = made(
    x,
    Array.from({ length: n }, (_, i) => ({ of: n - 1 - i, part: 1 })),
  )
  expect(canonical(reversed)).toEqual(canonical(x))
})
it('keeps the areas of several years together', () => {
  const [a, b] = canonical({ total: [5, 3, 3] }, { total: [1, 9, 2] })
  expect([Array.from(a!.total), Array.from(b!.total)]).toEqual([
    [3, 3, 5],
    [2, 9, 1],
  ])
})
