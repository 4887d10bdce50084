import { describe, expect, it } from 'vitest'
import { gather } from '../../../src/pipeline/gather/gather.ts'
import { compute } from '../../../src/pipeline/compute.ts'
import { edited } from '../../support/atlas-text.ts'
import { readPlan } from '../../../src/plan/read-plan.ts'
import { rows2024, smallCity, type Row } from '../../support/small-city.ts'

// Squares in a row: 0101, 0102, 0103, 0104, 0201, …, each beside the one before and the one after
const plan = (more = '') =>
  readPlan(
    `${edited()}association:\n  measures: [moran, moran-of-rates, geary, getis-ord]\n  local: [local-moran]\n${more}`,
    'atlas.yaml',
  )
const computed = async (rows: readonly Row[] = rows2024, more = '') => {
  const own = plan(more)
  return compute(own, await gather(own, smallCity({ 2023: rows, 2024: rows })))
}
const chain = (n: number) => (i: number) => [i - 1, i + 1].filter((j) => j >= 0 && j < n)

/** By the formulas as they stand in books, over all pairs; weights 1 in a row of neighbours together, for G 1 each. */
function byHand(x: readonly number[], beside: (i: number) => readonly number[]) {
  const n = x.length
  const mean = x.reduce((a, b) => a + b, 0) / n
  const squares = x.reduce((sum, v) => sum + (v - mean) ** 2, 0)
  let [I, C, S0, top, all] = [0, 0, 0, 0, 0]
  x.forEach((a, i) =>
    x.forEach((b, j) => {
      const w = beside(i).includes(j) ? 1 / beside(i).length : 0
      S0 += w
      I += w * (a - mean) * (b - mean)
      C += w * (a - b) ** 2
      if (i !== j) all += a * b
      if (w > 0) top += a * b
    }),
  )
  return { moran: ((n / S0) * I) / squares, geary: (((n - 1) / (2 * S0)) * C) / squares, 'getis-ord': top / all }
}
const poverty = rows2024.map(([, alle, arm]) => (100 * Number(arm)) / Number(alle))
const turnout = rows2024.map(([, , , quote]) => Number(quote.replace(',', '.')))

describe('how alike neighbours are in an indicator', async () => {
  const { release, association } = await computed()
  const of = (indicator: string, measure: string) =>
    release.association!.find((s) => s.year === 2024 && s.indicator === indicator && s.measure === measure)
  it.each([
    ['armut', poverty],
    ['wahl', turnout],
  ])('is what the formulas say of %s', (indicator, values) => {
    for (const [measure, value] of Object.entries(byHand(values, chain(8)))) {
      expect(of(indicator, measure)!.value).toBeCloseTo(value, 12)
      expect(of(indicator, measure)!.areas).toBe(8)
    }
    expect(of(indicator, 'moran')!.expected).toBeCloseTo(-1 / 7, 14)
  })
  it('takes out the scatter of small counts by Assunção and Reis', () => {
    const [g, t] = [rows2024.map(([, , arm]) => Number(arm)), rows2024.map(([, alle]) => Number(alle))]
    const T = t.reduce((a, b) => a + b, 0)
    const b = g.reduce((a, c) => a + c, 0) / T
    const s2 = g.reduce((sum, c, i) => sum + t[i]! * (c / t[i]! - b) ** 2, 0) / T
    const z = g.map((c, i) => (c / t[i]! - b) / Math.sqrt(s2 - b / (T / 8) + b / t[i]!))
    expect(of('armut', 'moran-of-rates')!.value).toBeCloseTo(byHand(z, chain(8)).moran, 12)
    // a value without its counts has no such scatter
    expect(of('wahl', 'moran-of-rates')).toBeUndefined()
  })
  it('has the p of all lots, as far as so few draws tell', () => {
    const I = byHand(poverty, chain(8)).moran
    const [low, high] = permutations(poverty).reduce(
      ([a, b], x) => {
        const other = quickly(x)
        return [a + Number(other <= I + 1e-12), b + Number(other >= I - 1e-12)]
      },
      [0, 0],
    )
    const p = Math.min(1, (2 * Math.min(low, high)) / 40_320)
    expect(Math.abs(of('armut', 'moran')!.drawn - p)).toBeLessThan(5 * 2 * Math.sqrt((p / 2 / 999) * (1 - p / 2)))
  })
  it('is told for every area, with the sum that it is', () => {
    const local = release.associationLocal!.filter((s) => s.year === 2024 && s.indicator === 'armut')
    expect(local).toHaveLength(8)
    // S₀ = 8: every area has neighbours
    const sum = local.reduce((all, { value }) => all + value, 0)
    expect(sum / 8).toBeCloseTo(byHand(poverty, chain(8)).moran, 12)
  })
  it('says who is whose neighbour, once for the same areas', () => {
    expect(association!.neighbours).toMatchObject([
      {
        indicators: ['armut', 'wahl'],
        info: { neighbours: 'neighbours=queen', areas: 8, least: 1, most: 2, parts: 1 },
      },
    ])
  })
  it('does not hang on the order of the rows', async () => {
    const again = await computed([...rows2024].reverse())
    expect(again.release.association).toEqual(release.association)
  })
})

