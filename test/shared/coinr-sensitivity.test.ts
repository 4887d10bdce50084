import { describe, expect, it } from 'vitest'
import { sobol } from '../../src/measures/composite/robustness/sobol.ts'
import { coinr } from '../support/coinr.ts'
import { deviation } from '../support/coinr-deviation.ts'
import { sensitivityAgrees } from '../support/coinr-sensitivity.ts'
import { needs, shared } from '../support/shared.ts'

const { absent, title } = needs('reference/index/coinr_asem/sa_SA.json')

describe.skipIf(absent)(`COINr 1.1.14: uncertainty and sensitivity of ASEM${title}`, () => {
  const got = absent ? null : coinr(shared('reference/index/coinr_asem/'), 'EurAsia_group')
  sensitivityAgrees(() => got!, 1e-9)
  it('Ishigami function', () => {
    const { json, csv } = got!
    const want = json('sobol_ishigami.json')
    const y = csv('sobol_ishigami_design.csv').map(({ Y }) => Number(Y))
    const { variance, first, total } = sobol(y, want.N, want.d)
    expect(deviation([variance], [want.Variance])).toBeLessThanOrEqual(1e-9)
    expect(deviation(first, want.Si)).toBeLessThanOrEqual(1e-9)
    expect(deviation(total, want.STi)).toBeLessThanOrEqual(1e-9)
  })
})
