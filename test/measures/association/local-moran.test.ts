import { expect, it } from 'vitest'
import { localMoran } from '../../../src/measures/association/local-moran.ts'
import { kunststadt } from '../../support/association-cases.ts'
import { kunststadt as maps } from '../../support/spatial-cases.ts'
import { byPlace } from '../../support/by-place.ts'

it.each(maps)('is that of esda, divided by n instead of n − 1: $name', ({ name, map }) => {
  for (const [way, kind] of ['queen', 'rook'].entries()) {
    const { ids, esda } = kunststadt.find((one) => one.name === `${name} ${kind}`)!
    const got = byPlace(localMoran.compute(map, { neighbours: way }), map.total)
    const n = ids.length
    ids.forEach((id, i) => expect((got[i]! * (n - 1)) / n).toBeCloseTo(esda.local_moran.Is[id]!, 10))
  }
})
it('is undefined everywhere when all shares are equal', () => {
  const { map } = maps[0]!
  expect(new Set(localMoran.compute({ ...map, group: Array.from(map.total, (t) => t / 2) }))).toEqual(new Set([NaN]))
})
