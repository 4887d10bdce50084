import { expect, it } from 'vitest'
import { whole } from '../../../../src/measures/composite/aggregate/whole.ts'

const columns = [Float64Array.of(1, NaN, 3, 4), Float64Array.of(1, 2, NaN, 4)]

it('holds the areas that lack nothing', () => expect(whole({ columns, weights: [1, 1] })).toEqual([0, 3]))
it('does not ask for a part of weight 0', () => expect(whole({ columns, weights: [1, 0] })).toEqual([0, 2, 3]))
it('is nothing of nothing', () => expect(whole({ columns: [], weights: [] })).toEqual([]))
