import { multigroupTheilH } from '../../../src/measures/multigroup/multigroup-theil-h.ts'
import { surfaceMultigroupTheilH } from '../../../src/measures/spatial/surface-multigroup-theil-h.ts'
import { groupsAgreeWithPysal, groupsLaidOverSurroundings } from '../../support/surface-groups-agree.ts'

groupsLaidOverSurroundings(surfaceMultigroupTheilH, multigroupTheilH)
groupsAgreeWithPysal(multigroupTheilH, 'MultiInfoTheory')
