import { describe, expect, it } from 'vitest'
import { memory } from '../../src/host/memory.ts'
import { atlas } from './musterstadt.ts'

const host = (table: string) => memory({ 'stadt.csv': table })
const call = 'segregation stadt.csv --key id --groups arm --total alle'
const table = 'id,bez,arm,alle\na,1,1,10\nb,1,*,10\nc,2,3,10\nd,2,.,10\nS,,8,40\n'
interface Value {
  level: string
  group: string
  measure: string
  value: number | null
  areas: number
  note: { en: string }
  leftOut: number
  bounds: { lower: number; upper: number; sharp: boolean; hidden: number } | null
}
const values = async (options: string, text = table) => {
  const { code, out, err } = await atlas(`${call} --drop S ${options} --json`, host(text))
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return (JSON.parse(out) as { areas: number; values: Value[] }).values
}

describe('atlas segregation --suppressed', () => {
  // 1, 3 and two areas of 1 to 3 that are 4 together: 1 and 3, 2 and 2, 3 and 1; isolation Σ g² / (8 · 10)
  it('gives bounds over all tables that fit, with the total row', async () => {
    const [isolation] = await values('--suppressed 1..3 --measures isolation')
    expect(isolation).toMatchObject({ value: null, areas: 4, bounds: { sharp: true, hidden: 2 } })
    expect(isolation!.bounds!.lower).toBeCloseTo(18 / 80, 14)
    expect(isolation!.bounds!.upper).toBeCloseTo(20 / 80, 14)
  })
  // without it 1..3 each: group of 6 to 10; 12/60 and 28/100 are not the ends: 1, 1, 3, 1 is 12/60, 1, 3, 3, 3 is 28/100
  it('and without one', async () => {
    const [isolation] = await values('--suppressed 1..3 --measures isolation', table.replace('S,,8,40\n', ''))
    expect(isolation!.bounds).toMatchObject({ lower: expect.closeTo(0.2, 14), upper: expect.closeTo(0.28, 14) })
  })
  it('on higher levels', async () => {
    const all = await values('--suppressed 1..3 --measures isolation --by bez')
    const above = all.find(({ level }) => level === 'bez')!
    // districts of 2 to 4 and 4 to 6, 8 together: 4 and 4, 3 and 5, 2 and 6
    expect(above).toMatchObject({ areas: 2, bounds: { sharp: true } })
    expect(above.bounds!.lower).toBeCloseTo(32 / 160, 14)
    expect(above.bounds!.upper).toBeCloseTo(40 / 160, 14)
  })
  it('names what other measures leave out', async () => {
    const asked = '--suppressed 1..3 --measures bias-corrected-dissimilarity,atkinson'
    const [corrected, usual] = await values(asked)
    expect(corrected).toMatchObject({ areas: 2, bounds: null, leftOut: 2 })
    expect(corrected!.note.en).toMatch(/^2 areas without data left out \(b, d\); how far the value over all areas/)
    expect([usual!.leftOut, usual!.bounds === null]).toEqual([0, false])
    const { out } = await atlas(`${call} --drop S ${asked}`, host(table))
    expect(out).toMatch(/bias-corrected-dissimilarity +\S+ \(ohne 2 Räume\)/)
    expect(out).toContain(
      'Gerechnet ohne 2 Räume mit gesperrten Zahlen; über alle Räume kann der Wert ein anderer sein.',
    )
    const { out: csv } = await atlas(`${call} --drop S ${asked} --csv`, host(table))
    expect(csv).toMatch(/\nbase,arm,rest,bias-corrected-dissimilarity,.*,keine,,,,.*,2\n/)
  })
  // 1, b, 3, 4 − b of 10 each, 8 of 40, P = 1/5
  it('bounds the Atkinson index of any b and the concentration profile sharply', async () => {
    const tables = [1, 2, 3].map((b) => [1, b, 3, 4 - b])
    const atkinson = (groups: number[]) =>
      1 - groups.reduce((sum, g) => sum + ((10 - g) / 32) ** 0.1 * (g / 8) ** 0.9, 0) ** 10
    const profile = (groups: number[]) => groups.reduce((sum, g) => sum + (g / 8) * Math.abs(g / 10 - 0.2), 0) / 0.8
    const all = await values('--suppressed 1..3 --measures atkinson:b=0.9,con-prof')
    for (const [k, of] of [atkinson, profile].entries()) {
      expect(all[k]).toMatchObject({ value: null, leftOut: 0, bounds: { sharp: true } })
      expect(all[k]!.bounds!.lower).toBeCloseTo(Math.min(...tables.map(of)), 12)
      expect(all[k]!.bounds!.upper).toBeCloseTo(Math.max(...tables.map(of)), 12)
    }
  })
  // 1, b, 3, 4 − b of 10 each, 8 of 40: Σ |gᵢ − gⱼ| · 10 over 8 · 32
  it('bounds the Gini index, which is no sum over areas', async () => {
    const [gini] = await values('--suppressed 1..3 --measures gini')
    expect(gini).toMatchObject({ value: null, areas: 4, leftOut: 0, bounds: { sharp: false, hidden: 2 } })
    for (const b of [1, 2, 3]) {
      const g = [1, b, 3, 4 - b]
      const pairs = g.flatMap((x, i) => g.slice(i + 1).map((y) => Math.abs(x - y) * 10))
      const value = pairs.reduce((sum, one) => sum + one, 0) / (8 * 32)
      expect(gini!.bounds!.lower).toBeLessThanOrEqual(value)
      expect(gini!.bounds!.upper).toBeGreaterThanOrEqual(value)
    }
  })
  it('takes a sign of its own', async () => {
    const [isolation] = await values('--suppressed <4=1..3 --measures isolation', table.replace(/\*|\./g, '<4'))
    expect(isolation!.bounds).toMatchObject({ hidden: 2 })
  })
  it('compares groups where there is no total', async () => {
    const text = 'id,arm,reich\na,1,9\nb,*,8\nc,3,.\n'
    const { out } = await atlas(
      'segregation stadt.csv --key id --groups arm,reich --suppressed 1..2 --measures isolation --json',
      host(text),
    )
    const [arm] = (JSON.parse(out) as { values: Value[] }).values
    expect(arm!.bounds).toMatchObject({ sharp: false, hidden: 2 })
    // the ends of all four tables lie within
    const of = (b: number, c: number) => (1 / 10 + (b * b) / (b + 8) + 9 / (3 + c)) / (4 + b)
    const tables = [of(1, 1), of(1, 2), of(2, 1), of(2, 2)]
    expect(arm!.bounds!.lower).toBeLessThanOrEqual(Math.min(...tables))
    expect(arm!.bounds!.upper).toBeGreaterThanOrEqual(Math.max(...tables))
  })
  it('says it in words, and in CSV', async () => {
    const { out } = await atlas(`${call} --drop S --suppressed 1..3 --measures isolation --lang en`, host(table))
    expect(out).toMatch(/isolation +22\.5–25\.0/)
    expect(out).toContain('between 22 and 25 of 100 persons')
    expect(out).toContain('because 2 counts are withheld.')
    const { out: csv } = await atlas(`${call} --drop S --suppressed 1..3 --measures isolation --csv`, host(table))
    expect(csv).toMatch(/\nbase,arm,rest,isolation,,,,4,.*,0\.225,0\.2[45]\d*,scharf,2,,,.*zwischen 22 und 25 von 100/)
  })
})

