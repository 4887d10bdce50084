import { conProf } from '../../../src/measures/segregation/con-prof.ts'
import { surfaceConProf } from '../../../src/measures/spatial/surface-con-prof.ts'
import { laidOverSurroundings } from '../../support/surface-agrees.ts'

laidOverSurroundings(surfaceConProf, conProf)
