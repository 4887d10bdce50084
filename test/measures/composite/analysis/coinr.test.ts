import { describe } from 'vitest'
import { coinr } from '../../../support/coinr.ts'
import { screeningAgrees, structureAgrees } from '../../../support/coinr-analysis.ts'

const folder = new URL('../../../../fixtures/reference/kunststadt-64/index/coinr/', import.meta.url)

describe('COINr 1.1.14: analysis of kunststadt-64', () => {
  const got = coinr(folder, 'bezirk')
  structureAgrees(() => got, 1e-8)
  screeningAgrees(() => got, 'strengths_weaknesses_first_unit')
})
