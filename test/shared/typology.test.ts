import { describe } from 'vitest'
import { needs, shared } from '../support/shared.ts'
import { typologyAgrees } from '../support/typology-agrees.ts'

const folder = 'reference/index/berlin_mss_2021/'
const { absent, title } = needs(folder)
describe.skipIf(absent)(`types of 536 areas of Berlin${title}`, () =>
  typologyAgrees(shared(folder), 'PLR_ID', ['zS1', 'zS3', 'zS4', 'zD1', 'zD3', 'zD4'], 500),
)
