import { ordinalInformation } from '../../../src/measures/multigroup/ordinal-information.ts'
import { surfaceOrdinalInformation } from '../../../src/measures/spatial/surface-ordinal-information.ts'
import { groupsLaidOverSurroundings } from '../../support/surface-groups-agree.ts'

groupsLaidOverSurroundings(surfaceOrdinalInformation, ordinalInformation)
