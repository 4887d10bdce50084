import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { atkinsonValue } from '../../../src/measures/segregation/atkinson-value.ts'
import { segregation } from '../../../src/measures/index.ts'
import type { Measure } from '../../../src/model/measure.ts'
import { agree } from '../../support/agree.ts'
import { referenceCases } from '../../support/reference-cases.ts'
import { stepSum } from '../../support/step-sum.ts'

// Real places, not shipped with the product: North Carolina's births by county, Berlin's Planungsräume
const folders = [
  ['nc-1974', '1974'],
  ['berlin-plr-2019', '2019'],
] as const

describe.each(folders)('%s', (name, year) => {
  const folder = new URL(`../../../../shared/reference/segregation/${name}/`, import.meta.url)
  if (!existsSync(folder)) {
    process.stderr.write(
      `SKIPPED: reference values of ${name}; the folder shared/reference/segregation/${name} is not beside the repository\n`,
    )
    it.skip(`${name} is not here: no comparison with PySAL and OasisR on real data`)
    return
  }
  describe.each(referenceCases(folder, year))('$name', ({ inputs, pysal, literature, oasisr }) => {
    const { dissimilarity, segregationIndex, isolation, interaction, isolationWithoutSelf, gorard, gini } = segregation
    const { theilH, atkinson, etaSquared, minMax, conProf } = segregation
    const { densityCorrectedDissimilarity, biasCorrectedDissimilarity, adjustedDissimilarity, adjustedGini } =
      segregation

    const answers: readonly (readonly [string, Measure<'group' | 'other' | 'total'>, number])[] = [
      ['PySAL Dissim', dissimilarity, pysal.Dissim!],
      ['PySAL Dissim', segregationIndex, pysal.Dissim!],
      ['OasisR ISDuncan', segregationIndex, oasisr.ISDuncan!],
      ['PySAL Isolation', isolation, pysal.Isolation!],
      ['OasisR xPx', isolation, oasisr.xPx!],
      ['PySAL Interaction', interaction, pysal.Interaction!],
      ['OasisR xPx(exact = TRUE)', isolationWithoutSelf, oasisr.xPx_exact!],
      ['OasisR Gorard', gorard, oasisr.Gorard!],
      ['PySAL Gini', gini, pysal.Gini!],
      ['OasisR Gini', gini, oasisr.Gini!],
      ['PySAL Entropy', theilH, pysal.Entropy!],
      ['OasisR HTheil', theilH, oasisr.HTheil!],
      ['PySAL Atkinson', atkinson, pysal.Atkinson!],
      ['PySAL CorrelationR', etaSquared, pysal.CorrelationR!],
      ['OasisR Eta2', etaSquared, oasisr.Eta2!],
      ['PySAL MinMax', minMax, pysal.MinMax!],
      ['the equation solved in numpy', densityCorrectedDissimilarity, literature.DensityCorrectedDissim_exact!],
    ]
    it.each(answers.map(([name, measure, answer]) => [name, measure.id, measure, answer] as const))(
      '%s against %s',
      (_, __, measure, answer) => agree(measure.compute(inputs), answer),
    )

    it.each([0.1, 0.5, 0.9])('OasisR Atkinson, delta %s, against atkinson', (b) =>
      agree(atkinsonValue(inputs.group, inputs.total, b), oasisr[`Atkinson_${b}`]!),
    )
    it('PySAL ConProf, the step sum of the same profile, against con-prof', () =>
      agree(stepSum(inputs, 1000), pysal.ConProf!))
    it('con-prof is the limit of the step sum', () =>
      expect(Math.abs(stepSum(inputs, 1e5) - conProf.compute(inputs))).toBeLessThan(4e-5))

    const { mean, mc_se } = literature.D_star_evenness_mc
    it.each([dissimilarity, segregationIndex])('expects the mean of 20 000 binomial draws: $id', (measure) =>
      expect(Math.abs(measure.expected!(inputs) - mean)).toBeLessThan(5 * mc_se),
    )
    const { value, mc_se: errorOfBias } = literature.BiasCorrectedDissim_mc
    const byChance = literature.G_star_evenness_mc
    const slope = (index: number, chance: number) => (1 - index) / (1 - chance) ** 2
    it.each([
      ['20 000 bootstraps', biasCorrectedDissimilarity, value, errorOfBias],
      [
        '20 000 binomial draws',
        adjustedDissimilarity,
        literature.ModifiedDissim_mc!,
        mc_se * slope(literature.Dissim!, mean),
      ],
      [
        '2000 binomial draws',
        adjustedGini,
        literature.ModifiedGini_mc!,
        byChance.mc_se * slope(literature.Gini_lorenz!, byChance.mean),
      ],
    ])('is within 5 standard errors of %s', (_, measure, mc, error) =>
      expect(Math.abs(measure.compute(inputs) - mc)).toBeLessThan(5 * error),
    )
    it('expects the mean Gini of 2000 binomial draws', () =>
      expect(Math.abs(gini.expected!(inputs) - byChance.mean)).toBeLessThan(5 * byChance.mc_se))
  })
})
