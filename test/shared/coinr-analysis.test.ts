import { describe } from 'vitest'
import { coinr } from '../support/coinr.ts'
import { screeningAgrees, structureAgrees } from '../support/coinr-analysis.ts'
import { needs, shared } from '../support/shared.ts'

const { absent, title } = needs('reference/index/coinr_asem/analysis.json')

describe.skipIf(absent)(`COINr 1.1.14: analysis of ASEM${title}`, () => {
  const got = absent ? null : coinr(shared('reference/index/coinr_asem/'), 'EurAsia_group')
  structureAgrees(() => got!, 1e-9)
  screeningAgrees(() => got!, 'strengths_weaknesses_AUT')
})
