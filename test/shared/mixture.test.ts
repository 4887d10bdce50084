import { describe, expect, it } from 'vitest'
import { gaussianMixture } from '../../src/measures/typology/mixture.ts'
import { profiles } from '../../src/measures/typology/profiles.ts'
import { needs, shared } from '../support/shared.ts'
import { rows } from '../support/rows.ts'

const folder = 'reference/index/berlin_mss_2021/'
const { absent, title } = needs(folder)

// scikit-learn 1.9.1: GaussianMixture(k, n_init=60, init_params='random_from_data', tol=1e-9, reg_covar=1e-9, random_state=1)
describe.skipIf(absent)(`a mixture of 536 areas of Berlin${title}`, () => {
  it.each([
    [2, -1907.9224904779014, 4161.472359814697],
    [3, -1766.1855548680344, 4053.9542451049456],
  ])('of %i kinds is that of scikit-learn', (k, logLikelihood, bic) => {
    const table = rows(new URL('expected.csv', shared(folder)))
    const columns = ['zS1', 'zS3', 'zS4', 'zD1', 'zD3', 'zD4'].map((name) =>
      table.map((row) => (row[name] ? Number(row[name]) : NaN)),
    )
    const found = gaussianMixture(profiles(columns), k, { covariance: 'full', starts: 20, seed: 1 })
    expect(Math.abs(found.logLikelihood - logLikelihood)).toBeLessThan(1e-5)
    expect(Math.abs(found.bic - bic)).toBeLessThan(2e-5)
  })
})
