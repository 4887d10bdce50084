import { expect, it } from 'vitest'
import { proximitySteps } from '../../../src/measures/spatial/proximity-steps.ts'
import { line } from '../../support/line.ts'
import { neighbours } from '../../support/city.ts'

const row = line([1, 1, 1, 1], [1, 1, 1, 1]).contiguity.queen

it('is a step for every share, from the highest down', () =>
  expect(proximitySteps([0.9, 0.5, 0.5, 0.1], row)).toEqual([
    { from: 0.5, to: 0.9, areas: 1, eta: 0 },
    // three in a row: distances 1 1 2, each twice: 6/8
    { from: 0.1, to: 0.5, areas: 3, eta: 6 / 8 },
    // four in a row: 3 · 1 + 2 · 2 + 3, twice: 12/20
    { from: 0, to: 0.1, areas: 4, eta: 12 / 20 },
  ]))
it('leads through areas where nobody lives', () =>
  expect(
    proximitySteps(
      [0.5, NaN, 0.5],
      neighbours(3, (i, j) => (Math.abs(i - j) === 1 ? 1 : 0)),
    )[0],
  ).toMatchObject({
    areas: 2,
    eta: 2 / 4,
  }))
it('is 0 where no way leads from one to another', () =>
  expect(
    proximitySteps(
      [0.5, 0.5],
      neighbours(2, () => 0),
    )[0],
  ).toMatchObject({ areas: 2, eta: 0 }))
