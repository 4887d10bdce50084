import { multigroupDissimilarity } from '../../../src/measures/multigroup/multigroup-dissimilarity.ts'
import { surfaceMultigroupDissimilarity } from '../../../src/measures/spatial/surface-multigroup-dissimilarity.ts'
import { groupsAgreeWithPysal, groupsLaidOverSurroundings } from '../../support/surface-groups-agree.ts'

groupsLaidOverSurroundings(surfaceMultigroupDissimilarity, multigroupDissimilarity)
groupsAgreeWithPysal(multigroupDissimilarity, 'MultiDissim')
