import { squaredCoefficientOfVariation } from '../../../src/measures/multigroup/squared-coefficient-of-variation.ts'
import { surfaceSquaredCoefficientOfVariation } from '../../../src/measures/spatial/surface-squared-coefficient-of-variation.ts'
import { groupsAgreeWithPysal, groupsLaidOverSurroundings } from '../../support/surface-groups-agree.ts'

groupsLaidOverSurroundings(surfaceSquaredCoefficientOfVariation, squaredCoefficientOfVariation)
groupsAgreeWithPysal(squaredCoefficientOfVariation, 'MultiSquaredCoefVar')
