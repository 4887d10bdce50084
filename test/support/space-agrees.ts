import { describe, expect, it } from 'vitest'
import { ground } from '../../src/prepare/space/ground.ts'
import { nearest } from '../../src/measures/association/nearest.ts'
import { spaceOf } from '../../src/prepare/space/space-of.ts'
import { agree } from './agree.ts'
import {
  asContiguity,
  ownContiguity,
  pairsOf,
  referenceLayer,
  storedContiguity,
  storedGeometry,
} from './reference-layer.ts'

/**
 * Tries place, size, border, contiguity and neighbours of a reference folder against those of shapely and libpysal.
 * What is known to differ is named by pair: `corners`, rook neighbours of libpysal that meet in a corner only; and
 * `longer`, borders in km that fit within 0.1 m only, and are longer for shapely too.
 */
export function agreesInSpace(
  name: string,
  folder: URL,
  {
    corners = [],
    longer = {},
  }: { readonly corners?: readonly string[]; readonly longer?: Readonly<Record<string, number>> },
) {
  describe(`${name}, space`, () => {
    const { layer, ids } = referenceLayer(folder)
    const own = ground(layer, ids)
    const want = storedGeometry(folder)
    const space = spaceOf(own)
    it('keeps the plane of the file', () => expect(own.plane).toMatchObject({ local: false, crs: layer.crs }))
    it.each(ids.map((id, i) => [id, i] as const))('agrees with shapely on %s', (_, i) => {
      agree(space.size[i]! * 1e6, want.area_m2[i])
      agree(space.perimeter[i]! * 1e3, want.perimeter_m[i])
      agree(space.x[i]! * 1e3, want.centroid_x[i])
      agree(space.y[i]! * 1e3, want.centroid_y[i])
    })
    it('has the distances of numpy', () =>
      ids.forEach((_, i) => {
        const row = ids.reduce((sum, _, j) => sum + Math.hypot(space.x[i]! - space.x[j]!, space.y[i]! - space.y[j]!), 0)
        agree(row * 1000, want.distance_row_sum_m[i])
      }))

    const given = storedContiguity(folder)
    const expected = asContiguity(given, ids)
    const exact = ownContiguity(folder, 0)
    it.each(['queen', 'rook'] as const)('has the same %s neighbours as libpysal, pair for pair', (kind) =>
      expect([...pairsOf(ids, exact.contiguity[kind]).keys()]).toEqual(
        [...pairsOf(ids, expected[kind]).keys()].filter((pair) => kind === 'queen' || !corners.includes(pair)),
      ),
    )
    it('knows corners that libpysal takes for edges', () =>
      corners.forEach((pair) => expect(pairsOf(ids, expected.rook).get(pair)).toBe(0)))
    it('has the same lengths of shared border as shapely', () => {
      const lengths = pairsOf(ids, expected.rook)
      for (const [pair, length] of pairsOf(ids, exact.contiguity.rook))
        if (!(pair in longer)) agree(length * 1000, lengths.get(pair)! * 1000)
    })
    it('is one part without islands', () => expect(exact).toMatchObject({ parts: 1, islands: [], loose: [] }))
    it('tells what a tolerance of 0.1 m adds', () => {
      const { loose } = ownContiguity(folder, 0.1)
      expect(loose.filter(({ link }) => link !== 'longer')).toEqual([])
      expect(loose.map(({ a, b }) => `${a}–${b}`)).toEqual(Object.keys(longer))
      loose.forEach(({ a, b, length }) => expect(length).toBeCloseTo(longer[`${a}–${b}`]!, 6))
    })
    it('has the same five nearest neighbours as libpysal', () => {
      const { start, to } = nearest(space, 5)
      ids.forEach((id, i) =>
        expect(Array.from(to.subarray(start[i], start[i + 1]), (j) => ids[j])).toEqual([...given.knn5[id]!].sort()),
      )
    })
  })
}
