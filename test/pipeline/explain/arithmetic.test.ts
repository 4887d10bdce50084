import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { normalise } from '../../../src/measures/composite/normalise/table.ts'
import type { Normaliser, Pool } from '../../../src/measures/composite/normalise/normaliser.ts'
import { settings } from '../../../src/measures/composite/settings.ts'
import type { Given } from '../../../src/model/method.ts'
import { normalQuantile } from '../../../src/math/normal-quantile.ts'
import { arithmetic } from '../../../src/pipeline/explain/arithmetic.ts'

const values = Float64Array.of(-4, 1.5, 2, 2, 8)
const pool: Pool = {
  values,
  population: Float64Array.of(1, 2, 3, 4, 5),
  reference: 2,
  target: 10,
  goalposts: [0, 4],
}
/** Two below 2, one level with it: places 3 and 4. */
const place = { below: 2, same: 2, of: 5 }

/** What is printed of the value 2, in English, and what the method itself makes of it. */
function said(id: keyof typeof normalise, given: Given, r: number) {
  const method: Normaliser = normalise[id]
  const all = settings(method, given)
  const scale = method.fit(pool, all)
  const { label, formula } = method
  const explained = { method: id, label, formula, years: [2024], assessedOnly: true, settings: all, rests: scale.rests }
  return { text: arithmetic(explained, 2, { ...place, r }, 'en'), value: scale.at(2) }
}

/** A sum of the four operations, powers of e and the functions that formulas use, read by the rules of arithmetic. */
function computed(text: string): number {
  const plain = text
    .replaceAll('−', '-')
    .replaceAll('·', '*')
    .replaceAll('Φ⁻¹', 'quantile')
    .replaceAll(';', ',')
    .replaceAll('e^', 'Math.E**')
    .replaceAll('ln', 'Math.log')
    .replace(/\b(min|max)\(/g, 'Math.$1(')
  return Number(runInNewContext(plain, { Math, quantile: normalQuantile, r: 3 }))
}

describe('every scale is printed so that it gives its value', () => {
  it.each([
    ['z-population', { mean: 50, sd: 10 }, 0],
    ['z-sample', {}, 0],
    ['z-weighted', { sd: 2 }, 0],
    ['robust-z', {}, 0],
    ['min-max', { from: 1, to: 100 }, 0],
    ['scaled', {}, 0],
    ['goalposts', { to: 1 }, 0],
    ['rank', { ties: 'min' }, 3],
    ['percentile-rank', { ties: 'max' }, 4],
    ['borda', { ties: 'mean' }, 3.5],
    ['blom', {}, 3.5],
    ['rankit', {}, 3.5],
    ['distance-to-best', {}, 0],
    ['distance-to-reference', { cap: 'yes' }, 0],
    ['distance-to-target', {}, 0],
    ['fraction-of-max', {}, 0],
    ['index-100', {}, 0],
    ['exponential', { constant: 20 }, 4],
  ] as const)('%s', (id, given, r) => {
    const { text, value } = said(id, given, r)
    // three digits are printed
    expect(Math.abs(computed(text) - value)).toBeLessThan(2e-3 * Math.max(1, Math.abs(value)))
  })
  it('knows all of them', () => {
    expect(Object.keys(normalise)).toHaveLength(18)
  })
})

it('puts negative numbers in brackets where they follow a sign', () =>
  expect(said('min-max', {}, 0).text).toBe('(2.000 − (−4)) / (8 − (−4)) · 100'))

it('says small numbers with three figures of the width', () => {
  const scale = {
    method: 'z-population',
    label: { de: 'z', en: 'z' },
    formula: '',
    years: [2024],
    assessedOnly: true,
    settings: { mean: 0, sd: 1 },
    rests: { mean: 0.012345, sd: 0.0034567 },
  } as const
  expect(arithmetic(scale, 0.02, null, 'de')).toBe('(0,02000 − 0,01235) / 0,00346')
})
