import { describe, expect, it } from 'vitest'
import { gini } from '../../../src/measures/segregation/gini.ts'
import { agrees, groups } from '../../support/kunststadt.ts'
import { agree } from '../../support/agree.ts'

const G = (group: number[], total: number[]) =>
  gini.compute({ group: Object.freeze(group), total: Object.freeze(total) })

describe('gini', () => {
  it('is 0 when the group has the same share everywhere', () => expect(G([1, 2, 3], [10, 20, 30])).toBeCloseTo(0, 12))
  it('is never below 0 for rounding', () => expect(G([50, 180], [64, 230.4])).toBeGreaterThanOrEqual(0))
  it('is 1 when the group lives by itself', () => expect(G([10, 20, 0], [10, 20, 5])).toBe(1))
  it('is undefined when the group is empty', () => expect(G([0, 0], [1, 2])).toBeNaN())
  it('is undefined when nobody else is there', () => expect(G([1, 2], [1, 2])).toBeNaN())

  // by hand: shares .6 .2 .1; pairs 10·10·.4 + 10·20·.5 + 10·20·.1 = 160, each counted twice;
  // 2·160 / (2 · 40² · ¼ · ¾) = 160/300
  it('agrees with a worked example', () => expect(G([6, 2, 2], [10, 10, 20])).toBeCloseTo(8 / 15, 12))

  it.each(groups)('agrees with the formula over all pairs: $name', ({ inputs: { group, total } }) => {
    const areas = Array.from(total, (t, i) => ({ t, p: t === 0 ? 0 : group[i]! / t }))
    const T = areas.reduce((a, { t }) => a + t, 0)
    const P = Array.from(group).reduce((a, g) => a + g, 0) / T
    const pairs = areas.reduce((a, x) => a + areas.reduce((b, y) => b + x.t * y.t * Math.abs(x.p - y.p), 0), 0)
    agree(gini.compute({ group, total }), pairs / (2 * T * T * P * (1 - P)))
  })
})

agrees(gini, {
  'PySAL segregation 2aa26d8, Gini': ({ pysal }) => pysal.Gini!,
  'OasisR 3.1.1, Gini': ({ oasisr }) => oasisr.Gini!,
  'the Lorenz curve in numpy': ({ literature }) => literature.Gini_lorenz!,
})
