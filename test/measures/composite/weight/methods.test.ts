import { describe, expect, it } from 'vitest'
import { weight } from '../../../../src/measures/composite/weight/table.ts'
import type { Family, Weigher } from '../../../../src/measures/composite/weight/weigher.ts'

const family = (columns: number[][], more: Partial<Family> = {}): Family => ({
  ids: columns.map((_, k) => 'abc'[k]!),
  columns: columns.map((v) => Float64Array.from(v)),
  declared: columns.map(() => NaN),
  dimensions: columns.map(() => 'd'),
  ...more,
})
const of = (id: keyof typeof weight, from: Family, settings = {}) =>
  Array.from((weight[id] as Weigher).weigh(from, settings).weights)
const codes = (work: () => unknown) => {
  try {
    work()
  } catch (error) {
    return (error as { findings: { code: string }[] }).findings.map(({ code }) => code)
  }
  return []
}

describe('weight', () => {
  it('declared, equal, by dimension', () => {
    const from = family([[1], [2], [3]], { declared: [1, 2, 0], dimensions: ['x', 'x', 'y'] })
    expect(of('declared', from)).toEqual([1, 2, 0])
    expect(of('equal', from)).toEqual([1, 1, 1])
    expect(of('by-dimension', from)).toEqual([0.5, 0.5, 1])
  })
  // two voters: 8 : 2 and 1 : 1
  it('points of experts, every voter the same', () =>
    expect(
      of(
        'budget',
        family([[1], [2]], {
          votes: [
            [8, 1],
            [2, 1],
          ],
        }),
      ),
    ).toEqual([0.65, 0.35]))
  // R = [[1, r], [r, 1]]: first vector (1, 1)/√2, eigenvalue 1 + r
  it('first principal component of two', () => {
    const from = family([
      [1, 2, 3, 4],
      [1, 3, 2, 4],
    ])
    for (const w of of('principal-component', from, { form: 'vector', negative: 'refuse' }))
      expect(w).toBeCloseTo(Math.SQRT1_2, 12)
    const r = 0.8
    for (const w of of('principal-component', from, { form: 'score', negative: 'refuse' }))
      expect(w).toBeCloseTo(Math.SQRT1_2 / Math.sqrt(1 + r), 12)
  })
  it('refuses a component with a negative weight unless asked', () => {
    const from = family([
      [1, 2, 3, 4, 5],
      [1, 2, 3, 5, 4],
      [5, 4, 3, 2, 1],
    ])
    const ask = (negative: string) => () => of('principal-component', from, { form: 'vector', negative })
    expect(codes(ask('refuse'))).toEqual(['ATL-0394'])
    expect(ask('allow')().some((w) => w < 0)).toBe(true)
  })
  // even over all areas: entropy 1, weight 0
  it('entropy: what is the same everywhere weighs nothing', () => {
    const [a, b] = of(
      'entropy',
      family([
        [1, 1, 1, 1.0001],
        [1, 0, 0, 9],
      ]),
    )
    expect(a! + b!).toBeCloseTo(1, 12)
    expect(a!).toBeLessThan(1e-6)
  })
  it.each([
    ['a negative weight', 'declared', { declared: [1, -1] }, 'ATL-0390'],
    ['no weight', 'declared', {}, 'ATL-0390'],
    ['votes of nobody', 'budget', { votes: [[], []] }, 'ATL-0390'],
    ['a vote of nothing', 'budget', { votes: [[0], [0]] }, 'ATL-0390'],
  ] as const)('refuses %s', (_, id, more, code) =>
    expect(
      codes(() =>
        of(
          id,
          family(
            [
              [1, 2, 3],
              [3, 1, 2],
            ],
            more as Partial<Family>,
          ),
        ),
      ),
    ).toEqual([code]),
  )
  it('refuses fewer areas than indicators, constants, and entropy of negative values', () => {
    const form = { form: 'vector', negative: 'refuse' }
    expect(
      codes(() =>
        of(
          'principal-component',
          family([
            [1, 2],
            [2, 1],
          ]),
          form,
        ),
      ),
    ).toEqual(['ATL-0393'])
    expect(
      codes(() =>
        of(
          'principal-component',
          family([
            [1, 1, 1],
            [2, 1, 3],
          ]),
          form,
        ),
      ),
    ).toEqual(['ATL-0312'])
    expect(
      codes(() =>
        of(
          'entropy',
          family([
            [1, -1, 1],
            [2, 1, 3],
          ]),
        ),
      ),
    ).toEqual(['ATL-0391'])
  })
})
