import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { exposureMatrix } from '../../src/measures/multigroup/exposure-matrix.ts'
import * as local from '../../src/measures/local/index.ts'
import { multigroup } from '../../src/measures/index.ts'
import type { Inputs, LocalMeasure, Measure } from '../../src/model/measure.ts'
import { agree } from '../support/agree.ts'
import { groupsCases } from '../support/multigroup-cases.ts'
import { spatialCases } from '../support/spatial-cases.ts'
import { needs, shared } from '../support/shared.ts'

const global: Readonly<Record<string, Measure<'groups'>>> = {
  MultiDissim: multigroup.multigroupDissimilarity,
  MultiDivergence: multigroup.mutualInformation as unknown as Measure<'groups'>,
  MultiDiversity: multigroup.shannonDiversity as unknown as Measure<'groups'>,
  'MultiDiversity(normalized=True)': multigroup.shannonDiversityNormalised,
  MultiGini: multigroup.multigroupGini,
  MultiInfoTheory: multigroup.multigroupTheilH,
  MultiNormExposure: multigroup.normalisedExposure,
  MultiRelativeDiversity: multigroup.relativeDiversity,
  MultiSquaredCoefVar: multigroup.squaredCoefficientOfVariation,
  SimpsonsConcentration: multigroup.simpsonConcentration,
  SimpsonsInteraction: multigroup.simpsonInteraction,
}
const byArea: Readonly<Record<string, LocalMeasure>> = {
  MultiLocalEntropy: local.localEntropy,
  MultiLocalSimpsonInteraction: local.localSimpson,
  LocalDistortion: local.distortion,
}

const named = <M extends { readonly id: string }>(list: Readonly<Record<string, M>>) =>
  Object.entries(list).map(([from, measure]) => [from, measure.id, measure] as const)

describe.each([
  ['nc-1974', '1974', '1979'],
  ['berlin-plr-2019', '2019', '2020'],
])('several groups on %s', (name, year, second) => {
  const folder = `reference/segregation/${name}/`
  const { absent, title } = needs(`${folder}expected/pysal_multigroup.json`)
  describe.skipIf(absent)(`reference values${title}`, () => {
    const maps = absent ? [] : spatialCases(shared(folder), year)
    const space = maps[0]?.map.space
    describe.each(absent ? [] : groupsCases(shared(folder), year, second))('$name', (one) => {
      const { groups, names, ids, r } = one
      const inputs = { groups, space } as unknown as Inputs
      const answers = one.local.values as Record<string, Record<string, number>>
      it.each(named(global))('PySAL segregation 2aa26d8, %s against %s', (from, _, measure) =>
        agree(measure.compute({ groups }), one.pysal[from]!),
      )
      it.each(named(byArea))('PySAL segregation 2aa26d8, %s against %s, every area', (from, _, measure) => {
        const got = measure.compute(inputs)
        ids.forEach((id, i) => agree(got[i]!, answers[from]![id]!))
      })
      it('PySAL segregation 2aa26d8, MultiLocationQuotient against location-quotient, every area', () => {
        const total = ids.map((_, i) => groups.reduce((sum, group) => sum + group[i]!, 0))
        const want = one.local.values.MultiLocationQuotient as Record<string, Record<string, number>>
        names.forEach((group, k) => {
          const got = local.locationQuotient.compute({ group: groups[k]!, total })
          ids.forEach((id, i) => agree(got[i]!, want[id]![group]!))
        })
      })
      it('R segregation 1.1.0.9000, mutual_total against mutual-information and multigroup-theil-h', () => {
        const est = (stat: string) =>
          (r.mutual_total as { stat: string; est: number }[]).find((s) => s.stat === stat)!.est
        agree(multigroup.mutualInformation.compute({ groups }), est('M'))
        agree(multigroup.multigroupTheilH.compute({ groups }), est('H'))
      })
      it('R segregation 1.1.0.9000, mutual_local against local-information, every area', () => {
        const got = local.localInformation.compute({ groups })
        const units = r.mutual_local_units as { id: string; ls: number }[]
        for (const { id, ls } of units) agree(got[ids.findIndex((own) => Number(own) === Number(id))]!, ls)
        expect(units).toHaveLength(ids.length)
      })
      it('R segregation 1.1.0.9000, exposure and isolation against exposure-matrix', () => {
        const matrix = exposureMatrix(groups)
        for (const { of, to, exposure } of r.exposure) agree(matrix[names.indexOf(of)]![names.indexOf(to)]!, exposure)
        for (const { group, isolation } of r.isolation)
          agree(matrix[names.indexOf(group)]![names.indexOf(group)]!, isolation)
      })
    })
    it('PySAL segregation 2aa26d8, LocalRelativeCentralization against local-centralisation, every area', () => {
      const { LocalRelativeCentralization: answers } = JSON.parse(
        readFileSync(new URL('expected/pysal_local.json', shared(folder)), 'utf8'),
      ) as { LocalRelativeCentralization: Record<string, Record<string, number | null>> }
      const own = maps.filter((map) => map.name in answers)
      expect(own.length).toBeGreaterThan(0)
      const { ids } = groupsCases(shared(folder), year, second)[0]!
      for (const { name: group, map } of own) {
        const got = local.localCentralisation.compute(map)
        ids.forEach((id, i) => {
          const want = answers[group]![id]
          if (want !== undefined && want !== null) agree(got[i]!, want)
        })
      }
    })
  })
})
