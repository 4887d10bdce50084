import { expect, it } from 'vitest'
import { effectiveWeights } from '../../../../src/measures/composite/analysis/effective-weights.ts'

const level = { weigh: { method: 'declared' }, aggregate: { method: 'mean' } } as const
const node = (id: string, children: string[], weights: number[]) => ({
  id,
  children,
  weights: Float64Array.from(weights),
  level,
  rests: {},
  scales: [],
})

// a has 1/4 of x, which has 2/4 of the whole
it('multiplies shares up the tree', () => {
  const got = effectiveWeights({ nodes: [node('x', ['a', 'b'], [1, 3]), node('top', ['x', 'c'], [2, 2])] })
  expect(Object.fromEntries(got)).toEqual({ top: 1, x: 0.5, c: 0.5, a: 0.125, b: 0.375 })
})

const deep = (by: number) =>
  effectiveWeights({
    nodes: [
      node('x', ['a', 'b', 'c'], [3 * by, by, 0]),
      node('y', ['d', 'e'], [0.2, 0.7]),
      node('half', ['x', 'y'], [by, 5 * by]),
      node('top', ['half', 'f'], [0.9, 0.35]),
    ],
  })

it('shares out the whole among indicators, however deep they lie', () => {
  const got = deep(1)
  const leaves = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => got.get(id)!)
  expect(leaves.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12)
  expect(got.get('c')).toBe(0)
  // 0.9/1.25 · 5/6 · 0.7/0.9
  expect(got.get('e')).toBeCloseTo((0.72 * 5 * 7) / (6 * 9), 12)
})

it('looks at the proportion of siblings alone', () => {
  const other = deep(1000)
  for (const [id, share] of deep(1)) expect(other.get(id)).toBeCloseTo(share, 12)
})
