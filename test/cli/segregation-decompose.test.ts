import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { memory } from '../../src/host/memory.ts'
import { atlas } from './musterstadt.ts'

const folder = new URL('../../fixtures/reference/kunststadt-64/', import.meta.url)
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8')
const r = JSON.parse(read('expected/r_segregation.json')).nationalitaet as Record<string, Stat[] | Within[]>
interface Stat {
  stat: string
  est: number
}
type Within = { bezirk: number; M: number; p: number }
const est = (list: unknown, stat: string) => (list as Stat[]).find((one) => one.stat === stat)!.est

const city = (now = read('data_2023.csv'), then = read('data_2021.csv')) =>
  memory({ 'stadt.csv': now, 'vorher.csv': then })
const call = (options: string) =>
  `segregation stadt.csv --key id --measures segregation-index,gini --draws 9 ${options}`
const groups = '--groups deutsch,eu,drittstaat,staatenlos'
type Parts = Record<'before' | 'after' | 'difference' | 'group' | 'unit' | 'interaction' | 'structural', number>
interface Answer {
  values: {
    measure: string
    level: string
    group: string
    value: number
    contributions: { half: string[]; ofArea: Record<string, number> }
  }[]
  changes: { measure: string; group: string; level: string; difference: number; ofArea: Record<string, number> }[]
  decomposition: {
    nestings: {
      group: string
      M: number
      H: number
      steps: { level: string; M: number; H: number }[]
      inside: { level: string; id: string; part: number; M: number }[]
    }[]
    changes: { group: string; ways: Record<string, Parts>; structural: Record<string, number> }[]
    counterfactuals: {
      measure: string
      group: string
      swaps: Record<string, { first: number; second: number; spatial: number; attribute: number }>
    }[]
  } | null
}
const json = async (options: string, host = city()) => {
  const { code, out, err } = await atlas(`${call(options)} --json`, host)
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return JSON.parse(out) as Answer
}
const total = (parts: Record<string, number>) => Object.values(parts).reduce((a, b) => a + b, 0)

