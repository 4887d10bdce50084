import { describe } from 'vitest'
import { multigroup, segregation } from '../../src/measures/index.ts'
import { needs, shared } from '../support/shared.ts'
import { spatialCases } from '../support/spatial-cases.ts'
import { groupsAgreeWithPysal } from '../support/surface-groups-agree.ts'
import { agreesWithPysal, pysalProfiles } from '../support/surface-agrees.ts'

const classes = {
  Dissim: segregation.segregationIndex,
  Gini: segregation.gini,
  Entropy: segregation.theilH,
  Atkinson: segregation.atkinson,
  CorrelationR: segregation.etaSquared,
  Isolation: segregation.isolation,
  Interaction: segregation.interaction,
}

const ofGroups = {
  MultiDissim: multigroup.multigroupDissimilarity,
  MultiGini: multigroup.multigroupGini,
  MultiInfoTheory: multigroup.multigroupTheilH,
  MultiDivergence: multigroup.mutualInformation,
  MultiNormExposure: multigroup.normalisedExposure,
  MultiRelativeDiversity: multigroup.relativeDiversity,
  MultiSquaredCoefVar: multigroup.squaredCoefficientOfVariation,
}

describe.each([
  ['nc-1974', '1974'],
  ['berlin-plr-2019', '2019'],
])('surface measures on %s', (name, year) => {
  const folder = `reference/segregation/${name}/`
  const { absent, title } = needs(`${folder}expected/pysal_multiscalar.json`)
  describe.skipIf(absent)(`reference values${title}`, () => {
    if (absent) return
    const [first] = spatialCases(shared(folder), year)
    describe.each(Object.entries(classes))('%s', (name, measure) =>
      agreesWithPysal(measure, name, first!, pysalProfiles(shared(folder))),
    )
    describe.each(Object.entries(ofGroups))('%s', (name, measure) =>
      groupsAgreeWithPysal(measure, name, shared(folder), first!.map.space),
    )
  })
})
