import { describe, expect, it } from 'vitest'
import { memory } from '../../../src/host/memory.ts'
import { dissimilarity } from '../../../src/measures/segregation/dissimilarity.ts'
import { isolation } from '../../../src/measures/segregation/isolation.ts'
import { segregation } from '../../../src/measures/index.ts'
import { groups } from '../../support/kunststadt.ts'
import { atlas } from '../../cli/musterstadt.ts'

const { inputs } = groups[0]!
const counts = (v: ArrayLike<number>) => Array.from(v)
const add = (v: readonly number[]) => v.reduce((a, b) => a + b, 0)

describe('PySAL: one missing cell', () => {
  const gap = counts(inputs.group).map((g, i) => (i === 3 ? NaN : g))
  it('makes isolation 0, for what is undefined is passed over in its sum', () => {
    const X = add(gap)
    const passed = gap.map((g, i) => (g / X) * (g / inputs.total[i]!)).filter((part) => !Number.isNaN(part))
    expect(add(passed)).toBe(0)
  })
  it('makes no number here', () => expect(isolation.compute({ ...inputs, group: gap })).toBeNaN())
  it.each(Object.values(segregation))('makes no number of $id', (measure) => {
    const other = gap.map((g, i) => inputs.total[i]! - g)
    expect(measure.compute({ group: gap, other, total: inputs.total })).toBeNaN()
  })
})

const table = (rows: readonly (readonly [string, number, number])[]) => `id,arm,alle\n${rows.join('\n')}\n`
const ask = (content: string) =>
  atlas('segregation stadt.csv --key id --groups arm --total alle --json', memory({ 'stadt.csv': content }))
const rows = counts(inputs.group).map((g, i) => [String(10_000_000 + i), g, inputs.total[i]!] as const)

describe('a key that two areas bear', () => {
  const twice = rows.map(([id, ...more], i) => [i === 5 ? rows[4]![0] : id, ...more] as const)
  it('makes two rows of each in a join, and another D', () => {
    const joined = twice.flatMap(([id]) => twice.filter(([other]) => other === id))
    expect(joined).toHaveLength(rows.length + 2)
    const D = (of: readonly (readonly [string, number, number])[]) =>
      dissimilarity.compute({ group: of.map(([, g]) => g), other: of.map(([, g, t]) => t - g) })
    expect(Math.abs(D(joined) - D(twice))).toBeGreaterThan(1e-5)
  })
  it('is refused here', async () => {
    const { code, out } = await ask(table(twice))
    expect(code).toBe(1)
    expect(out).toContain('ATL-0303')
    expect((JSON.parse(out) as { values?: unknown[] }).values ?? []).toEqual([])
  })
})

describe('PySAL batch_compute and OasisR round to four digits', () => {
  it('here all are kept, where a machine reads', async () => {
    const { code, out } = await ask(table(rows))
    expect(code).toBe(0)
    const { values } = JSON.parse(out) as { values: { measure: string; value: number }[] }
    const of = new Map(values.map(({ measure, value }) => [measure, value]))
    const apart = Object.values(segregation).map(({ id, compute }) => {
      expect(of.get(id), id).toBe(compute(inputs))
      return Math.abs(of.get(id)! - Math.round(of.get(id)! * 1e4) / 1e4)
    })
    expect(apart.filter((by) => by > 1e-6).length).toBeGreaterThan(10)
  })
})
