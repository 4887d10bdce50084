import { describe, expect, it } from 'vitest'
import { shannonDiversity } from '../../../src/measures/multigroup/shannon-diversity.ts'
import { agreesWith } from '../../support/multigroup-cases.ts'

const value = (...groups: number[][]) =>
  shannonDiversity.compute({ groups: groups.map((group) => Object.freeze(group)) })

describe('shannon-diversity', () => {
  it('is 0 with one group only', () => expect(value([1, 2])).toBe(0))
  it('is undefined when nobody is there', () => expect(value([0, 0], [0, 0])).toBeNaN())

  // by hand: shares ½, ¼, ¼: ½ ln 2 + 2 · ¼ ln 4
  it('agrees with a worked example', () => expect(value([2, 2], [1, 1], [0, 2])).toBeCloseTo(1.5 * Math.log(2), 12))
})

agreesWith(shannonDiversity, {
  'PySAL segregation 2aa26d8, MultiDiversity': ({ pysal }) => pysal.MultiDiversity!,
  'R segregation 1.1.0.9000, entropy': ({ r }) => r.entropy_group,
})
