import { expect, it } from 'vitest'
import { localGetisOrd } from '../../../src/measures/association/local-getis-ord.ts'
import { kunststadt } from '../../support/association-cases.ts'
import { kunststadt as maps } from '../../support/spatial-cases.ts'
import { byPlace } from '../../support/by-place.ts'

it.each(maps)('is that of spdep: $name', ({ name, map }) => {
  for (const [way, kind] of ['queen', 'rook'].entries()) {
    const { ids, spdep } = kunststadt.find((one) => one.name === `${name} ${kind}`)!
    const of = (given: object) => byPlace(localGetisOrd.compute(map, { neighbours: way, ...given }), map.total)
    const [star, alone, rows] = [of({}), of({ own: 1 }), of({ weights: 0 })]
    ids.forEach((id, i) => {
      expect(star[i]).toBeCloseTo(spdep.localG_Gistar_binary_z[id]!, 7)
      expect(alone[i]).toBeCloseTo(spdep.localG_Gi_binary_z[id]!, 7)
      expect(rows[i]).toBeCloseTo(spdep.localG_Gistar_W_z[id]!, 7)
    })
  }
})
it('is undefined everywhere when all shares are equal', () => {
  const { map } = maps[0]!
  expect(new Set(localGetisOrd.compute({ ...map, group: Array.from(map.total, (t) => t / 2) }))).toEqual(new Set([NaN]))
})
