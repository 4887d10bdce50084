import { dissimilarity } from '../../../src/measures/segregation/dissimilarity.ts'
import { surfaceDissimilarity } from '../../../src/measures/spatial/surface-dissimilarity.ts'
import { laidOverSurroundings } from '../../support/surface-agrees.ts'

laidOverSurroundings(surfaceDissimilarity, dissimilarity)