describe('atlas segregation --suppressed --decompose', () => {
  const asked = `${call} --drop S --suppressed 1..3 --measures isolation --by bez --decompose`
  const log = (p: number) => (p === 0 ? 0 : p * Math.log(p))
  const entropy = (p: number) => -log(p) - log(1 - p)
  // 1 and b in one district, 3 and 4 − b in the other, of 10 each; 8 of 40 in the city
  const parts = [1, 2, 3].map((b) => {
    const districts = [(1 + b) / 20, (7 - b) / 20]
    const areas = [1, b, 3, 4 - b].map((g) => g / 10)
    const mean = (list: number[]) => list.map(entropy).reduce((sum, one) => sum + one, 0) / list.length
    return { between: entropy(0.2) - mean(districts), within: mean(districts) - mean(areas) }
  })
  const ends = (which: 'between' | 'within') => [
    Math.min(...parts.map((one) => one[which])),
    Math.max(...parts.map((one) => one[which])),
  ]
  interface Range {
    M: { lower: number; upper: number; sharp: boolean }
    H: Range['M']
  }
  it('bounds the parts by level over all tables that fit, tried one by one', async () => {
    const { out } = await atlas(`${asked} --json`, host(table))
    const { decomposition } = JSON.parse(out) as {
      decomposition: { nestings: []; ranges: { nestings: { steps: Range[] }[] } }
    }
    expect(decomposition.nestings).toEqual([])
    const [between, within] = decomposition.ranges.nestings[0]!.steps
    expect([between!.M.lower, between!.M.upper]).toEqual(ends('between').map((end) => expect.closeTo(end, 12)))
    expect(between!.M.sharp).toBe(true)
    const [low, high] = ends('within')
    expect(within!.M.lower).toBeLessThanOrEqual(low! + 1e-12)
    expect(within!.M.upper).toBeGreaterThanOrEqual(high! - 1e-12)
    expect(within!.M.sharp).toBe(false)
    // the city is of 8 of 40 for certain
    expect(between!.H.upper).toBeCloseTo(ends('between')[1]! / entropy(0.2), 12)
  })
  it('says so, and what has no bounds', async () => {
    const { out } = await atlas(`${asked} --compare stadt.csv`, host(table))
    expect(out).toContain('Zerlegung nach Ebenen, als Spanne: arm')
    expect(out).toMatch(/\nRäume der Tabelle, innerhalb bez +\S+ +\S+ +weit\n/)
    expect(out).toContain('Theil T und L nach Ebenen, stehen nicht da')
    expect(out).toContain('Woher die Veränderung kommt, steht nicht da')
    const { out: csv } = await atlas(`${asked} --csv`, host(table))
    expect(csv).toMatch(/\nbez,,arm,rest,mutual-information,,,between,,,,[\d.e-]+,0\.\d+,scharf,,\n/)
  })
  it('gives the parts of a table that withholds nothing, beside one that does', async () => {
    const known = table.replace('*', '2').replace('.,10', '2,10')
    const both = memory({ 'stadt.csv': known, 'vorher.csv': table })
    const { out } = await atlas(`${asked} --compare vorher.csv`, both)
    expect(out).toContain('Zerlegung nach Ebenen: arm')
    expect(out).toContain('Woher die Veränderung kommt, steht nicht da')
  })
})

