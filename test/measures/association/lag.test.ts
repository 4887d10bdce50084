import { expect, it } from 'vitest'
import { lag } from '../../../src/measures/association/lag.ts'
import { neighbours } from '../../support/city.ts'

it('adds up what stands around; 0 without neighbours', () =>
  expect(
    Array.from(
      lag(
        [1, 10, 100],
        neighbours(3, (i, j) => (i < 2 && j < 2 ? 2 : 0)),
      ),
    ),
  ).toEqual([20, 2, 0]))
