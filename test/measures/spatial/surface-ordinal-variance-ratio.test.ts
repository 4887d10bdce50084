import { ordinalVarianceRatio } from '../../../src/measures/multigroup/ordinal-variance-ratio.ts'
import { surfaceOrdinalVarianceRatio } from '../../../src/measures/spatial/surface-ordinal-variance-ratio.ts'
import { groupsLaidOverSurroundings } from '../../support/surface-groups-agree.ts'

groupsLaidOverSurroundings(surfaceOrdinalVarianceRatio, ordinalVarianceRatio)
