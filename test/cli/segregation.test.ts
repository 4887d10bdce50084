import { measures } from '../../src/measures/measures.ts'
import { pick } from '../../src/model/pick.ts'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { memory } from '../../src/host/memory.ts'
import { groups } from '../support/kunststadt.ts'
import { kunststadt } from '../support/spatial-cases.ts'
import { atlas } from './musterstadt.ts'

const folder = new URL('../../fixtures/reference/kunststadt-64/', import.meta.url)
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8')
const city = (table = read('data_2021.csv')) => memory({ 'stadt.csv': table, 'raeume.geojson': read('areas.geojson') })
const small = (rows: string) => memory({ 'stadt.csv': `id,arm,alle\n${rows}` })
const call = 'segregation stadt.csv --key id --groups arm --total alle'
const codes = async (rows: string, line = `${call} --json`) => {
  const { code, out, err } = await atlas(line, small(rows))
  return { code, text: out + err }
}

interface Row {
  level: string
  group: string
  reference: string
  measure: string
  parameters: Readonly<Record<string, number | string>>
  value: number | null
  areas: number
  note: unknown
}
const values = async (options: string, host = city()) => {
  const { code, out, err } = await atlas(`segregation stadt.csv --key id ${options} --json`, host)
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return JSON.parse(out) as { values: Row[]; without: string[]; findings: { code: string }[] }
}

const needsOf = (id: string) => pick(measures, id).needs