describe('atlas segregation --decompose', () => {
  it('parts M and H by level as R segregation 1.1.0.9000 does', async () => {
    const host = city(read('data_2021.csv'))
    const { decomposition } = await json(`${groups} --by bezirk --decompose`, host)
    const { steps, inside, M } = decomposition!.nestings.find(({ group }) => group === 'all')!
    expect(steps.map(({ level }) => level)).toEqual(['bezirk', 'base'])
    expect(M).toBeCloseTo(est(r.mutual_total, 'M'), 12)
    for (const stat of ['M', 'H'] as const) {
      expect(steps[0]![stat]).toBeCloseTo(est(r.mutual_total_between_bezirk, stat), 12)
      expect(steps[1]![stat]).toBeCloseTo(est(r.mutual_total_within_bezirk, stat), 12)
    }
    for (const { bezirk, M: want, p } of r.mutual_within_bezirk as Within[]) {
      const one = inside.find(({ id }) => Number(id) === Number(bezirk))!
      expect(one.M).toBeCloseTo(want, 12)
      expect(one.part).toBeCloseTo(p, 12)
    }
  })
  it("parts Theil's T and L of the group's share as numpy does", async () => {
    const want = (JSON.parse(read('expected/inequality.json')) as { values: Record<string, Record<string, unknown>> })
      .values['auslaender|gesamt']!
    const { decomposition } = await json(
      '--groups auslaender --total gesamt --by bezirk --decompose',
      city(read('data_2021.csv')),
    )
    const { T, L, steps } = decomposition!.nestings[0]! as unknown as Record<'T' | 'L', number> & {
      steps: Record<'T' | 'L', number>[]
    }
    const own = want.bezirk as Record<string, number>
    expect(T).toBeCloseTo(want.theil_T_total as number, 12)
    expect(L).toBeCloseTo(want.theil_L_total as number, 12)
    expect(steps[0]!.T).toBeCloseTo(own.theil_T_between!, 12)
    expect(steps[1]!.T).toBeCloseTo(own.theil_T_within!, 12)
    expect(steps[0]!.L + steps[1]!.L).toBeCloseTo(L, 12)
  })
  it('makes one chain of levels that nest, whatever their order', async () => {
    const { decomposition } = await json(`${groups} --by bzr,bezirk,pgr --decompose`)
    const { steps, M, H } = decomposition!.nestings.find(({ group }) => group === 'all')!
    expect(steps.map(({ level }) => level)).toEqual(['bezirk', 'pgr', 'bzr', 'base'])
    expect(steps.reduce((sum, one) => sum + one.M, 0)).toBeCloseTo(M, 12)
    expect(steps.reduce((sum, one) => sum + one.H, 0)).toBeCloseTo(H, 12)
  })
  it('takes levels that cross one by one', async () => {
    const host = memory({ 'stadt.csv': 'id,arm,alle,ost,nord\na,1,9,o,n\nb,4,8,o,s\nc,2,7,w,n\nd,3,9,w,s\n' })
    const { decomposition } = await json('--groups arm --total alle --by ost,nord --decompose', host)
    expect(decomposition!.nestings.map(({ steps }) => steps.map(({ level }) => level))).toEqual([
      ['ost', 'base'],
      ['nord', 'base'],
    ])
  })
  it('parts the change of M as R segregation does, in three ways', async () => {
    const { decomposition } = await json(`${groups} --compare vorher.csv --decompose`)
    const { ways, structural } = decomposition!.changes.find(({ group }) => group === 'all')!
    for (const way of ['shapley', 'km', 'mrc']) {
      const want = r[`mutual_difference_${way}`]
      expect(Math.abs(ways[way]!.group - est(want, 'group_marginal'))).toBeLessThan(1e-7)
      expect(Math.abs(ways[way]!.unit - est(want, 'unit_marginal'))).toBeLessThan(1e-7)
      expect(Math.abs(ways[way]!.structural - est(want, 'structural'))).toBeLessThan(1e-7)
    }
    expect(total(structural)).toBeCloseTo(ways.shapley!.structural, 12)
  })
  // by hand: two areas alike, and later a third that is not; what the new one does is M, all else is unchanged
  it('tells areas that are new, and needs no order of rows', async () => {
    const host = city('id,arm,alle\nc,8,10\na,5,10\nb,5,10\n', 'id,arm,alle\nb,5,10\na,5,10\n')
    const { decomposition } = await json('--groups arm --total alle --compare vorher.csv --decompose', host)
    const { before, after, additions, removals, structural } = decomposition!.changes[0]!.ways.shapley as Parts &
      Record<'additions' | 'removals', number>
    expect(before).toBe(0)
    expect(additions).toBeCloseTo(after, 14)
    expect(after).toBeGreaterThan(0.02)
    expect(removals).toBe(0)
    expect(structural).toBeCloseTo(0, 14)
  })
  it('parts the change of a measure by map and composition as PySAL 2aa26d8 does', async () => {
    const { values } = JSON.parse(read('expected/pysal_decomposition.json')) as {
      values: Record<string, { c_s: number; c_a: number }>
    }
    const { decomposition } = await json('--groups auslaender --total gesamt --compare vorher.csv --decompose')
    for (const [swap, name] of [
      ['composition', 'composition'],
      ['share', 'share'],
      ['dual-composition', 'dual_composition'],
    ] as const) {
      const want = values[`auslaender|gesamt|Gini|${name}`]!
      const got = decomposition!.counterfactuals.find(({ measure }) => measure === 'gini')!.swaps[swap]!
      // There the earlier year stands first
      expect(got.spatial).toBeCloseTo(-want.c_s, 9)
      expect(got.attribute).toBeCloseTo(-want.c_a, 9)
    }
  })
  it('is CSV with a row a part', async () => {
    const { out } = await atlas(`${call('--groups eu --total gesamt --by bezirk --decompose --csv')}`, city())
    const [head, ...rows] = out.trim().split('\n')
    expect(head).toBe(
      'ebene,innerhalb,gruppe,referenz,mass,parameter,verfahren,teil,gebiet_id,wert,anteil,mindestens,hoechstens,grenzen,von,bis',
    )
    const parts = rows.map((row) => row.split(',')).filter(([, , , , mass]) => mass === 'mutual-information')
    const sum = (...teile: string[]) =>
      parts.filter((row) => teile.includes(row[7]!)).reduce((all, row) => all + Number(row[10]), 0)
    expect(sum('between', 'within')).toBeCloseTo(1, 12)
    expect(sum('between', 'inside')).toBeCloseTo(1, 12)
  })
  it('is told in both languages', async () => {
    const line = call('--groups eu --total gesamt --by bezirk --compare vorher.csv --decompose')
    const [de, en] = [(await atlas(line, city())).out, (await atlas(`${line} --lang en`, city())).out]
    for (const text of ['Zerlegung nach Ebenen', 'Größe der Gruppen', 'Karte und Zusammensetzung'])
      expect(de).toContain(text)
    for (const text of ['Parts by level', 'sizes of groups', 'Map and composition']) expect(en).toContain(text)
    expect(en).not.toMatch(/[äöüß]|NaN|undefined/)
    expect(de).not.toMatch(/NaN|undefined/)
  })
  it('wants a level or another table', async () => {
    const { code, err } = await atlas(call('--groups eu --total gesamt --decompose'), city())
    expect(code).toBe(2)
    expect(err).toContain('--by')
  })
})

