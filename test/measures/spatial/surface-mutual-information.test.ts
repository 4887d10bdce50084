import { mutualInformation } from '../../../src/measures/multigroup/mutual-information.ts'
import { surfaceMutualInformation } from '../../../src/measures/spatial/surface-mutual-information.ts'
import { groupsAgreeWithPysal, groupsLaidOverSurroundings } from '../../support/surface-groups-agree.ts'

groupsLaidOverSurroundings(surfaceMutualInformation, mutualInformation)
groupsAgreeWithPysal(mutualInformation, 'MultiDivergence')
