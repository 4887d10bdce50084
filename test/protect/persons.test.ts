import { expect, it } from 'vitest'
import { persons } from '../../src/protect/persons.ts'

it('are the group and the rest', () => expect(persons(2, 10, false)).toEqual([2, 8]))
it('are those of the denominator where the numerator counts facilities', () =>
  expect(persons(2, 10, true)).toEqual([10]))
