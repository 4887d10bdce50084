import { expect, it } from 'vitest'
import { exactly, isKnown, narrowed } from '../../../src/measures/bounds/partly.ts'

it('what is known exactly has one number an area', () => expect(isKnown(exactly([3, 0, 8]))).toBe(true))
it('one area in a range is enough to be open', () =>
  expect(isKnown({ least: [3, 0], most: [3, 1], sums: [] })).toBe(false))

const range = { least: [1, 2], most: [4, 2], sums: [] }
it('all persons narrow the group, and the group all persons', () => {
  const told = narrowed({ against: 'total', group: range, compared: { least: [0, 5], most: [3, 7], sums: [] } })
  expect([...Array.from(told.group.most), ...Array.from(told.compared.least)]).toEqual([3, 2, 1, 5])
})
it('two groups do not narrow each other', () => {
  const told = { against: 'other', group: range, compared: exactly([0, 0]) } as const
  expect(narrowed(told)).toBe(told)
})
