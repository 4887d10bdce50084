import { segregationIndex } from '../../../src/measures/segregation/segregation-index.ts'
import { surfaceSegregationIndex } from '../../../src/measures/spatial/surface-segregation-index.ts'
import { kunststadt } from '../../support/spatial-cases.ts'
import { agreesWithPysal, laidOverSurroundings, pysalProfiles } from '../../support/surface-agrees.ts'

laidOverSurroundings(surfaceSegregationIndex, segregationIndex)

const profiles = pysalProfiles(new URL('../../../fixtures/reference/kunststadt-64/', import.meta.url))
agreesWithPysal(segregationIndex, 'Dissim', kunststadt[0]!, profiles)
