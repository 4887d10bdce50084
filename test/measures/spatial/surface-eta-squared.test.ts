import { etaSquared } from '../../../src/measures/segregation/eta-squared.ts'
import { surfaceEtaSquared } from '../../../src/measures/spatial/surface-eta-squared.ts'
import { kunststadt } from '../../support/spatial-cases.ts'
import { agreesWithPysal, laidOverSurroundings, pysalProfiles } from '../../support/surface-agrees.ts'

laidOverSurroundings(surfaceEtaSquared, etaSquared)

const profiles = pysalProfiles(new URL('../../../fixtures/reference/kunststadt-64/', import.meta.url))
agreesWithPysal(etaSquared, 'CorrelationR', kunststadt[0]!, profiles)