describe('what areas add, in atlas segregation', () => {
  const options = '--groups auslaender --total gesamt --by bezirk --compare vorher.csv'
  it('adds up to values and changes on every level', async () => {
    const { values, changes } = await json(options)
    expect(values).toHaveLength(4)
    for (const { value, contributions } of values) expect(total(contributions.ofArea)).toBeCloseTo(value, 12)
    expect(changes).toHaveLength(4)
    for (const { difference, ofArea } of changes) expect(total(ofArea)).toBeCloseTo(difference, 12)
  })
  it('tells from how few areas half of the value comes', async () => {
    const { values } = await json(options)
    for (const { value, contributions } of values) {
      const parts = contributions.half.map((id) => contributions.ofArea[id]!)
      const sum = parts.reduce((a, b) => a + b, 0)
      expect(sum).toBeGreaterThan(value / 2 - 1e-12)
      expect(sum - parts.at(-1)!).toBeLessThan(value / 2)
    }
    const { out } = await atlas(call(options), city())
    const { half } = values[0]!.contributions
    expect(out).toContain(`Die Hälfte davon kommt aus ${half.length} von 62 Räumen: ${half[0]}, ${half[1]}`)
    expect((await atlas(`${call(options)} --lang en`, city())).out).toContain(`comes from ${half.length} of 62 areas`)
  })
  it('is nothing for measures that are no sums', async () => {
    const { out } = await atlas(
      'segregation stadt.csv --key id --groups eu --total gesamt --measures atkinson --json',
      city(),
    )
    expect((JSON.parse(out) as { values: { contributions: unknown }[] }).values[0]!.contributions).toBeNull()
  })
})

it('tells who meets whom where groups divide the city', async () => {
  const { exposure } = (await json(`${groups} --by bezirk`)) as unknown as {
    exposure: { level: string; groups: string[]; matrix: number[][] }[]
  }
  expect(exposure.map(({ level }) => level)).toEqual(['base', 'bezirk'])
  const { values } = await json(`${groups} --measures isolation,interaction`)
  exposure[0]!.matrix.forEach((row, k) => {
    expect(row.reduce((a, b) => a + b)).toBeCloseTo(1, 12)
    const own = values.find(({ group, measure }) => group === exposure[0]!.groups[k] && measure === 'isolation')!
    expect(row[k]).toBeCloseTo(own.value, 12)
  })
  expect((await atlas(call(groups), city())).out).toContain('Wer wem begegnet')
  expect((await json('--groups eu --total gesamt')) as unknown as { exposure: unknown[] }).toMatchObject({
    exposure: [],
  })
})
