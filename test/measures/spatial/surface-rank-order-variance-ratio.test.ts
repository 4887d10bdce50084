import { rankOrderVarianceRatio } from '../../../src/measures/multigroup/rank-order-variance-ratio.ts'
import { surfaceRankOrderVarianceRatio } from '../../../src/measures/spatial/surface-rank-order-variance-ratio.ts'
import { groupsLaidOverSurroundings } from '../../support/surface-groups-agree.ts'

// Nationality has no order, and no value: a curve through its cuts leaves 0 to 1
groupsLaidOverSurroundings(surfaceRankOrderVarianceRatio, rankOrderVarianceRatio, ['alter'])
