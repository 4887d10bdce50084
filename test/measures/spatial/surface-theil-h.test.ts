import { theilH } from '../../../src/measures/segregation/theil-h.ts'
import { surfaceTheilH } from '../../../src/measures/spatial/surface-theil-h.ts'
import { kunststadt } from '../../support/spatial-cases.ts'
import { agreesWithPysal, laidOverSurroundings, pysalProfiles } from '../../support/surface-agrees.ts'

laidOverSurroundings(surfaceTheilH, theilH)

const profiles = pysalProfiles(new URL('../../../fixtures/reference/kunststadt-64/', import.meta.url))
agreesWithPysal(theilH, 'Entropy', kunststadt[0]!, profiles)
