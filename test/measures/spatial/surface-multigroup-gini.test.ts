import { multigroupGini } from '../../../src/measures/multigroup/multigroup-gini.ts'
import { surfaceMultigroupGini } from '../../../src/measures/spatial/surface-multigroup-gini.ts'
import { groupsAgreeWithPysal, groupsLaidOverSurroundings } from '../../support/surface-groups-agree.ts'

groupsLaidOverSurroundings(surfaceMultigroupGini, multigroupGini)
groupsAgreeWithPysal(multigroupGini, 'MultiGini')
