import { normalisedExposure } from '../../../src/measures/multigroup/normalised-exposure.ts'
import { surfaceNormalisedExposure } from '../../../src/measures/spatial/surface-normalised-exposure.ts'
import { groupsAgreeWithPysal, groupsLaidOverSurroundings } from '../../support/surface-groups-agree.ts'

groupsLaidOverSurroundings(surfaceNormalisedExposure, normalisedExposure)
groupsAgreeWithPysal(normalisedExposure, 'MultiNormExposure')
