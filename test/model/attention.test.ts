import { expect, it } from 'vitest'
import { attentionClasses } from '../../src/model/attention.ts'

const classes = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ number: i + 1, sign: '', label: { de: '', en: '' } }))
const numbers = (count: number, high: 'burden' | 'resource') =>
  attentionClasses(classes(count), high).map((k) => k.number)

it('is the end of burden: two classes, one of few, none without classes', () => {
  expect(numbers(5, 'burden')).toEqual([4, 5])
  expect(numbers(4, 'resource')).toEqual([1, 2])
  expect(numbers(3, 'burden')).toEqual([3])
  expect(numbers(2, 'resource')).toEqual([1])
  expect(numbers(1, 'burden')).toEqual([])
  expect(numbers(0, 'burden')).toEqual([])
})
