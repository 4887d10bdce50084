import { describe } from 'vitest'
import { coinr } from '../../../support/coinr.ts'
import { sensitivityAgrees } from '../../../support/coinr-sensitivity.ts'

const folder = new URL('../../../../fixtures/reference/kunststadt-64/index/coinr/', import.meta.url)

describe('COINr 1.1.14: uncertainty and sensitivity of kunststadt-64', () => {
  const got = coinr(folder, 'bezirk')
  sensitivityAgrees(() => got, 1e-8)
})
