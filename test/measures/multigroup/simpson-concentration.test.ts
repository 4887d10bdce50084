import { describe, expect, it } from 'vitest'
import { simpsonConcentration } from '../../../src/measures/multigroup/simpson-concentration.ts'
import { agreesWith } from '../../support/multigroup-cases.ts'

const value = (...groups: number[][]) =>
  simpsonConcentration.compute({ groups: groups.map((group) => Object.freeze(group)) })

describe('simpson-concentration', () => {
  it('is 1 with one group only', () => expect(value([1, 2])).toBe(1))
  it('is undefined when nobody is there', () => expect(value([0, 0], [0, 0])).toBeNaN())

  // by hand: shares ½, ¼, ¼: (4 + 1 + 1)/16
  it('agrees with a worked example', () => expect(value([2, 2], [1, 1], [0, 2])).toBeCloseTo(3 / 8, 12))
})

agreesWith(simpsonConcentration, {
  'PySAL segregation 2aa26d8, SimpsonsConcentration': ({ pysal }) => pysal.SimpsonsConcentration!,
})
