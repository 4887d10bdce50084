import { expect, it } from 'vitest'
import { relations } from '../../src/protect/relations.ts'
import { sameCells } from '../../src/protect/same-cell.ts'

const all = [100, 200, 300]
const of = (...numerators: number[][]) => {
  const list = numerators.map((numerator) => ({
    numerator: Float64Array.from(numerator),
    denominator: Float64Array.from(all),
    facilities: false,
    share: true,
    minimum: 3,
  }))
  return relations(sameCells(list, 2), 2).map(({ parts, whole, sum }) => ({ parts, whole, sum: [...sum] }))
}

it('three groups that are everybody', () =>
  expect(of([2, 50, 52], [60, 90, 150], [38, 60, 98])).toEqual([{ parts: [0, 1, 2], whole: null, sum: all }]))
it('two groups that are a third one', () =>
  expect(of([2, 50, 52], [62, 140, 202], [60, 90, 150])).toEqual([{ parts: [0, 2], whole: 1, sum: [62, 140, 202] }]))
it('none where one area does not add up', () => expect(of([2, 50, 52], [60, 90, 150], [38, 61, 99])).toEqual([]))
it('passes over what is missing, and over groups of nobody', () =>
  expect(of([2, NaN, NaN], [60, 90, 150], [38, 60, 98], [0, 0, 0])).toMatchObject([{ parts: [0, 1, 2], whole: null }]))
it('has nothing to say of two that complete each other: they are one count', () =>
  expect(of([2, 50, 52], [98, 150, 248])).toEqual([]))
