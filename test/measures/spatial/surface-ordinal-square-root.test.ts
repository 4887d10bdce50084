import { ordinalSquareRoot } from '../../../src/measures/multigroup/ordinal-square-root.ts'
import { surfaceOrdinalSquareRoot } from '../../../src/measures/spatial/surface-ordinal-square-root.ts'
import { groupsLaidOverSurroundings } from '../../support/surface-groups-agree.ts'

groupsLaidOverSurroundings(surfaceOrdinalSquareRoot, ordinalSquareRoot)
