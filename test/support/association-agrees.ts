import { describe, expect, it } from 'vitest'
import { empiricalBayesMoran } from '../../src/measures/association/empirical-bayes-moran.ts'
import { gearyTest } from '../../src/measures/association/geary-test.ts'
import { getisOrdTest } from '../../src/measures/association/getis-ord-test.ts'
import { getisOrdByArea } from '../../src/measures/association/getis-ord-by-area.ts'
import { moranByArea } from '../../src/measures/association/moran-by-area.ts'
import { moranTest } from '../../src/measures/association/moran-test.ts'
import { weighted } from '../../src/measures/association/weighted.ts'
import { agree } from './agree.ts'
import type { AssociationCase } from './association-cases.ts'

const quadrants = ['high-high', 'low-high', 'low-low', 'high-low']

/** Everything that esda, numpy and spdep say of a map. */
export function associationAgrees(cases: readonly AssociationCase[]): void {
  describe.each(cases)('$name', ({ ids, group, total, share, links, esda, spdep }) => {
    const rows = weighted(links, 'row')
    it("Moran's I, its expectation, variances, z and p", () => {
      const { I, normality, randomisation } = moranTest(share, rows)
      agree(I, esda.literature.I)
      agree(I, spdep.moran_rand.I)
      agree(randomisation.expected, spdep.moran_rand.E)
      agree(randomisation.variance, spdep.moran_rand.Var)
      agree(randomisation.z, spdep.moran_rand.Z)
      agree(normality.variance, spdep.moran_norm.Var)
      agree(normality.z, esda.moran.z_norm!)
      agree(randomisation.p, esda.moran.p_rand!)
      expect(normality.p / esda.moran.p_norm!).toBeCloseTo(1, 6)
    })
    it("Geary's C", () => {
      const { C, randomisation } = gearyTest(share, rows)
      agree(C, esda.literature.geary_C)
      agree(randomisation.variance, spdep.geary_rand.Var)
      agree(-randomisation.z, spdep.geary_rand.Z) // spdep turns the sign
    })
    it('general G', () => {
      const { G, randomisation } = getisOrdTest(share, links)
      agree(G, spdep.globalG_binary.G)
      agree(randomisation.expected, spdep.globalG_binary.E)
      agree(randomisation.variance, spdep.globalG_binary.Var)
    })
    it("Moran's I of empirical Bayes rates", () => agree(empiricalBayesMoran(group, total, rows), spdep.EBImoran_I))
    it('local Moran of the literature, and that of esda times n/(n − 1)', () => {
      const { I, quadrants: got } = moranByArea(share, rows)
      ids.forEach((id, i) => {
        agree(I[i]!, esda.literature['local_I_m2=sum(z^2)/n'][id]!)
        agree((I[i]! * (ids.length - 1)) / ids.length, esda.local_moran.Is[id]!)
        expect(got[i]).toBe(quadrants[esda.local_moran.q[id]! - 1])
      })
    })
    // with rows spdep is right; esda's z takes Σw for Σw² in the variance, which holds for binary links alone
    it.each([
      ['False', 'R', null],
      ['False', 'B', 'localG_Gi_binary_z'],
      ['True', 'R', 'localG_Gistar_W_z'],
      ['True', 'B', 'localG_Gistar_binary_z'],
    ] as const)('local G, star %s, weights %s', (star, transform, third) => {
      const own = transform === 'R' ? rows : links
      const { G, z } = getisOrdByArea(share, own, { star: star === 'True', rows: transform === 'R' })
      const want = esda[`G_local(star=${star},transform=${transform})`]
      ids.forEach((id, i) => {
        agree(G[i]!, want.Gs[id]!)
        const [m, k] = [share.length - (star === 'True' ? 0 : 1), links.start[i + 1]! - links.start[i]!]
        const size = star === 'True' ? k + 1 : k
        near(z[i]! * (transform === 'B' ? 1 : Math.sqrt((m / size - 1) / (m - 1))), want.Zs[id]!)
        if (third !== null) near(z[i]!, spdep[third][id]!)
      })
    })
  })
}

const near = (got: number, want: number) => agree(got, want, 1e-7)
