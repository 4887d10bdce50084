import { expect, it } from 'vitest'
import { getisOrdTest } from '../../../src/measures/association/getis-ord-test.ts'
import { neighbours } from '../../support/city.ts'

const row = (n: number) => neighbours(n, (i, j) => (Math.abs(i - j) === 1 ? 1 : 0))

// 1 1 0 0: products of neighbours 1, of all pairs 1
it('is 1 where all that is high lies together', () => expect(getisOrdTest([1, 1, 0, 0], row(4)).G).toBeCloseTo(1, 12))
it('is 0 where nothing high meets', () => expect(getisOrdTest([1, 0, 1, 0], row(4)).G).toBe(0))
// three borders of six pairs
it('is expected to be the part of pairs that are neighbours', () =>
  expect(getisOrdTest([1, 2, 3, 4], row(4)).randomisation.expected).toBeCloseTo(0.5, 12))
it('is undefined with one value above 0', () => expect(getisOrdTest([1, 0, 0, 0], row(4)).G).toBeNaN())