describe('atlas segregation', () => {
  it('gives the values of another program', async () => {
    const asked = 'auslaender,eu,staatenlos,u6'
    const answer = await values(`--groups ${asked} --total gesamt --measures gini,segregation-index`)
    for (const name of asked.split(',')) {
      const { pysal } = groups.find((one) => one.name === `${name}|gesamt`)!
      const of = (id: string) => answer.values.find(({ group, measure }) => group === name && measure === id)!
      expect(of('gini').value).toBeCloseTo(pysal.Gini!, 12)
      expect(of('segregation-index')).toMatchObject({ areas: 62, level: 'base', reference: 'rest', note: null })
      expect(of('segregation-index').value).toBeCloseTo(pysal.Dissim!, 12)
    }
    expect(answer.findings).toEqual([expect.objectContaining({ code: 'ATL-0364' })])
  })
  it('measures pairs and higher levels', async () => {
    const { values: all } = await values(
      '--groups deutsch,eu,drittstaat,staatenlos --by bezirk,pgr --measures dissimilarity',
    )
    expect(new Set(all.map(({ level }) => level))).toEqual(new Set(['base', 'bezirk', 'pgr']))
    expect(all.filter(({ level, reference }) => level === 'pgr' && reference !== 'rest')).toHaveLength(6)
    expect(all.find(({ level }) => level === 'bezirk')!.areas).toBe(4)
    // D of two groups by hand, from the file
    const rows = read('data_2021.csv')
      .trim()
      .split('\n')
      .map((line) => line.split(','))
    const of = (name: string) => rows.slice(1).map((row) => Number(row[rows[0]!.indexOf(name)]))
    const [a, b] = [of('deutsch'), of('eu')]
    const sum = (v: number[]) => v.reduce((x, y) => x + y)
    const d = sum(a.map((n, i) => Math.abs(n / sum(a) - b[i]! / sum(b)))) / 2
    expect(all.find((v) => v.level === 'base' && v.group === 'deutsch' && v.reference === 'eu')!.value).toBeCloseTo(
      d,
      12,
    )
  })
  it('turns a measure by its parameter', async () => {
    const value = async (b: number) =>
      (await values(`--groups auslaender --total gesamt --measures atkinson:b=${b}`)).values[0]!.value
    const { pysal } = groups.find(({ name }) => name === 'auslaender|gesamt')!
    for (const b of [0.1, 0.9]) expect(await value(b)).toBeCloseTo(pysal[`Atkinson(b=${b})`]!, 12)
  })
  it('takes several values of a parameter as a profile, and ways by their names', async () => {
    const line = '--groups auslaender --total gesamt --areas raeume.geojson --areas-key id'
    const asked =
      'gini,gini,surface-gini:bandwidth=0.5/2:kernel=triangular,spatial-proximity:own=zero,spatial-proximity'
    const { values: all } = await values(`${line} --measures ${asked}`)
    expect(all.map(({ measure, parameters }) => [measure, parameters])).toEqual([
      ['gini', {}],
      ['surface-gini', { bandwidth: 0.5, kernel: 'triangular' }],
      ['surface-gini', { bandwidth: 2, kernel: 'triangular' }],
      ['spatial-proximity', { h: 1, own: 'zero' }],
    ])
    const { decay } = kunststadt[0]!
    expect(all[3]!.value).toBeCloseTo(decay.zero.SpatialProximity!, 9)
  })
  it('measures in space where there is geometry and a centre', async () => {
    const options = '--groups auslaender --total gesamt --areas raeume.geojson --areas-key id --centre 01010101'
    const { values: all, without } = await values(`${options} --measures spatial,association`)
    // one group against the rest is no set of several, and has no second one around it
    expect(without.filter((id) => !needsOf(id).some((need) => need === 'groups' || need === 'second'))).toEqual([])
    const one = kunststadt.find(({ name }) => name === 'auslaender|gesamt')!
    const of = (id: string) => all.find(({ measure }) => measure === id)!.value
    expect(of('dissimilarity-boundary')).toBeCloseTo(one.numpy['BoundarySpatialDissim(lengths/total)']!, 9)
    expect(of('spatial-proximity')).toBeCloseTo(one.decay['massey-denton'].SpatialProximity!, 9)
    expect(of('absolute-centralisation')).toBeCloseTo(one.pysal['AbsoluteCentralization(center=0)']!, 9)
    const rook = await values(`${options} --measures dissimilarity-adjacency:links=rook`)
    expect(rook.values[0]!.value).toBeCloseTo(one.numpy['SpatialDissim(rook,binary)']!, 9)
  })
  it('measures several groups at once', async () => {
    const { values: all } = await values('--groups deutsch,eu,drittstaat,staatenlos --measures mutual-information')
    expect(all).toHaveLength(1)
    expect(all[0]).toMatchObject({ group: 'all', reference: 'deutsch+eu+drittstaat+staatenlos' })
    expect(all[0]!.value).toBeCloseTo(0.06667227705789502, 12) // R segregation, mutual_total
  })
  it('does not hang on the order of rows', async () => {
    const [head, ...rows] = read('data_2021.csv').trim().split('\n')
    const turned = [head, ...rows.reverse()].join('\n') + '\n'
    const line = 'segregation stadt.csv --key id --groups auslaender --total gesamt --csv'
    expect((await atlas(line, city(turned))).out).toBe((await atlas(line, city())).out)
  })
  it('speaks both languages', async () => {
    const line = 'segregation stadt.csv --key id --groups auslaender --total gesamt --measures segregation-index'
    expect((await atlas(line, city())).out).toContain('32 von 100 Personen der Gruppe müssten umziehen')
    expect((await atlas(`${line} --lang en`, city())).out).toContain(
      '32 of 100 persons of the group would have to move',
    )
  })
  // IS = ½ (|101/200 − 99/200| + |99/200 − 101/200|) = .01
  it('speaks of one person as of one', async () =>
    expect((await atlas(`${call} --measures segregation-index`, small('A,101,200\nB,99,200\n'))).out).toContain(
      ': 1 von 100 Personen der Gruppe müsste umziehen',
    ))
  it('reads stdin', async () => {
    const host = memory({ '-': read('data_2021.csv') })
    const { code, out } = await atlas('segregation - --key id --groups u6 --total gesamt --measures gini --csv', host)
    expect(code).toBe(0)
    expect(out).toMatch(
      /^ebene,gruppe,referenz,mass,parameter,wert,erwartet,n_gebiete,unten,oben,ohne_verzerrung,p,z,standardfehler,ueber_zufall,haelfte_aus,hinweis,mindestens,hoechstens,grenzen,gesperrt,z_formel,p_formel,satz,ohne_gebiete\nbase,u6,rest,gini,,0\.1127/,
    )
  })

  describe('asks chance', () => {
    const line = '--groups auslaender --total gesamt --measures segregation-index,gini'
    interface Told {
      inference: {
        test: { mean: number; p: { both: number } }
        interval: { basic: [number, number] }
        jackknife: { error: number }
      }
    }
    it('with one seed twice the same, with another one not', async () => {
      const call = (seed: number) =>
        `segregation stadt.csv --key id ${line} --inference persons,bootstrap --draws 99 --seed ${seed} --csv`
      const [a, b, c] = [await atlas(call(1), city()), await atlas(call(1), city()), await atlas(call(2), city())]
      expect(a.out).toBe(b.out)
      expect(a.out).not.toBe(c.out)
    })
    it('and tells test, interval and standard error', async () => {
      const { values: all } = await values(`${line} --inference persons,bootstrap,jackknife --draws 199`)
      for (const { value, inference, expected } of all as unknown as (Told & { value: number; expected: number })[]) {
        const { test, interval, jackknife } = inference
        expect(test.p.both).toBe(2 / 200)
        expect(Math.abs(test.mean - expected)).toBeLessThan(0.002)
        expect(interval.basic[0]).toBeLessThan(value)
        expect(interval.basic[1]).toBeGreaterThan(value)
        expect(jackknife.error).toBeGreaterThan(0)
      }
    })
    it('what it means stands below', async () => {
      const { out } = await atlas(
        `segregation stadt.csv --key id ${line} --inference persons,bootstrap --draws 19`,
        city(),
      )
      expect(out).toContain('Das Register zählt alle Personen')
      expect(out).toContain('19 Ziehungen, Startwert 1')
      expect(out).not.toMatch(/[{}]/)
    })
    it('compares two years of the same areas', async () => {
      const host = memory({ 'stadt.csv': read('data_2023.csv'), 'vorher.csv': read('data_2021.csv') })
      const { changes } = (await values(`${line} --compare vorher.csv --draws 99`, host)) as unknown as {
        changes: {
          measure: string
          before: number
          after: number
          difference: number
          low: number
          high: number
          by: string
        }[]
      }
      const [gini, is] = ['gini', 'segregation-index'].map((id) => changes.find(({ measure }) => measure === id)!)
      const { pysal } = groups.find(({ name }) => name === 'auslaender|gesamt')!
      expect(gini!.before).toBeCloseTo(pysal.Gini!, 12)
      expect(is!.difference).toBeCloseTo(is!.after - is!.before, 12)
      expect(is!.by).toBe('places')
      expect(is!.low).toBeLessThan(is!.high)
    })
    it.each([
      ['two tests', '--inference persons,systematic'],
      ['a strange word', '--inference zufall'],
      ['no draws', '--draws 0'],
      ['a seed that is no number', '--seed x'],
    ])('refuses %s', async (_, options) =>
      expect((await atlas(`segregation stadt.csv --key id ${line} ${options}`, city())).code).toBe(2),
    )
  })

  describe('says what is wrong', () => {
    it.each([
      ['a negative count', 'a,-1,5\nb,2,5\n', 'ATL-0306'],
      ['a group larger than its total', 'a,6,5\nb,2,5\n', 'ATL-0309'],
      ['one area', 'a,1,5\n', 'ATL-0361'],
      ['one inhabited area', 'a,1,5\nb,0,0\n', 'ATL-0361'],
      ['an empty cell', 'a,,5\nb,2,5\n', 'ATL-0362'],
      ['a key twice', 'a,1,5\na,2,5\nb,1,2\n', 'ATL-0303'],
      ['a text', 'a,viele,5\nb,2,5\n', 'ATL-0208'],
    ])('%s', async (_, rows, want) => {
      const { code, text } = await codes(rows)
      expect(code).toBe(1)
      expect(text).toContain(want)
    })
    it('fractions of persons, and measures all the same', async () => {
      const { code, text } = await codes('a,1.5,5\nb,2,5\n')
      expect(code).toBe(0)
      expect(text).toContain('ATL-0308')
    })
    it('a group of nobody, with the reason beside each missing value', async () => {
      const { code, text } = await codes('a,0,5\nb,0,5\n')
      expect(code).toBe(0)
      expect(text).toContain('ATL-0360')
      const { values: all } = JSON.parse(text) as { values: Row[] }
      for (const { value, note } of all)
        expect([value === null, note !== null]).toEqual([note !== null, value === null])
      expect(all.some(({ note }) => note !== null)).toBe(true)
    })
    it.each([
      ['an unknown measure', `${call} --measures gnii`],
      ['a measure that has no value for the city', `${call} --measures local-moran`],
      ['an unknown parameter', `${call} --measures atkinson:c=1`],
      ['a parameter out of range', `${call} --measures atkinson:b=2`],
      ['a parameter that is no number', `${call} --measures atkinson:b=viel`],
      ['a way that is none', `${call} --measures spatial-proximity:own=weiss`],
      ['a way by its number', `${call} --measures spatial-proximity:own=1`],
      ['geometry without a key', `${call} --areas raeume.geojson`],
      ['a centre without geometry', `${call} --centre a`],
      ['a column that is not there', 'segregation stadt.csv --key id --groups reich --total alle'],
    ])('%s', async (_, line) => expect((await codes('a,1,5\nb,2,5\n', line)).code).toBe(2))
  })
})
