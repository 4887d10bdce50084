import { expect, it } from 'vitest'
import { aggregate } from '../../../../src/measures/composite/aggregate/table.ts'
import { of } from './support.ts'

const fields = (Object.keys(aggregate) as (keyof typeof aggregate)[]).filter((id) => aggregate[id].kind === 'field')

it.each(fields)('%s gives an area that lacks a part no value', (id) =>
  expect(
    of(
      id,
      [
        [3, NaN, 1],
        [5, 5, 2],
      ],
      [1, 1],
      { penalty: 'minus' },
    )[1],
  ).toBeNaN(),
)
it.each(fields)('%s asks nothing of a part of weight 0, and compares an area that lacks one with nobody', (id) => {
  const settings = { penalty: 'minus', sd: 'population' }
  const [one, two] = [
    [3, 1, 2],
    [5, 4, 2],
  ]
  expect(of(id, [one, two, [1, NaN, 1]], [1, 1, 0], settings)).toEqual(of(id, [one, two], [1, 1], settings))
  expect(
    of(
      id,
      [
        [...one, 9],
        [...two, NaN],
      ],
      [1, 1],
      settings,
    ).slice(0, 3),
  ).toEqual(of(id, [one, two], [1, 1], settings))
})
it('names every way as a plan does', () =>
  expect(Object.entries(aggregate).map(([id, way]) => [id, way.id])).toEqual(
    Object.keys(aggregate).map((id) => [id, id]),
  ))