it('asks for no index beside it', async () => {
  const own = readPlan(
    `${edited(['index:\n  sozial:\n    preset: berlin-mss\n    status: [armut, wahl]\n', ''])}association: { measures: [moran], local: [local-moran] }\n`,
    'atlas.yaml',
  )
  const { release } = compute(own, await gather(own, smallCity()))
  expect(release.associationLocal!.length).toBe(32)
})

it('leaves out what is not shown, with its links', async () => {
  // 2 poor in 0103 are withheld; another is, so that the sum does not tell
  const rows = rows2024.map(([key, alle, arm, quote], i): Row => [key, alle, i === 2 ? 2 : arm, quote])
  const { release } = await computed(rows)
  const shown = release.indicators.filter(
    (s) => s.indicator === 'armut' && s.year === 2024 && s.ebene === 'raum' && s.status === 'ok',
  )
  expect(shown.length).toBeLessThan(8)
  const at = shown.map(({ raum }) => rows2024.findIndex(([key]) => key === raum))
  const beside = (i: number) => at.flatMap((k, j) => (Math.abs(k - at[i]!) === 1 ? [j] : []))
  const want = byHand(
    shown.map(({ value }) => value),
    beside,
  )
  const score = release.association!.find((s) => s.year === 2024 && s.indicator === 'armut' && s.measure === 'geary')!
  expect(score.value).toBeCloseTo(want.geary, 12)
  const hidden = release.associationLocal!.filter((s) => s.year === 2024 && s.indicator === 'armut')
  expect(hidden.filter(({ status }) => status === 'secret').every(({ value }) => Number.isNaN(value))).toBe(true)
})

it('takes other neighbours', async () => {
  const { release } = await computed(rows2024, '  neighbours: { knn: 7 }\n')
  const of = (measure: string) => release.association!.find((s) => s.measure === measure && s.indicator === 'armut')!
  // everybody is a neighbour of all others: I = −1/(n − 1), C = 1, G = 1
  expect(of('moran').value).toBeCloseTo(-1 / 7, 12)
  expect(of('geary').value).toBeCloseTo(1, 12)
  expect(of('getis-ord').value).toBeCloseTo(1, 12)
  await expect(computed(rows2024, '  neighbours: { knn: 8 }\n')).rejects.toMatchObject({
    findings: [{ code: 'ATL-0435' }],
  })
})

it('is asked on higher levels, from the counts of the districts and the borders between them', async () => {
  const rows = ['01', '02', '03', '04'].flatMap((district, d) =>
    ['01', '02', '03', '04'].map((end, i): Row => [
      `${district}${end}`,
      1000 + 100 * i,
      50 + 40 * ((3 * d) % 4) + i,
      `5${i},${d}`,
    ]),
  )
  const own = readPlan(
    `${edited(['years: {', 'levels: all\nyears: {'])}association: { indicators: [armut], measures: [moran, geary, getis-ord], local: [local-moran], levels: all }\n`,
    'atlas.yaml',
  )
  const files = smallCity({ 2023: rows, 2024: rows, keys: rows.map(([key]) => key) })
  const { release, association } = compute(own, await gather(own, files))
  // four districts in a row, of 4600 residents each
  const shares = [0, 1, 2, 3].map((d) => (100 * (4 * (50 + 40 * ((3 * d) % 4)) + 6)) / 4600)
  const of = (ebene: string) => release.association!.filter((s) => s.year === 2024 && s.ebene === ebene)
  for (const [measure, value] of Object.entries(byHand(shares, chain(4)))) {
    const score = of('stadtteil').find((s) => s.measure === measure)!
    expect(score.value).toBeCloseTo(value, 12)
    expect(score.areas).toBe(4)
  }
  expect(of('raum').map(({ areas }) => areas)).toEqual([16, 16, 16])
  const local = release.associationLocal!.filter((s) => s.year === 2024 && s.ebene === 'stadtteil')
  expect(local.map(({ raum }) => raum)).toEqual(['01', '02', '03', '04'])
  expect(local.reduce((sum, { value }) => sum + value, 0) / 4).toBeCloseTo(byHand(shares, chain(4)).moran, 12)
  expect(association!.neighbours.map(({ info }) => [info.ebene, info.areas, info.mean])).toEqual([
    ['raum', 16, 30 / 16],
    ['stadtteil', 4, 6 / 4],
  ])
})

function permutations(list: readonly number[]): number[][] {
  if (list.length < 2) return [[...list]]
  return list.flatMap((first, k) =>
    permutations([...list.slice(0, k), ...list.slice(k + 1)]).map((rest) => [first, ...rest]),
  )
}

/** Moran of a chain of eight: 1 for each end's neighbour, ½ for each of two. */
function quickly(x: readonly number[]): number {
  const mean = x.reduce((a, b) => a + b, 0) / 8
  const z = x.map((v) => v - mean)
  let top = 0
  for (let i = 0; i < 7; i++) top += z[i]! * z[i + 1]! * ((i === 0 ? 1 : 0.5) + (i === 6 ? 1 : 0.5))
  return top / z.reduce((sum, d) => sum + d * d, 0)
}
