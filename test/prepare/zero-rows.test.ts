import { expect, it } from 'vitest'
import { raumId } from '../../src/model/bezugsraum.ts'
import { zeroRows } from '../../src/prepare/zero-rows.ts'
import { table } from '../support/table.ts'

const units = ['01', '02', '03'].map((id) => ({ id: raumId(id), name: id }))

it('adds a row of zeros for each area without one', () => {
  const filled = zeroRows(table([['02', 7]]), units)
  expect(filled.keys).toEqual(['02', '01', '03'])
  expect(Array.from(filled.lines)).toEqual([2, 0, 0])
  expect(filled.numbers['alle']).toMatchObject({ values: Float64Array.of(7, 0, 0), status: Uint8Array.of(0, 0, 0) })
})
it('keeps an empty cell empty', () =>
  expect(Array.from(zeroRows(table([['02', NaN]]), units).numbers['alle']!.values)).toEqual([NaN, 0, 0]))
it('keeps what is whole', () => {
  const whole = table([
    ['01', 1],
    ['02', 2],
    ['03', 3],
  ])
  expect(zeroRows(whole, units)).toBe(whole)
})
it('fills no table of other areas', () => {
  const foreign = table([['91', 1]])
  expect(zeroRows(foreign, units)).toBe(foreign)
})
