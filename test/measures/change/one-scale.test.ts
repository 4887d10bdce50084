import { describe, expect, it } from 'vitest'
import { onOneScale } from '../../../src/measures/change/one-scale.ts'
import type { ChainSpec, Level, Scope, Step } from '../../../src/measures/composite/chain/spec.ts'
import { mssChain } from '../../support/mss-chain.ts'

const level: Level = { weigh: { method: 'equal' }, aggregate: { method: 'mean' } }
const z = (scope: Scope): Step => ({ step: 'normalise', method: 'z-population', scope })
const chain = (step: Step, own: Partial<Level> = {}): ChainSpec => ({
  ...mssChain(['x', 'y']),
  steps: [{ step: 'screen', present: 1 }, step],
  levels: [{ ...level, ...own }],
})

describe('one scale for all years', () => {
  it.each<Scope>(['pooled', { base: 2019 }, { from: 2020 }])('where the years are looked at together (%j)', (scope) =>
    expect(onOneScale(chain(z(scope)))).toBe(true),
  )
  it('where the ends of the scale are declared', () => {
    const goalposts = { step: 'normalise', method: 'goalposts', scope: 'year' } as const
    expect(onOneScale(chain(goalposts))).toBe(true)
    expect(onOneScale(chain({ ...goalposts, own: { x: { method: 'min-max' } } }))).toBe(false)
  })
  it('not where each year is put on its own', () => expect(onOneScale(chain(z('year')))).toBe(false))
  it('not where what comes after is', () => {
    const frozen = z({ base: 2019 })
    expect(onOneScale(chain(frozen, { rescale: { method: 'z-population', scope: 'year' } }))).toBe(false)
    expect(onOneScale(chain(frozen, { rescale: { method: 'z-population', scope: { base: 2019 } } }))).toBe(true)
    for (const method of ['restandardised-sum', 'mazziotta-pareto', 'copeland'] as const)
      expect(onOneScale(chain(frozen, { aggregate: { method } }))).toBe(false)
  })
})
