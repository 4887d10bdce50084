import fc from 'fast-check'
import { expect, it } from 'vitest'
import { gearyTest } from '../../../src/measures/association/geary-test.ts'
import { getisOrdByArea } from '../../../src/measures/association/getis-ord-by-area.ts'
import { getisOrdTest } from '../../../src/measures/association/getis-ord-test.ts'
import { moranByArea } from '../../../src/measures/association/moran-by-area.ts'
import { moranTest } from '../../../src/measures/association/moran-test.ts'
import { weighted } from '../../../src/measures/association/weighted.ts'
import type { Neighbours } from '../../../src/model/neighbours.ts'
import { city, made } from '../../support/city.ts'

const shares = ({ group, total }: ReturnType<typeof city>) => Array.from(total, (t, i) => group[i]! / t)
const cities = fc.integer({ min: 1, max: 5000 }).map((seed) => {
  const x = city(seed)
  const order = Array.from(x.total, (_, of) => ({ of, part: 1 })).reverse()
  return { x, reversed: made(x, order) }
})
const times = fc.oneof(fc.double({ min: 0.1, max: 50, noNaN: true }), fc.double({ min: -50, max: -0.1, noNaN: true }))
const plus = fc.double({ min: -20, max: 20, noNaN: true })

/** Everything that does not depend on unit or zero of the values. */
const free = (values: readonly number[], links: Neighbours) => {
  const [moran, geary] = [moranTest(values, links), gearyTest(values, links)]
  return [
    [moran.I, moran.randomisation.z, moran.normality.z, geary.C, geary.randomisation.z, geary.normality.z],
    [...moranByArea(values, links).I],
  ]
}
const spots = (values: readonly number[], links: Neighbours) => [
  ...getisOrdByArea(values, links, { star: true, rows: true }).z,
]
const same = (got: readonly number[], want: readonly number[]) =>
  got.forEach((value, i) => {
    if (Number.isNaN(want[i])) expect(value).toBeNaN()
    else expect(Math.abs(value - want[i]!)).toBeLessThan(1e-7 * Math.max(1, Math.abs(want[i]!)))
  })

it('unit and zero of the values change nothing, but turn hot into cold spots where high becomes low', () =>
  fc.assert(
    fc.property(cities, times, plus, ({ x }, b, a) => {
      const links = weighted(x.contiguity.queen, 'row')
      const [values, turned] = [shares(x), shares(x).map((value) => a + b * value)]
      free(turned, links).forEach((got, k) => same(got, free(values, links)[k]!))
      const sign = Math.sign(b)
      same(
        spots(turned, links).map((z) => sign * z),
        spots(values, links),
      )
    }),
  ))
it('the order of the areas changes nothing', () =>
  fc.assert(
    fc.property(cities, ({ x, reversed }) => {
      const [links, turned] = [weighted(x.contiguity.rook, 'row'), weighted(reversed.contiguity.rook, 'row')]
      const [there, back] = [free(shares(x), links), free(shares(reversed), turned)]
      same(back[0]!, there[0]!)
      same(back[1]!.reverse(), there[1]!)
      same(spots(shares(reversed), turned).reverse(), spots(shares(x), links))
      same([getisOrdTest(shares(reversed), turned).G], [getisOrdTest(shares(x), links).G])
    }),
  ))
it('nothing is said of a map without differences', () =>
  fc.assert(
    fc.property(cities, fc.double({ min: 0.001, max: 1, noNaN: true }), ({ x }, value) => {
      const links = weighted(x.contiguity.queen, 'row')
      const flat = Array.from(x.total, () => value)
      for (const got of [...free(flat, links).flat(), ...spots(flat, links)]) expect(got).toBeNaN()
    }),
  ))
