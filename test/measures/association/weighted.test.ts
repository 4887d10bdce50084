import { expect, it } from 'vitest'
import { weighted } from '../../../src/measures/association/weighted.ts'
import { neighbours } from '../../support/city.ts'

const three = neighbours(3, (i, j) => (i === 0 ? j : i === 1 && j === 0 ? 5 : 0))

it('makes all alike', () => expect(Array.from(weighted(three, 'binary').weight)).toEqual([1, 1, 1]))
it('keeps proportions within rows', () => expect(Array.from(weighted(three, 'row').weight)).toEqual([1 / 3, 2 / 3, 1]))
