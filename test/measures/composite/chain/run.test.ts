import { describe } from 'vitest'
import { coinr } from '../../../support/coinr.ts'
import { pipelineAgrees } from '../../../support/coinr-chain.ts'

const folder = new URL('../../../../fixtures/reference/kunststadt-64/index/coinr/', import.meta.url)

describe('COINr 1.1.14 on kunststadt-64', () => {
  const got = coinr(folder, 'bezirk')
  pipelineAgrees(() => got)
})
