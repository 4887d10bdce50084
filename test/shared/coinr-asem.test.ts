import { describe } from 'vitest'
import { coinr, steps } from '../support/coinr.ts'
import { imputationAgrees, panelAgrees, treatmentAgrees } from '../support/coinr-before.ts'
import { pipelineAgrees } from '../support/coinr-chain.ts'
import { aggregationAgrees, normalisationAgrees } from '../support/coinr-methods.ts'
import { needs, shared } from '../support/shared.ts'

const { absent, title } = needs('reference/index/coinr_asem/pipeline.json')

describe.skipIf(absent)(`COINr 1.1.14 on ASEM${title}`, () => {
  const got = absent ? null : coinr(shared('reference/index/coinr_asem/'), 'EurAsia_group')
  const get = () => got!
  pipelineAgrees(get)
  treatmentAgrees(get, ['default_winmax5', 'winmax1', 'winmax2_combine'])
  normalisationAgrees(get)
  aggregationAgrees(get, ['copeland_tie_1e12', 'copeland_w_tie_1e12'], 0.9)
  imputationAgrees(get)
  // build_example_purse: screened, treated within each year, normalised over all years
  panelAgrees(get, [steps[2]!, steps[3]!, { step: 'normalise', method: 'min-max', scope: 'pooled' }])
})
