import { describe, expect, it } from 'vitest'
import { compute } from '../../src/pipeline/compute.ts'
import { planOf } from '../support/atlas-text.ts'
import { gathered } from '../support/gathered.ts'
import { rows2024 } from '../support/small-city.ts'

const armut = 'numerator: ew.arm, denominator: ew.alle, unit: "%", direction: burden'
const run = async (more: string, ...edits: [string, string][]) => {
  const plan = planOf(
    [
      'stadtteil: { key: { prefix: 2 } }',
      'stadtteil: { key: { prefix: 2 } }\n    stadt: { key: { whole: "1", name: Kleinstadt } }',
    ],
    ['segregation:', 'levels: all\nsegregation:'],
    [armut, `${armut}${more}`],
    ...edits,
  )
  return compute(plan, await gathered(plan)).release
}
const release = await run(', change: { over: 1, as: points }')
const now = (indicator: string, ebene: string) =>
  release.indicators.filter((s) => s.year === 2024 && s.indicator === indicator && s.ebene === ebene)

describe('rows of higher levels', () => {
  it('have value and counts of the sums, worked by hand', () => {
    // 0101 to 0104: 100 + 100 + 100 + 120 of 1000 + 500 + 2000 + 400; 0201 to 0204: 120 + 120 + 80 + 90 of 2900
    expect(now('armut', 'stadtteil').map((s) => [s.raum, s.numerator, s.denominator])).toEqual([
      ['01', 420, 3900],
      ['02', 410, 2900],
    ])
    expect(now('armut', 'stadt')).toMatchObject([
      { raum: '1', name: 'Kleinstadt', numerator: 830, denominator: 6800, status: 'ok', klasse: null, z: NaN },
    ])
    expect(now('armut', 'stadt')[0]!.value).toBeCloseTo((100 * 830) / 6800, 12)
  })
  it('are ranked among their own; one alone has no rank', () => {
    expect(now('armut', 'stadtteil').map(({ rank }) => rank)).toEqual([2, 1])
    expect(now('armut', 'stadt')[0]!.rank).toBeNaN()
  })
  it('have changes of their own', () => {
    // 2023 had 900 poor
    expect(now('armut_d1', 'stadt')[0]!.value).toBeCloseTo((100 * (830 - 900)) / 6800, 12)
  })
  it('stand behind those of the base level', () =>
    expect([
      ...new Set(release.indicators.filter(({ indicator }) => indicator === 'armut').map(({ ebene }) => ebene)),
    ]).toEqual(['raum', 'stadtteil', 'stadt']))
  it('have classes only where their boundaries are declared', async () => {
    const classes = (list: string) => `, classes: ${list}`
    const breaks = await run(classes('[{ to: 12, label: wenig, sign: "1" }, { label: viel, sign: "2" }]'))
    const method = await run(classes('{ method: quantile, count: 2 }'))
    const of = (from: typeof release) =>
      from.indicators.filter((s) => s.year === 2024 && s.indicator === 'armut' && s.ebene === 'stadtteil')
    expect(of(breaks).map(({ klasse }) => klasse?.number)).toEqual([1, 2])
    expect(of(method).map(({ klasse }) => klasse)).toEqual([null, null])
  })
})

it('an area that is withheld to protect another one leaves the index', async () => {
  const plan = planOf(['segregation:', 'levels: all\nsegregation:'])
  const rows = rows2024.map((row) => (row[0] === '0103' ? (['0103', 2000, 2, '70,25'] as const) : row))
  const { indices } = compute(plan, await gathered(plan, { 2024: rows })).release
  const out = indices.filter(({ year, status }) => year === 2024 && status !== 'ok')
  expect(out.map(({ raum, status, note }) => [raum, status, note!.en])).toEqual([
    ['0101', 'secret', 'poverty, withheld so that another withheld number cannot be worked out'],
    ['0103', 'secret', 'poverty, withheld: fewer than 3 persons'],
  ])
})
