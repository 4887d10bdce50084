import { relativeDiversity } from '../../../src/measures/multigroup/relative-diversity.ts'
import { surfaceRelativeDiversity } from '../../../src/measures/spatial/surface-relative-diversity.ts'
import { groupsAgreeWithPysal, groupsLaidOverSurroundings } from '../../support/surface-groups-agree.ts'

groupsLaidOverSurroundings(surfaceRelativeDiversity, relativeDiversity)
groupsAgreeWithPysal(relativeDiversity, 'MultiRelativeDiversity')
