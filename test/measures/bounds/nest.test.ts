import { expect, it } from 'vitest'
import { nest } from '../../../src/measures/bounds/nest.ts'

const four = { least: [1, 1, 3, 0], most: [2, 2, 3, 9] }
const sum = (areas: number[], least: number, most = least) => ({ areas, least, most })

it('lets the city be anything that its areas allow', () =>
  expect(nest({ ...four, sums: [] })).toMatchObject({
    complete: true,
    city: { least: 5, most: 16, known: [2], open: [0, 1, 3], nests: [] },
  }))
it('puts smaller sums into larger ones, whatever their order, and narrows the city by them', () =>
  expect(nest({ ...four, sums: [sum([0, 1], 3), sum([3, 2, 1, 0], 0, 12), sum([1, 0, 2], 6)] })).toMatchObject({
    complete: true,
    city: {
      least: 6,
      most: 12,
      open: [3],
      nests: [{ least: 6, most: 6, known: [2], nests: [{ least: 3, open: [0, 1] }] }],
    },
  }))
it('joins what is said of the same areas', () =>
  expect(nest({ ...four, sums: [sum([0, 3], 1, 6), sum([3, 0], 5, 9)] })!.city.nests[0]).toMatchObject({
    least: 5,
    most: 6,
  }))
it('leaves out sums that lie across others and says so', () => {
  const order = nest({ ...four, sums: [sum([0, 1], 3), sum([1, 2], 5)] })!
  expect(order.complete).toBe(false)
  expect(order.city.nests).toHaveLength(1)
})
it.each([
  ['a range without a number', { least: [2], most: [1], sums: [] }],
  ['areas that cannot reach a sum', { ...four, sums: [sum([0, 1], 5)] }],
  ['nests that cannot reach the city', { ...four, sums: [sum([0, 1], 2), sum([2, 3], 3), sum([0, 1, 2, 3], 6)] }],
])('is null for %s', (_, ranges) => expect(nest(ranges)).toBeNull())
