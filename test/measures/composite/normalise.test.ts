import { describe, expect, it } from 'vitest'
import { normalise } from '../../../src/measures/composite/normalise.ts'
import { agree } from '../../support/agree.ts'
import { mss, variants } from '../../support/mss.ts'

const all = (n: number) => new Uint8Array(n).fill(1)
const z = (kind: keyof typeof normalise, values: number[], pool = all(values.length)) =>
  Array.from(normalise[kind](Object.freeze(values), pool))

describe('normalise', () => {
  // by hand: mean 5; squares 9 1 1 1 0 0 4 16 add up to 32: SD √(32/8) = 2
  it('z-population agrees with a worked example', () =>
    expect(z('z-population', [2, 4, 4, 4, 5, 5, 7, 9])).toEqual([-1.5, -0.5, -0.5, -0.5, 0, 0, 1, 2]))
  // by hand: the same squares over 7: SD √(32/7)
  it('z-sample agrees with a worked example', () =>
    expect(z('z-sample', [2, 4, 4, 4, 5, 5, 7, 9])[7]).toBeCloseTo(4 / Math.sqrt(32 / 7), 12))

  // by hand: within the pool 1 and 3, mean 2, SD 1; the 100 is not asked
  it('looks at the pool only', () =>
    expect(z('z-population', [1, 3, 100], Uint8Array.of(1, 1, 0))).toEqual([-1, 1, NaN]))
  it('leaves out missing values', () => expect(z('z-population', [1, NaN, 3])).toEqual([-1, NaN, 1]))
  it.each(['z-population', 'z-sample'] as const)('%s of a constant column is undefined', (kind) =>
    expect(z(kind, [0.1, 0.1, 0.1])).toEqual([NaN, NaN, NaN]),
  )
  it('of an empty pool is undefined', () => expect(z('z-population', [1, 2], Uint8Array.of(0, 0))).toEqual([NaN, NaN]))
  it('of one area as a sample is undefined', () =>
    expect(z('z-sample', [1, 2], Uint8Array.of(1, 0))).toEqual([NaN, NaN]))
})

describe.each(Object.keys(variants))('R 4.2.2 on kunststadt-64, %s', (indicator) => {
  const at = variants[indicator]!.id.map((id) => mss.findIndex((row) => row.id === id))
  it.each([
    ['z-population', 'z_population'],
    ['z-sample', 'z_sample'],
  ] as const)('%s', (kind, key) => {
    const got = z(
      kind,
      mss.map((row) => row.values[indicator]!),
      Uint8Array.from(mss, (row) => (row.valid ? 1 : 0)),
    )
    at.forEach((i, k) => agree(got[i]!, variants[indicator]![key][k]!))
    expect(got.filter((value) => !Number.isNaN(value))).toHaveLength(46)
  })
})
