import { isolation } from '../../../src/measures/segregation/isolation.ts'
import { surfaceIsolation } from '../../../src/measures/spatial/surface-isolation.ts'
import { kunststadt } from '../../support/spatial-cases.ts'
import { agreesWithPysal, laidOverSurroundings, pysalProfiles } from '../../support/surface-agrees.ts'

laidOverSurroundings(surfaceIsolation, isolation)

const profiles = pysalProfiles(new URL('../../../fixtures/reference/kunststadt-64/', import.meta.url))
agreesWithPysal(isolation, 'Isolation', kunststadt[0]!, profiles)
