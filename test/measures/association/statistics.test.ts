import { expect, it } from 'vitest'
import { pairs } from '../../../src/measures/association/pairs.ts'
import { statistics } from '../../../src/measures/association/statistics.ts'
import { neighbours } from '../../support/city.ts'

const row = pairs(neighbours(4, (i, j) => (Math.abs(i - j) === 1 ? 1 : 0)))

it.each(Object.entries(statistics))('%s looks at where values stand', (_, make) => {
  const of = make([4, 3, 2, 1], row)
  expect(of(Float64Array.of(4, 3, 2, 1))).not.toBeCloseTo(of(Float64Array.of(4, 1, 3, 2)), 6)
  expect(of(Float64Array.of(4, 3, 2, 1))).toBeCloseTo(of(Float64Array.of(1, 2, 3, 4)), 12)
})
