import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { memory } from '../../src/host/memory.ts'
import { atlas } from './musterstadt.ts'

interface Change {
  level: string
  measure: string
  before: number
  after: number
  difference: number
  own: number | null
  boundaries: number | null
  aboveChance: (number | null)[]
  labels: { both: number | null }
  p: { both: number }
  by: string
  ofArea: Record<string, number> | null
}
interface Answer {
  changes: Change[]
  carried: { estimated: number; areas: number } | null
  decomposition: { changes: { level: string; ways: Record<string, Record<string, number>> }[] } | null
}
const call = 'segregation stadt.csv --key id --groups arm --total alle --draws 99'
const answer = async (options: string, host: ReturnType<typeof memory>, command = call) => {
  const { code, out, err } = await atlas(`${command} ${options} --json`, host)
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return JSON.parse(out) as Answer
}
const way = (rows: string) => `raum_alt,raum_neu,gewicht,art\n${rows}`
const merged = way('a,e,1,einwohner\nb,e,1,einwohner\nc,c,1,einwohner\nd,d,1,einwohner\n')
const now = 'id,teil,arm,alle\nc,x,0,20\nd,y,0,20\ne,x,20,40\n'
const then = 'id,arm,alle\na,10,20\nb,0,20\nc,10,20\nd,0,20\n'
const city = (crosswalk = merged, files = {}) =>
  memory({ 'stadt.csv': now, 'vorher.csv': then, 'um.csv': crosswalk, ...files })
const carried = '--compare vorher.csv --crosswalk um.csv'

describe('atlas segregation --compare with a crosswalk', () => {
  // by hand: earlier shares of the group 1/2 0 1/2 0 and of the rest 1/6 1/3 1/6 1/3: IS = 2/3. Areas a and b joined: group 1/2 1/2
  // 0, rest 1/2 1/6 1/3: IS = 1/3. Today group 1 0 0, rest 1/3 1/3 1/3: IS = 2/3
  it('tells what new boundaries do apart from what became of the city', async () => {
    const { changes, carried: how } = await answer(`${carried} --measures segregation-index,mutual-information`, city())
    const [is] = changes.filter(({ measure }) => measure === 'segregation-index')
    for (const [value, hand] of [
      [is!.own, 2 / 3],
      [is!.boundaries, -1 / 3],
      [is!.before, 1 / 3],
      [is!.after, 2 / 3],
      [is!.difference, 1 / 3],
    ] as const)
      expect(value).toBeCloseTo(hand, 12)
    expect(is!.by).toBe('places')
    expect(Object.values(is!.ofArea!).reduce((a, b) => a + b)).toBeCloseTo(is!.difference, 12)
    expect(how).toEqual({ estimated: 0, areas: 3, by: { de: 'Einwohnern', en: 'residents' } })
  })
  it('parts the change of M with the boundaries apart, on the areas alone', async () => {
    const { decomposition } = await answer(`${carried} --by teil --measures segregation-index --decompose`, city())
    const [base, above] = decomposition!.changes
    const { before, after, difference, ...parts } = base!.ways.shapley!
    expect(difference).toBeCloseTo(after! - before!, 12)
    expect(Object.values(parts).reduce((a, b) => a + b)).toBeCloseTo(difference!, 12)
    // by hand: a quarter belongs to the group; half of all live where it is every second person, half where there is none
    const entropy = -(0.25 * Math.log(0.25) + 0.75 * Math.log(0.75))
    expect(before).toBeCloseTo(entropy - 0.5 * Math.log(2), 12)
    expect(parts.boundaries).toBeLessThan(0)
    expect(above!.ways.shapley).not.toHaveProperty('boundaries')
  })
  it('shares persons out, and says that they are estimates', async () => {
    const halves = way('a,e,0.5,flaeche\na,c,0.5,flaeche\nb,e,1,flaeche\nc,c,1,flaeche\nd,d,1,flaeche\n')
    const { changes, carried: how } = await answer(`${carried} --measures isolation`, city(halves))
    // by hand: e has 5 of 30, c 15 of 30: (5 · 5/30 + 15 · 15/30)/20
    expect(changes[0]!.before).toBeCloseTo((25 / 30 + 225 / 30) / 20, 12)
    expect(how!.estimated).toBe(2)
    const { out } = await atlas(`${call} ${carried} --measures isolation`, city(halves))
    expect(out).toContain('nach Fläche; 2 von 3 Räumen sind geschätzt')
    expect(out).toContain('Eigene Räume  Neue Grenzen')
  })
  it('reads a crosswalk of any form', async () => {
    const other = 'neu;alt;teil\ne;a;1,0\ne;b;1,0\nc;c;1,0\nd;d;1,0\n'
    const form = '--from alt --to neu --weight teil --weight-by persons --crosswalk-format ;,'
    const { changes } = await answer(`${carried} ${form} --measures segregation-index`, city(other))
    expect(changes[0]!.before).toBeCloseTo(1 / 3, 12)
  })
  it('counts nobody where nobody is led to', async () => {
    const all = way('a,e,1,einwohner\nb,e,1,einwohner\nc,e,1,einwohner\nd,d,1,einwohner\n')
    const { code, out, err } = await atlas(`${call} ${carried} --measures isolation`, city(all))
    expect({ code, told: err.includes('dort lebte vorher niemand') }).toEqual({ code: 0, told: true })
    // by hand: e has 20 of 60
    expect(out).toContain('33,3')
  })
  it('refuses one that loses persons', async () => {
    const { code, err } = await atlas(`${call} ${carried}`, city(way('a,e,1,einwohner\nc,c,1,einwohner\n')))
    expect(code).toBe(1)
    expect(err).toContain('ATL-0343')
  })
})

