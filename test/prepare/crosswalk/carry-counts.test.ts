import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sum } from '../../../src/math/sum.ts'
import { statusCode } from '../../../src/model/status.ts'
import { carryCounts } from '../../../src/prepare/crosswalk/carry-counts.ts'
import { cells, crosswalkOf } from '../../support/crosswalk.ts'

// A whole to X; B .25 to X, .75 to Y; C and D whole to Z
const crosswalk = crosswalkOf(['A', 'X', 1], ['B', 'X', 0.25], ['B', 'Y', 0.75], ['C', 'Z', 1], ['D', 'Z', 1])

it('shares out by weight and leaves fractions', () =>
  expect([...carryCounts(cells([10, 5, 3, 4]), crosswalk).values]).toEqual([11.25, 3.75, 7]))

it('is missing where a part is missing, and nowhere else', () => {
  const { values, status } = carryCounts(cells([10, 'secret', 3, 4]), crosswalk)
  expect([...values]).toEqual([NaN, NaN, 7])
  expect([...status]).toEqual([statusCode.secret, statusCode.secret, statusCode.ok])
})
it('says secret before any other reason', () => {
  const { status } = carryCounts(cells(['absent', 'secret', 'void', 'unknown']), crosswalk)
  expect([...status]).toEqual([statusCode.secret, statusCode.secret, statusCode.unknown])
})
it('does not miss what does not come here: weight 0 is no part', () => {
  const { parts } = crosswalkOf(['A', 'X', 1], ['B', 'X', 0], ['B', 'Y', 1])
  const whole = { ...crosswalk, parts: parts.map((own) => own.filter(({ weight }) => weight > 0)) }
  expect([...carryCounts(cells([10, 'secret']), whole).values]).toEqual([10, NaN])
})
it('an area that the crosswalk does not name is absent', () => {
  const { values, status } = carryCounts(cells([1, 2, 3, 4]), { ...crosswalk, parts: [...crosswalk.parts, []] })
  expect([values[3], status[3]]).toEqual([NaN, statusCode.absent])
})

it('keeps the total to 1e-9, whatever the weights', () =>
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(fc.nat(100_000), fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 6 })),
        { minLength: 1, maxLength: 40 },
      ),
      (olds) => {
        const rows = olds.flatMap(([, shares], i) => {
          const all = sum(shares)
          return shares.map((share, k) => [`O${i}`, `N${(i * 7 + k) % 11}`, share / all] as [string, string, number])
        })
        const merged = new Map<string, [string, string, number]>()
        for (const [from, to, weight] of rows) {
          const key = `${from} ${to}`
          merged.set(key, [from, to, (merged.get(key)?.[2] ?? 0) + weight])
        }
        const own = crosswalkOf(...merged.values())
        const counts = own.from.map(({ id }) => olds[Number(id.slice(1))]![0])
        const before = sum(counts)
        expect(Math.abs(sum(carryCounts(cells(counts), own).values) - before)).toBeLessThanOrEqual(1e-9 * (before + 1))
      },
    ),
  ))
