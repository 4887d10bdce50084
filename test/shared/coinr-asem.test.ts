import { describe } from 'vitest'
import { coinr } from '../support/coinr.ts'
import { pipelineAgrees } from '../support/coinr-chain.ts'
import { needs, shared } from '../support/shared.ts'

const { absent, title } = needs('reference/index/coinr_asem/pipeline.json')

describe.skipIf(absent)(`COINr 1.1.14 on ASEM${title}`, () => {
  const got = absent ? null : coinr(shared('reference/index/coinr_asem/'), 'EurAsia_group')
  pipelineAgrees(() => got!)
})