const folder = new URL('../../fixtures/reference/kunststadt-64/', import.meta.url)
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8')
const elsewhere = (text: string) => text.replaceAll(/(?<="id":")(?=\d)/g, '9')

describe('atlas segregation --compare with another city', () => {
  const twins = memory({
    'stadt.csv': read('data_2021.csv'),
    'dort.csv': read('data_2021.csv').replaceAll(/^(?=\d)/gm, '9'),
    'raeume.geojson': read('areas.geojson'),
    'dort.geojson': elsewhere(read('areas.geojson')),
  })
  const line =
    'segregation stadt.csv --key id --groups arm_u65 --total u65 --draws 39 --areas raeume.geojson --areas-key id'
  it('finds no difference to a city that is the same elsewhere, in space as well', async () => {
    const asked = '--compare dort.csv --compare-areas dort.geojson --measures gini,moran,spatial-proximity'
    const { changes } = await answer(asked, twins, line)
    expect(changes.map(({ measure }) => measure)).toEqual(['gini', 'moran', 'spatial-proximity'])
    for (const one of changes) {
      expect(one.difference).toBeCloseTo(0, 12)
      expect(one.by).toBe('urn')
      expect(one.p.both).toBeGreaterThan(0.05)
      expect(one.ofArea).toBeNull()
    }
    const [gini, ...inSpace] = changes
    expect(gini!.labels.both).toBeGreaterThan(0.05)
    expect(gini!.aboveChance[0]).toBeCloseTo(gini!.aboveChance[1]!, 12)
    expect(inSpace.map(({ labels }) => labels.both)).toEqual([null, null])
    const { out } = await atlas(`${line} ${asked}`, twins)
    expect(out).toContain('Unterschied: arm_u65')
    expect(out).toMatch(/Maß .* Dort +Hier +Differenz/)
  })
  it('names the option where its areas are others, and no year', async () => {
    const { code, out, err } = await atlas(`${line} --compare dort.csv`, twins)
    expect(code).toBe(1)
    expect(out + err).toContain('hat diese Tabelle andere Räume: --compare-areas oder --crosswalk')
    expect(out + err).not.toContain('1900')
  })
})

it('compares what chance is taken off already, without asking it again', async () => {
  const host = memory({ 'stadt.csv': read('data_2023.csv'), 'vorher.csv': read('data_2021.csv') })
  const line = 'segregation stadt.csv --key id --groups arm_u65 --total u65 --compare vorher.csv --draws 9'
  const [one] = (await answer('--measures adjusted-dissimilarity', host, line)).changes
  expect(one!.difference).toBeCloseTo(one!.after - one!.before, 12)
  expect(one!.p.both).toBeNull()
  const { out } = await atlas(`${line} --measures adjusted-dissimilarity`, host)
  expect(out).toMatch(/adjusted-dissimilarity +\d+,\d +\d+,\d +−?\d+,\d *\n/)
})

describe('options of a comparison', () => {
  it.each([
    ['--crosswalk um.csv', '--crosswalk braucht --compare'],
    ['--compare-areas x.geojson', '--compare-areas braucht --compare'],
    ['--compare vorher.csv --compare-areas x.geojson', '--compare-areas-key'],
    ['--compare vorher.csv --normalise', 'brauchen --crosswalk'],
    ['--compare vorher.csv --crosswalk um.csv --from a', '--weight-by'],
  ])('refuses %s', async (options, why) => {
    const { code, err } = await atlas(`${call} ${options}`, city())
    expect(code).toBe(2)
    expect(err).toContain(why)
  })
})
