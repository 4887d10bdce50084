import { gini } from '../../../src/measures/segregation/gini.ts'
import { surfaceGini } from '../../../src/measures/spatial/surface-gini.ts'
import { kunststadt } from '../../support/spatial-cases.ts'
import { agreesWithPysal, laidOverSurroundings, pysalProfiles } from '../../support/surface-agrees.ts'

laidOverSurroundings(surfaceGini, gini)

const profiles = pysalProfiles(new URL('../../../fixtures/reference/kunststadt-64/', import.meta.url))
agreesWithPysal(gini, 'Gini', kunststadt[0]!, profiles)
