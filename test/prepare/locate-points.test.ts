import { describe, expect, it } from 'vitest'
import type { DeliveredPoints, PointRule } from '../../src/model/points.ts'
import { locatePoints } from '../../src/prepare/locate-points.ts'
import { layerOf, square } from '../support/layer.ts'

const layer = layerOf({ '01': [[square(500_000, 5_900_000, 100)]], '02': [[square(500_100, 5_900_000, 100)]] })
const rule: PointRule = { outside: 'refuse', border: 'refuse', setting: 'points.kitas' }
const points = (...list: (readonly [at: number, x: number, y: number])[]): DeliveredPoints => ({
  file: 'kitas.csv',
  crs: 'EPSG:25832',
  at: Int32Array.from(list, ([at]) => at),
  x: Float64Array.from(list, ([, x]) => x),
  y: Float64Array.from(list, ([, , y]) => y),
  count: null,
})
const count = (delivered: DeliveredPoints, own: Partial<PointRule> = {}) => {
  const { value, findings } = locatePoints(delivered, layer, { ...rule, ...own })
  return { counts: Object.fromEntries(value), findings }
}

it('counts points in their areas', () =>
  expect(count(points([2, 500_010, 5_900_010], [3, 500_020, 5_900_010], [4, 500_150, 5_900_010]))).toEqual({
    counts: { '01': 2, '02': 1 },
    findings: [],
  }))
it('counts nothing where there is nothing', () =>
  expect(count(points())).toEqual({ counts: { '01': 0, '02': 0 }, findings: [] }))
it('moves them from their system to that of the areas', () => {
  // 9.0008° E is 52 m east of the meridian at 53.25° N: 66.7 km · 0.0008
  const degrees = { ...points([1, 9.0008, 53.25]), crs: 'EPSG:4326' }
  const wide = layerOf({ w: [[square(499_900, 5_899_000, 100, 3000)]], e: [[square(500_000, 5_899_000, 100, 3000)]] })
  expect(Object.fromEntries(locatePoints(degrees, wide, rule).value)).toEqual({ w: 0, e: 1 })
})

describe('outside all areas', () => {
  const far = points([2, 500_010, 5_900_010], [7, 600_000, 5_900_010])
  it('is an error that says what to do', () => {
    const { counts, findings } = count(far)
    expect(counts).toEqual({ '01': 1, '02': 0 })
    expect(findings).toMatchObject([
      { code: 'ATL-0420', severity: 'error', file: 'kitas.csv', row: 7, value: '600000, 5900010' },
    ])
    expect(findings[0]!.remedy?.en).toContain('points.kitas.outside: leave-out')
  })
  it('is told where the plan leaves them out', () =>
    expect(count(far, { outside: 'leave-out' }).findings).toMatchObject([
      { code: 'ATL-0420', severity: 'warning', row: 7 },
    ]))
  it('is counted where there are many', () => {
    const many = points(...Array.from({ length: 30 }, (_, i) => [i + 2, 600_000 + i, 5_900_010] as const))
    const { findings } = count(many)
    expect(findings).toHaveLength(21)
    expect(findings[20]!.found.en).toBe('points.kitas: 30 of 30 points in all; 20 of them stand here')
  })
})

describe('on a border', () => {
  const between = points([5, 500_100, 5_900_050])
  it('between two areas is an error that names both', () => {
    const { counts, findings } = count(between)
    expect(counts).toEqual({ '01': 0, '02': 0 })
    expect(findings).toMatchObject([{ code: 'ATL-0421', severity: 'error', row: 5 }])
    expect(findings[0]!.found.en).toContain('01, 02')
    expect(findings[0]!.remedy?.en).toContain('points.kitas.border: first')
  })
  it('belongs to the first by key where the plan says so, and is told', () => {
    const { counts, findings } = count(between, { border: 'first' })
    expect(counts).toEqual({ '01': 1, '02': 0 })
    expect(findings).toMatchObject([{ code: 'ATL-0421', severity: 'warning' }])
  })
  it('at the edge of the city belongs to the only area there', () =>
    expect(count(points([5, 500_000, 5_900_050]))).toEqual({ counts: { '01': 1, '02': 0 }, findings: [] }))
})

describe('a thing of several places', () => {
  it('counts once', () =>
    expect(count(points([1, 500_010, 5_900_010], [1, 500_020, 5_900_020])).counts).toEqual({ '01': 1, '02': 0 }))
  it('must lie in one area', () =>
    expect(count(points([1, 500_010, 5_900_010], [1, 500_150, 5_900_020]))).toMatchObject({
      counts: { '01': 0, '02': 0 },
      findings: [{ code: 'ATL-0421', row: 1 }],
    }))
})
