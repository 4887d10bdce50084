import { expect, it } from 'vitest'
import { linkSums } from '../../../src/measures/association/link-sums.ts'
import { pairs } from '../../../src/measures/association/pairs.ts'
import { neighbours } from '../../support/city.ts'

// three in a row: S0 = 4; S1 = ½ · 4 · 2² = 8; S2 = 2² + 4² + 2² = 24
it('agrees with a worked example', () =>
  expect(linkSums(pairs(neighbours(3, (i, j) => (Math.abs(i - j) === 1 ? 1 : 0))), 3)).toEqual({
    S0: 4,
    S1: 8,
    S2: 24,
  }))
