import { expect, it } from 'vitest'
import { median } from '../../src/math/median.ts'

it.each([
  [[3, 1, 2], 2],
  [[4, 1, 3, 2], 2.5],
  [[7], 7],
  [[NaN, 1, NaN, 3], 2],
])('of %j is %d', (values, want) => expect(median(values)).toBe(want))
it('of nothing is none', () => expect(median([])).toBeNaN())
