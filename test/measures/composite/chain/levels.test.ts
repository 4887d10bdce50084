import { describe, expect, it } from 'vitest'
import { run } from '../../../../src/measures/composite/chain/run.ts'
import type { ChainData, ChainSpec, Level, Scope } from '../../../../src/measures/composite/chain/spec.ts'

const sum: Level = { weigh: { method: 'equal' }, aggregate: { method: 'sum' } }
const spec: ChainSpec = {
  high: 'burden',
  indicators: ['a', 'b', 'c'].map((id) => ({ id, direction: 'burden', parent: id === 'c' ? 'y' : 'x' })),
  nodes: [
    { id: 'top', parent: null },
    { id: 'x', parent: 'top' },
    { id: 'y', parent: 'top' },
  ],
  steps: [{ step: 'normalise', method: 'min-max', scope: 'year', settings: { to: 1 } }],
  levels: [sum, sum],
  weights: {},
}
const data: ChainData = {
  areas: ['1', '2', '3', '1', '2', '3'],
  years: [2020, 2020, 2020, 2021, 2021, 2021],
  columns: { a: [0, 1, 2, 1, 2, 4], b: [0, 2, 4, 4, 0, 2], c: [2, 1, 0, 0, 2, 4] },
}
const min01 = (scope: Scope): Level['rescale'] => ({ method: 'min-max', settings: { to: 1 }, scope })
const normalised = (scope: Scope, id = 0) => [
  ...run({ ...spec, steps: [{ step: 'normalise', method: 'min-max', scope, settings: { to: 1 } }] }, data).stage
    .columns[id]!,
]

describe('years', () => {
  it('each by itself', () => expect(normalised('year')).toEqual([0, 0.5, 1, 0, 1 / 3, 1]))
  it('pooled', () => expect(normalised('pooled')).toEqual([0, 0.25, 0.5, 0.25, 0.5, 1]))
  it('through the eyes of one', () => expect(normalised({ base: 2020 })).toEqual([0, 0.5, 1, 0.5, 1, 2]))
  it('through the eyes of those from one on', () =>
    expect(normalised({ from: 2021 })).toEqual([-1 / 3, 0, 1 / 3, 0, 1 / 3, 1]))
  it('ranks within each year', () => expect([...run(spec, data).rank].every((r) => r >= 1 && r <= 3)).toBe(true))
})

describe('rescaling between levels', () => {
  it('puts a sub-index on its scale before it goes up, year by year', () => {
    const { values, nodes } = run({ ...spec, levels: [{ ...sum, rescale: min01('year')! }, sum] }, data)
    // x in 2020: 0, 1, 2 halved; in 2021: 1, 1/3, 3/2 stretched from 1/3 to 3/2
    const x = [1, 1 / 3, 1.5].map((v) => (v - 1 / 3) / (1.5 - 1 / 3))
    expect([...values.get('x')!]).toEqual([0, 0.5, 1, ...x].map((v) => expect.closeTo(v, 12) as number))
    expect(nodes.find(({ id }) => id === 'x')!.scales.map(({ year }) => year)).toEqual([2020, 2021])
  })
  it('refuses what a sub-index does not have', () =>
    expect(() =>
      run({ ...spec, levels: [{ ...sum, rescale: { method: 'goalposts', scope: 'year' } }, sum] }, data),
    ).toThrow(/needs goalposts/))
  it('refuses a base year that is missing', () =>
    expect(() => run({ ...spec, levels: [sum, { ...sum, rescale: min01({ base: 1999 })! }] }, data)).toThrow(/1999/))
})

describe('estimated weights over some years', () => {
  const component = (over?: Exclude<Scope, 'year'>): Level => ({
    weigh: {
      method: 'principal-component',
      settings: { form: 'vector', negative: 'allow' },
      ...(over ? { over } : {}),
    },
    aggregate: { method: 'sum' },
  })
  const shares = (over?: Exclude<Scope, 'year'>) => {
    const { nodes } = run(
      {
        ...spec,
        indicators: spec.indicators.map((i) => ({ ...i, parent: 'x' })),
        nodes: spec.nodes.slice(0, 2),
        levels: [component(over), sum],
      },
      wide,
    )
    return [...nodes[0]!.weights]
  }
  const column = (f: (i: number) => number) => Array.from({ length: 12 }, (_, i) => f(i))
  const wide: ChainData = {
    areas: column((i) => i % 6).map(String),
    years: column((i) => (i < 6 ? 2020 : 2021)),
    columns: { a: column((i) => i % 6), b: column((i) => (i * i) % 7), c: column((i) => (i * 5) % 11) },
  }
  it('rest on those alone', () => {
    const only: ChainData = {
      areas: wide.areas.slice(6),
      columns: Object.fromEntries(Object.entries(wide.columns).map(([id, list]) => [id, Array.from(list).slice(6)])),
    }
    const { nodes } = run(
      {
        ...spec,
        indicators: spec.indicators.map((i) => ({ ...i, parent: 'x' })),
        nodes: spec.nodes.slice(0, 2),
        levels: [component(), sum],
      },
      only,
    )
    const want = [...nodes[0]!.weights].map((w) => expect.closeTo(w, 12) as number)
    expect(shares({ from: 2021 })).toEqual(want)
    expect(shares({ base: 2021 })).toEqual(want)
    expect(shares()).not.toEqual(want)
  })
})
