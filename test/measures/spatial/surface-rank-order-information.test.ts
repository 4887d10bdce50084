import { rankOrderInformation } from '../../../src/measures/multigroup/rank-order-information.ts'
import { surfaceRankOrderInformation } from '../../../src/measures/spatial/surface-rank-order-information.ts'
import { groupsLaidOverSurroundings } from '../../support/surface-groups-agree.ts'

// Nationality has no order, and no value: a curve through its cuts leaves 0 to 1
groupsLaidOverSurroundings(surfaceRankOrderInformation, rankOrderInformation, ['alter'])