describe('atlas segregation --rounded', () => {
  it('puts bounds beside the value of the rounded counts', async () => {
    const text = 'id,arm,alle\na,5,100\nb,10,100\n'
    const [isolation] = await values('--rounded 5 --measures isolation', text)
    expect(isolation!.value).toBeCloseTo(125 / 1500, 14)
    expect(isolation!.bounds).toMatchObject({ sharp: false, hidden: 0 })
    expect(isolation!.bounds!.lower).toBeLessThan(73 / 1100)
    expect(isolation!.bounds!.upper).toBeGreaterThan(193 / 1900)
  })
})

describe('refused', () => {
  it.each([
    ['a sign without a range', `${call} --drop S`, 1, 'ATL-0208'],
    ['what fits to nobody', `${call} --drop S --suppressed 3..3`, 1, 'ATL-0365'],
    ['no range', `${call} --suppressed 3..1`, 2, '--suppressed'],
    ['a word', `${call} --suppressed wenig`, 2, '1..2'],
    ['no multiple', `${call} --rounded 1`, 2, '--rounded'],
    ['a decomposition', `${call} --suppressed 1..2 --compare stadt.csv --decompose`, 2, '--decompose'],
    ['a crosswalk', `${call} --suppressed 1..2 --compare stadt.csv --crosswalk um.csv`, 2, '--crosswalk'],
  ])('%s', async (_, line, code, text) => {
    const said = await atlas(line, host(table))
    expect(said.code).toBe(code)
    expect(said.out + said.err).toContain(text)
  })
})
