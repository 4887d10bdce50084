import { describe } from 'vitest'
import { needs, shared } from '../support/shared.ts'
import { shrinkageAgrees } from '../support/shrinkage-agrees.ts'

const folder = 'reference/index/shrinkage_berlin_auslaender/'
const { absent, title } = needs(folder)
describe.skipIf(absent)(`shrinkage of 540 areas of Berlin${title}`, () => shrinkageAgrees(shared(folder), 500))
