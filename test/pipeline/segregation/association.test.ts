import { describe, expect, it } from 'vitest'
import { bivariateMoranTest } from '../../../src/measures/association/bivariate-moran-test.ts'
import { joinCountTest } from '../../../src/measures/association/join-count-test.ts'
import { moranTest } from '../../../src/measures/association/moran-test.ts'
import { weighted } from '../../../src/measures/association/weighted.ts'
import { compute } from '../../../src/pipeline/compute.ts'
import { planOf } from '../../support/atlas-text.ts'
import { neighbours } from '../../support/city.ts'
import { gathered } from '../../support/gathered.ts'
import { rows2024, type Row } from '../../support/small-city.ts'

const asked = (more: string) => planOf(['measures: [segregation-index, isolation]', more])
const groups = '    arme: { count: ew.arm, of: ew.alle }\n'
const run = async (plan: ReturnType<typeof planOf>, city: Parameters<typeof gathered>[1] = {}) =>
  compute(plan, await gathered(plan, city))

// eight areas in a row, a kilometre apart
const share = rows2024.map(([, alle, arm]) => Number(arm) / Number(alle))
const turnout = rows2024.map(([, alle, , quote]) => Number(quote.replace(',', '.')) / Number(alle))
const line = (far: number) => neighbours(8, (i, j) => (Math.abs(i - j) <= far ? 1 : 0))

describe('association in a plan', () => {
  it('has the neighbours that the plan names, for measures that name none', async () => {
    const plan = asked(
      'measures: [moran, { measure: join-counts, neighbours: queen, above: share, share: 0.11 }]\n  neighbours: { distance: 2 }',
    )
    const { release, neighbours: links } = await run(plan)
    const now = release.segregation.filter(({ year }) => year === 2024)
    const [moran, joins] = ['moran', 'join-counts'].map((id) => now.find(({ measure }) => measure === id)!)
    const want = moranTest(share, weighted(line(2), 'row'))
    expect(moran!.parameters).toBe('neighbours=distance km=2 weights=row')
    expect(moran!.value).toBeCloseTo(want.I, 12)
    expect(moran!.expected).toBeCloseTo(-1 / 7, 12)
    expect(moran!.dealt!.z).toBeCloseTo(want.randomisation.z, 10)
    // by hand: above 11 %: areas 2, 4, 5, 6 and 8; joins 4–5 and 5–6
    expect(joins).toMatchObject({
      value: 2,
      parameters: 'joins=both above=share share=0.11 neighbours=queen weights=binary',
    })
    expect(joins!.dealt!.z).toBeCloseTo(
      joinCountTest(
        share.map((p) => p > 0.11),
        line(1),
      ).BB.z,
      10,
    )
    expect(links).toEqual([
      expect.objectContaining({
        ebene: 'raum',
        neighbours: 'neighbours=distance km=2',
        areas: 8,
        least: 2,
        most: 4,
        parts: 1,
      }),
      expect.objectContaining({ ebene: 'raum', neighbours: 'neighbours=queen', mean: 14 / 8, islands: [] }),
    ])
  })
  it('has one group here beside another around', async () => {
    const plan = planOf(
      [groups, `${groups}    wahl: { count: ew.quote, of: ew.alle }\n`],
      ['measures: [segregation-index, isolation]', 'around: [[arme, wahl]]\n  measures: [isolation, bivariate-moran]'],
    )
    const { release } = await run(plan)
    const found = release.segregation.filter(({ measure, year }) => measure === 'bivariate-moran' && year === 2024)
    expect(found).toHaveLength(1)
    const want = bivariateMoranTest(share, turnout, weighted(line(1), 'row'))
    expect(found[0]).toMatchObject({ group: 'arme', reference: 'wahl', expected: 0, areas: 8 })
    expect(found[0]!.value).toBeCloseTo(want.I, 12)
    expect(found[0]!.dealt!.z).toBeCloseTo(want.randomisation.z, 10)
  })
  it('has measures of every area by other neighbours, named', async () => {
    const plan = asked(
      'measures: [isolation]\n  local: [location-quotient, { measure: local-getis-ord, neighbours: knn, k: 2 }]',
    )
    const { release } = await run(plan)
    const spots = release.local!.filter(({ measure }) => measure === 'local-getis-ord')
    expect(new Set(spots.map(({ parameters }) => parameters))).toEqual(
      new Set(['neighbours=knn k=2 weights=binary own=in']),
    )
    expect(spots.every(({ klasse, p }) => klasse !== null && p > 0 && p <= 1)).toBe(true)
    expect(release.local!.find(({ measure }) => measure === 'location-quotient')).not.toHaveProperty('parameters')
  })
  it('stops at neighbours that cannot be', async () => {
    await expect(run(asked('measures: [moran]\n  neighbours: { knn: 8 }'))).rejects.toMatchObject({
      findings: expect.arrayContaining([
        expect.objectContaining({ code: 'ATL-0435', file: 'geo/raum.geojson' }),
      ]) as unknown,
    })
    const { findings } = await run(asked('measures: [moran]\n  neighbours: { knn: 3 }\n  levels: all'))
    expect(findings).toContainEqual(
      expect.objectContaining({ code: 'ATL-0435', severity: 'warning', column: 'stadtteil' }),
    )
  })
  it('does not show a count of joins that withheld counts stand behind', async () => {
    const city = (count: number) => ({
      2024: rows2024.map((row, i): Row => (i === 4 ? ['0201', 1000, count, '58'] : row)),
    })
    const plan = asked('measures: [join-counts]')
    const shown = async (count: number) =>
      (await run(plan, city(count))).release.segregation.find(({ year }) => year === 2024)!
    // above the median: areas 2, 4, 6 and 8, no two of them side by side
    expect((await shown(120)).value).toBe(0)
    const hidden = await shown(2)
    expect([hidden.value, hidden.expected, hidden.dealt]).toEqual([NaN, NaN, undefined])
    expect(hidden.note!.de).toContain('nicht gezeigt')
  })
})
