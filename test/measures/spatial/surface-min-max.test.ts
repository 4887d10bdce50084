import { minMax } from '../../../src/measures/segregation/min-max.ts'
import { surfaceMinMax } from '../../../src/measures/spatial/surface-min-max.ts'
import { kunststadt } from '../../support/spatial-cases.ts'
import { agreesWithPysal, laidOverSurroundings, pysalProfiles } from '../../support/surface-agrees.ts'

laidOverSurroundings(surfaceMinMax, minMax)

const profiles = pysalProfiles(new URL('../../../fixtures/reference/kunststadt-64/', import.meta.url))
agreesWithPysal(minMax, 'MinMax', kunststadt[0]!, profiles, (around) => ({
  ...around,
  total: Array.from(around.group, (g, i) => g + around.other[i]!),
}))
