import { expect, it } from 'vitest'
import { choice } from '../../src/model/measure.ts'
import { parameterRange, parameterValue } from '../../src/model/parameter-value.ts'

const text = { de: 'x', en: 'x' }
const number = { label: text, unit: '', default: 1, range: [0, 2] } as const
const way = choice(text, [
  { name: 'queen', label: text },
  { name: 'rook', label: text },
])

it('is a number within the range', () =>
  expect([0.5, 2, 2.1, -1, '1', null].map((one) => parameterValue(number, one))).toEqual([
    0.5,
    2,
    null,
    null,
    null,
    null,
  ]))
it('is the place of a named way', () =>
  expect(['queen', 'rook', 1, 'bishop'].map((one) => parameterValue(way, one))).toEqual([0, 1, null, null]))
it('says what it may be', () => {
  expect(parameterRange(number).en).toBe('from 0 to 2')
  expect(parameterRange(way).de).toBe('queen, rook')
})
