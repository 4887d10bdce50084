import { describe } from 'vitest'
import { coinr, steps } from '../../../support/coinr.ts'
import { flows, imputationAgrees, panelAgrees, treatmentAgrees } from '../../../support/coinr-before.ts'
import { pipelineAgrees } from '../../../support/coinr-chain.ts'
import { aggregationAgrees, normalisationAgrees } from '../../../support/coinr-methods.ts'

const folder = new URL('../../../../fixtures/reference/kunststadt-64/index/coinr/', import.meta.url)

describe('COINr 1.1.14 on kunststadt-64', () => {
  const got = coinr(folder, 'bezirk')
  const get = () => got
  pipelineAgrees(get)
  treatmentAgrees(get, Object.keys(flows))
  normalisationAgrees(get)
  // COINr compares shares with exactly one half here, so that rounding decides ties; the blocks _tie_1e12 do not
  aggregationAgrees(get, ['copeland_all_levels', 'copeland_w'], 0.7)
  imputationAgrees(get)
  panelAgrees(get, [steps[0]!, steps[3]!, { step: 'normalise', method: 'min-max', scope: 'pooled' }])
})
