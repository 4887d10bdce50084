import { describe, expect, it } from 'vitest'
import { simpsonInteraction } from '../../../src/measures/multigroup/simpson-interaction.ts'
import { agreesWith } from '../../support/multigroup-cases.ts'

const value = (...groups: number[][]) =>
  simpsonInteraction.compute({ groups: groups.map((group) => Object.freeze(group)) })

describe('simpson-interaction', () => {
  it('is 0 with one group only', () => expect(value([1, 2])).toBe(0))
  it('is undefined when nobody is there', () => expect(value([0, 0], [0, 0])).toBeNaN())

  // by hand: shares ½, ¼, ¼: 1 − (4 + 1 + 1)/16
  it('agrees with a worked example', () => expect(value([2, 2], [1, 1], [0, 2])).toBeCloseTo(5 / 8, 12))
})

agreesWith(simpsonInteraction, {
  'PySAL segregation 2aa26d8, SimpsonsInteraction': ({ pysal }) => pysal.SimpsonsInteraction!,
})
