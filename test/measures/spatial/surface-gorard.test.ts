import { gorard } from '../../../src/measures/segregation/gorard.ts'
import { surfaceGorard } from '../../../src/measures/spatial/surface-gorard.ts'
import { laidOverSurroundings } from '../../support/surface-agrees.ts'

laidOverSurroundings(surfaceGorard, gorard)
