import { atkinson } from '../../../src/measures/segregation/atkinson.ts'
import { surfaceAtkinson } from '../../../src/measures/spatial/surface-atkinson.ts'
import { kunststadt } from '../../support/spatial-cases.ts'
import { agreesWithPysal, laidOverSurroundings, pysalProfiles } from '../../support/surface-agrees.ts'

laidOverSurroundings(surfaceAtkinson, atkinson)

const profiles = pysalProfiles(new URL('../../../fixtures/reference/kunststadt-64/', import.meta.url))
agreesWithPysal(atkinson, 'Atkinson', kunststadt[0]!, profiles)
