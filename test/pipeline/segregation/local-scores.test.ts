import { describe, expect, it } from 'vitest'
import { compute } from '../../../src/pipeline/compute.ts'
import { planOf } from '../../support/atlas-text.ts'
import { gathered } from '../../support/gathered.ts'
import { rows2024, type Row } from '../../support/small-city.ts'

const measures = 'measures: [segregation-index, isolation]'
const plan = planOf([measures, `${measures}\n  local: [location-quotient, local-dissimilarity]`])
const changed = (i: number, row: Row) => ({ 2024: rows2024.map((one, k) => (k === i ? row : one)) })
const run = async (city: Parameters<typeof gathered>[1] = {}) => compute(plan, await gathered(plan, city))

describe('measures of every area', async () => {
  const { release } = await run()
  const now = release.local!.filter(({ year }) => year === 2024)
  it('have a row for each area, year and measure', () => {
    expect(release.local).toHaveLength(2 * 8 * 2)
    expect(now.every(({ status, group, ebene }) => status === 'ok' && group === 'arme' && ebene === 'raum')).toBe(true)
  })
  it('follow from the shares that the indicators show', () => {
    // by hand: 10 20 5 30 12 40 8 15 per cent, and all areas of one size but one (see the rows)
    const rows = release.indicators.filter(({ year, indicator }) => year === 2024 && indicator === 'armut')
    const [G, T] = (['numerator', 'denominator'] as const).map((one) => rows.reduce((sum, row) => sum + row[one], 0))
    const quotients = now.filter(({ measure }) => measure === 'location-quotient')
    quotients.forEach(({ value }, i) => expect(value).toBeCloseTo(rows[i]!.value / 100 / (G! / T!), 12))
  })
  it('add up to the index of the city', () => {
    const sum = now
      .filter(({ measure }) => measure === 'local-dissimilarity')
      .reduce((all, { value }) => all + value, 0)
    const index = release.segregation.find(
      (s) => s.year === 2024 && s.measure === 'segregation-index' && s.ebene === 'raum',
    )!
    expect(sum).toBeCloseTo(index.value, 12)
  })
  it('are not among the indicators', () =>
    expect(new Set(release.indicators.map(({ indicator }) => indicator))).toEqual(new Set(['armut', 'wahl'])))
})

describe('a count that is too small', () => {
  const local = async (count: number) => {
    const { release, findings } = await run(changed(4, ['0201', 1000, count, '58']))
    return { findings, rows: release.local!.filter(({ year }) => year === 2024) }
  }
  it('has no value, and says why', async () => {
    const { rows } = await local(2)
    for (const row of rows.filter(({ raum }) => raum === '0201')) {
      expect(row).toMatchObject({ status: 'secret', value: NaN, klasse: null })
      expect(row.note!.de).toContain('gesperrt')
    }
    expect(rows.filter(({ status }) => status === 'ok').length).toBeGreaterThan(0)
  })
  it('cannot be worked out from the other areas: they are the same for 1 as for 2', async () => {
    expect((await local(1)).rows).toEqual((await local(2)).rows)
  })
})

it('a group that no indicator shows is judged all the same', async () => {
  const other = planOf(
    [measures, `${measures}\n  local: [location-quotient]`],
    [
      '  armut: { label: { de: Armut, en: poverty }, numerator: ew.arm, denominator: ew.alle, unit: "%", direction: burden }\n',
      '',
    ],
    ['status: [armut, wahl]', 'status: [wahl]'],
  )
  const city = changed(4, ['0201', 1000, 2, '58'])
  const { release } = compute(other, await gathered(other, city))
  expect(release.local!.find(({ raum, year }) => raum === '0201' && year === 2024)).toMatchObject({
    status: 'secret',
    value: NaN,
  })
  // and the city-wide number is blurred as if the counts were printed
  expect(release.segregation.find(({ year }) => year === 2024)!.note!.de).toContain('einzelne Fallzahlen gesperrt')
})
