import { interaction } from '../../../src/measures/segregation/interaction.ts'
import { surfaceInteraction } from '../../../src/measures/spatial/surface-interaction.ts'
import { kunststadt } from '../../support/spatial-cases.ts'
import { agreesWithPysal, laidOverSurroundings, pysalProfiles } from '../../support/surface-agrees.ts'

laidOverSurroundings(surfaceInteraction, interaction)

const profiles = pysalProfiles(new URL('../../../fixtures/reference/kunststadt-64/', import.meta.url))
agreesWithPysal(interaction, 'Interaction', kunststadt[0]!, profiles)
